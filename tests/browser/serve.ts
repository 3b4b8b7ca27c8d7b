import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, thisWorld } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served, ending in `/`. */
    address: string;
    browserPath: string;
    browserEnv: Record<string, string>;
  }
}

/**
 * Once for all browser tests: finds the browser and serves the built game, `dist/` or the folder that
 * `BUILT` names, on a free port of this machine.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const search = findBrowser(thisWorld());
  if (!search.ok) throw new Error(search.message);
  console.log(`browser: ${search.path} (${search.how})`);
  const server = await preview({
    build: { outDir: process.env.BUILT ?? 'dist' },
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('address', `http://127.0.0.1:${port}/`);
  project.provide('browserPath', search.path);
  project.provide('browserEnv', { ...search.env });
  return () => server.close();
}
