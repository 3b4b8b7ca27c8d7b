import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BuiltFile } from './src/offline/kept-files.ts';

/** The name of the service worker beside the page: it stands at the top of the folder, so that it serves all of it. */
const SERVICE_WORKER = 'service-worker.js';

/**
 * Beside the usual build, the service worker that keeps the game for playing without a network. It holds the list of all
 * files that were built, whatever they are, so it is built last.
 */
export function offlineBeside(): Plugin {
  let outDir = 'dist';
  return {
    name: 'offline-beside',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-180.png' }, injectTo: 'head' },
    ],
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: { 'import.meta.env.FILES': JSON.stringify(builtFiles(outDir)) },
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2023',
            rolldownOptions: {
              input: 'src/offline/service-worker.ts',
              output: { format: 'iife', entryFileNames: SERVICE_WORKER },
            },
          },
        });
      },
    },
  };
}

/** Every file of a built folder that a game may ask for, by its path, in the order of the paths. */
function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((path) => isKept(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64'),
    ]);
}

/** The schemas are for editors, and hidden files for hosts; a service worker that is kept could never be replaced. */
function isKept(path: string): boolean {
  return (
    path !== SERVICE_WORKER && !path.startsWith('schema/') && !/(^|\/)\./.test(path) && !path.endsWith('.map')
  );
}
