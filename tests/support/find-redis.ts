import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis to test with. */
export interface TestRedis {
  readonly url: string;
  /** Stops it and starts it again on what it has written; false where it is not ours to stop. */
  readonly restart: (awayMs: number) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

const ADVICE =
  'No Redis was found, and its tests are never skipped. Install redis-server (Debian: apt-get install redis-server), or set REDIS_URL.';

/**
 * Finds a Redis as the browser is found: `REDIS_URL`, `redis-server` on the path, else installed by apt-get (root on
 * Debian). One of our own writes each entry to the disk before it answers.
 */
export async function findRedis(): Promise<TestRedis> {
  const url = process.env.REDIS_URL;
  if (url) return { url, restart: async () => false, stop: async () => {} };
  const program = onPath() ?? installedByApt();
  if (program === undefined) throw new Error(ADVICE);
  const folder = mkdtempSync(join(tmpdir(), 'tempete-redis-'));
  const port = await freePort();
  const start = async () => {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const server = spawn(program, [...args, '--appendonly', 'yes', '--appendfsync', 'always'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((done, failed) => {
      server.once('exit', (code) => failed(new Error(`redis-server ended with ${code}`)));
      server.stdout.on('data', (data: Buffer) => {
        if (String(data).includes('Ready to accept connections')) done();
      });
    });
    return server;
  };
  let server = await start();
  const end = () =>
    new Promise<void>((done) => {
      server.removeAllListeners('exit');
      server.once('exit', () => done());
      server.kill('SIGTERM');
    });
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async (awayMs) => {
      await end();
      await new Promise((later) => setTimeout(later, awayMs));
      server = await start();
      return true;
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function onPath(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path));
}

function installedByApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  const run = (...args: string[]) => {
    try {
      execFileSync('apt-get', args, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const install = () => run('install', '-y', '--no-install-recommends', 'redis-server');
  return install() || (run('update') && install()) ? onPath() : undefined;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => done(port));
      });
  });
}
