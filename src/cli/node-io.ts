import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Io } from './io.ts';
import { nodeWorkers } from './node-workers.ts';

/** The real terminal and disk. */
export function nodeIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: () => process.stdin.setEncoding('utf8'),
    isTerminal: process.stderr.isTTY === true,
    env: process.env,
    read: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
    list: (folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },
    readBytes: (path) => {
      try {
        return readFileSync(path);
      } catch {
        return null;
      }
    },
    write: (path, text) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return true;
      } catch {
        return false;
      }
    },
    now: () => Date.now(),
    workers: nodeWorkers(availableParallelism()),
    home: join(dirname(fileURLToPath(import.meta.url)), '..', '..'),
  };
}
