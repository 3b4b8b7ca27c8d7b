import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = /new Worker\(new URL\((['"])(.+?)\1, import\.meta\.url\), \{ type: 'module' \}\)/g;

/**
 * A worker is built with the page, as one more entry, so that engine, checker and lab stand once in the built folder:
 * left to itself, the bundler gives each worker a copy of all that it reaches.
 */
export function workersShareChunks(): Plugin {
  return {
    name: 'workers-share-chunks',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('new Worker(')) return null;
      const changed = code.replace(WORKER, (_, __, path: string) => {
        const file = resolve(dirname(id), path);
        const reference = this.emitFile({ type: 'chunk', id: file, name: 'worker' });
        return `new Worker(import.meta.ROLLUP_FILE_URL_${reference}, { type: 'module' })`;
      });
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
