import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Io, MOST_READ_BYTES, type Unread } from './io.ts';
import { nodeWorkers } from './node-workers.ts';

/** The real terminal and disk. */
export function nodeIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: () => process.stdin.setEncoding('utf8'),
    isTerminal: process.stderr.isTTY === true,
    env: process.env,
    read: (path) => bytesOf(path)?.toString('utf8') ?? null,
    whyUnread,
    list: (folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },
    readBytes: bytesOf,
    write: writeFile,
    writeBytes: writeFile,
    now: () => Date.now(),
    workers: nodeWorkers(availableParallelism()),
    home: homeOf(dirname(fileURLToPath(import.meta.url))),
  };
}

function writeFile(path: string, content: string | Uint8Array): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return true;
  } catch {
    return false;
  }
}

/** The folder of the game, whether this file is a source or was built: the nearest above that has a manifest. */
function homeOf(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : homeOf(above);
}

function bytesOf(path: string): Buffer | null {
  try {
    const { size, isPlain } = factsOf(path);
    return isPlain && size <= MOST_READ_BYTES ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

function whyUnread(path: string): Unread {
  try {
    const { size, isPlain } = factsOf(path);
    return !isPlain ? 'notAFile' : size > MOST_READ_BYTES ? 'fileTooBig' : 'unreadable';
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** Asked before a file is opened, because opening a pipe waits for its writer. */
function factsOf(path: string): { size: number; isPlain: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isPlain: stats.isFile() };
}
