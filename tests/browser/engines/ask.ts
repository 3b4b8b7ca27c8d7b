import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Hashes } from './records.ts';

/** A browser to be asked: how it is started on an address, with a profile of its own. */
export interface Asked {
  readonly name: string;
  readonly path: string;
  readonly args: (address: string, profile: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const PATIENCE = 240_000; // ms

/**
 * Opens a page in a browser, which plays the orders and posts the hashes back: no driver is needed, so that any
 * browser can be asked. The browser is ended by its own process, and its profile removed.
 */
export async function askBrowser(
  browser: Asked,
  script: string,
  orders: { readonly scenarios: readonly Scenario[]; readonly seed: string; readonly every: number },
): Promise<Hashes> {
  const profile = mkdtempSync(join(tmpdir(), 'tempete-'));
  let child: ChildProcess | undefined;
  let server: Server | undefined;
  try {
    return await new Promise<Hashes>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${browser.name} said nothing for ${PATIENCE} ms`)),
        PATIENCE,
      );
      const made = serve(script, JSON.stringify(orders), (path, body) => {
        clearTimeout(timer);
        if (path === '/result') resolve(JSON.parse(body) as Hashes);
        else reject(new Error(`${browser.name}: ${body}`));
      });
      server = made.listen(0, '127.0.0.1', () => {
        const address = `http://127.0.0.1:${(made.address() as AddressInfo).port}/`;
        child = spawn(browser.path, [...browser.args(address, profile)], {
          stdio: 'ignore',
          detached: process.platform !== 'win32',
          env: { ...process.env, ...browser.env },
        });
        child.on('error', reject);
      });
    });
  } finally {
    server?.closeAllConnections();
    server?.close();
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The browser and whatever it started. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

function serve(script: string, orders: string, onPost: (path: string, body: string) => void): Server {
  return createServer((request, response) => {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      request.on('end', () => {
        response.end();
        onPost(path, body);
      });
    } else if (path === '/orders') response.setHeader('content-type', 'application/json').end(orders);
    else if (path === '/script.js')
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    else if (path === '/')
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end('<!doctype html><meta charset="utf-8"><title>hashes</title><script src="script.js"></script>');
    else response.writeHead(404).end();
  });
}

/** The page's script, the game's own core in one file. */
export async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./page.ts', import.meta.url)), formats: ['iife'], name: 'hashes' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('the page was not built');
  return chunk.code;
}
