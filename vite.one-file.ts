import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin, type UserConfig } from 'vite';

/**
 * The game as one page, `single.html`, that works from `file://`: no request of any kind, so everything is inlined,
 * workers included (as blobs: a file's own workers cannot be loaded). An empty slot in it takes a packed scenario.
 */
export const ONE_FILE = 'single';

/** What such a page may do: run its own script and styles, by their hash, and nothing else. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    'media-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const oneFileConfig: UserConfig = {
  publicDir: false,
  worker: { format: 'iife', plugins: () => [] },
  build: {
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  plugins: [workersInside(), everythingInside()],
};

/** Beside the usual build, the same game as one page; while developing, built when it is asked for. */
export function oneFileBeside(): Plugin {
  let outDir = 'dist';
  let made: Promise<string> | null = null;
  return {
    name: 'one-file-beside',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (!isServing) await build({ mode: ONE_FILE, logLevel: 'warn', build: { outDir } });
      },
    },
    configureServer: (server) => {
      isServing = true;
      server.middlewares.use('/single.html', (_, answer) => {
        made ??= onDemand(server.config.cacheDir);
        made.then(
          (page) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
          () => {
            made = null;
            answer.writeHead(500).end();
          },
        );
      });
      server.watcher.on('change', () => {
        made = null;
      });
    },
  };
}
let isServing = false;

/** In a process of its own: this one serves the development copies of the libraries, which are no gift to a class. */
async function onDemand(cacheDir: string): Promise<string> {
  const outDir = join(cacheDir, 'one-file');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const asked = [vite, 'build', '--mode', ONE_FILE, '--logLevel', 'error', '--outDir', outDir];
  await promisify(execFile)(process.execPath, asked, { env: { ...process.env, NODE_ENV: 'production' } });
  return readFileSync(join(outDir, 'single.html'), 'utf8');
}

const WORKER = /new Worker\(new URL\((['"])(.+?)\1, import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Workers made from their address become workers made from their text. */
function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const changed = code.replace(WORKER, (_, __, path: string) => {
        imports.push(`import InsideWorker${imports.length} from '${path}?worker&inline';`);
        return `new InsideWorker${imports.length - 1}()`;
      });
      return imports.length === 0 ? null : { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

function everythingInside(): Plugin {
  return {
    name: 'everything-inside',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find((one) => one.fileName.endsWith('.html'));
      if (page?.type !== 'asset') return this.error('one file: no page was built');
      const scripts = files.flatMap((one) => (one.type === 'chunk' ? [asScript(one.code)] : []));
      const styles = files.flatMap((one) =>
        one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source).trim()] : [],
      );
      if (scripts.length !== 1) this.error(`one file: ${scripts.length} scripts, one was expected`);
      const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
      const html = String(page.source)
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(/href="[^"]*icon\.svg"/, () => `href="${icon}"`)
        .replace(
          /<head>/,
          () =>
            `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles)}">\n    ` +
            '<script type="application/json" id="handed">null</script>\n    ' +
            styles.map((text) => `<style>${text}</style>`).join('\n    '),
        )
        .replace(
          '</body>',
          () => `${scripts.map((text) => `<script type="module">${text}</script>`).join('')}</body>`,
        );
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'single.html', source: html });
    },
  };
}

/** A script that no HTML parser ends early, with the line ends that it will have when its hash is taken. */
function asScript(code: string): string {
  return code
    .replaceAll('__VITE_PRELOAD__', 'void 0') // nothing is left to load before anything else
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '\\x3C!--');
}
