import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin, type UserConfig } from 'vite';
import { assessedStory } from './src/scenes/assessed-story.ts';
import type { OneFileWeights } from './src/scenes/handed.ts';
import { storySlot, withoutStories } from './src/scenes/story-slots.ts';

/**
 * The game as one page, `single.html`, that works from `file://`: no request of any kind, so everything is inlined,
 * workers included (as blobs: a file's own workers cannot be loaded). An empty slot in it takes a packed scenario. The
 * program and each story are deflated: a page is sent by mail, and what it weighs counts.
 */
export const ONE_FILE = 'single';
/** A page of the same kind for packages: one story, put in another slot, without the rest of the game. */
export const PACKAGE_FILE = 'package';

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

/** How a page in one file is built: `single.html` of the whole game, or `package.html` of what a package needs. */
export function oneFileConfig(kind: typeof ONE_FILE | typeof PACKAGE_FILE): UserConfig {
  return {
    publicDir: false,
    worker: { format: 'iife', plugins: () => [] },
    build: {
      emptyOutDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        output: { codeSplitting: false },
        ...(kind === PACKAGE_FILE ? { input: 'package.html' } : {}),
      },
    },
    plugins: [
      guidesLeftOut(),
      ...(kind === PACKAGE_FILE ? [checkerLeftOut()] : []),
      workersInside(),
      ...everythingInside(kind),
    ],
  };
}

/** Beside the usual build, the same game as one page; while developing, built when it is asked for. */
export function oneFileBeside(): Plugin {
  let outDir = 'dist';
  const made = new Map<string, Promise<string>>();
  return {
    name: 'one-file-beside',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (isServing) return;
        for (const mode of [ONE_FILE, PACKAGE_FILE])
          await build({ mode, logLevel: 'warn', build: { outDir } });
      },
    },
    configureServer: (server) => {
      isServing = true;
      for (const mode of [ONE_FILE, PACKAGE_FILE])
        server.middlewares.use(`/${mode}.html`, (_, answer) => {
          const page = made.get(mode) ?? onDemand(mode, server.config.cacheDir);
          made.set(mode, page);
          page.then(
            (text) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(text),
            () => {
              made.delete(mode);
              answer.writeHead(500).end();
            },
          );
        });
      server.watcher.on('change', () => made.clear());
    },
  };
}
let isServing = false;

/** In a process of its own: this one serves the development copies of the libraries, which are no gift to a class. */
async function onDemand(mode: string, cacheDir: string): Promise<string> {
  const outDir = join(cacheDir, 'one-file');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const asked = [vite, 'build', '--mode', mode, '--logLevel', 'error', '--outDir', outDir];
  await promisify(execFile)(process.execPath, asked, { env: { ...process.env, NODE_ENV: 'production' } });
  return readFileSync(join(outDir, `${mode}.html`), 'utf8');
}

/** The guides tell every story: they are not in a page that goes to a class. */
function guidesLeftOut(): Plugin {
  return {
    name: 'guides-left-out',
    enforce: 'pre',
    load: (id) => (/[\\/]scenarios[\\/](?:guides|samples)[\\/]/.test(id) ? "export default '';" : null),
  };
}

/** Nobody writes a scenario in a package: what checks and proves one is not in it, nor what it knows of the format. */
function checkerLeftOut(): Plugin {
  return {
    name: 'checker-left-out',
    enforce: 'pre',
    load: (id) =>
      /[\\/]session[\\/]workshop\.ts$/.test(id) ? 'export const openWorkshop = () => null;' : null,
  };
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

/** Starts the program, which its hash in the policy allows as if it stood in the page. */
const START = `(async()=>{try{
const d=document,b=Uint8Array.from(atob(d.getElementById('program').textContent),(c)=>c.charCodeAt(0)),s=d.createElement('script');
s.type='module';
s.textContent=await new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
d.body.append(s);
}catch{document.getElementById('app').textContent='Ce navigateur est trop ancien pour ce fichier, ou le fichier est abîmé. / This browser is too old for this file, or the file is damaged.'}})()`;
/** What is read until the program has started: all there is when the file was cut. */
const OPENING =
  '<main class="failure"><div class="leaflet pane"><p>Le jeu s’ouvre. Si rien ne vient, ce fichier est incomplet : redemande-le.</p><p lang="en">The game is opening. If nothing comes, this file is incomplete: ask for it again.</p></div></main>';

function everythingInside(kind: typeof ONE_FILE | typeof PACKAGE_FILE): Plugin[] {
  const slot = kind === PACKAGE_FILE ? 'package' : 'handed';
  const stories = new Map<string, string>();
  const inSlots: Plugin = {
    name: 'stories-in-slots',
    transform(code, id) {
      if (!id.endsWith('?checked')) return null;
      const text: unknown = JSON.parse(/^export default JSON\.parse\((.*)\);$/s.exec(code)?.[1] ?? 'null');
      if (typeof text !== 'string') return this.error(`one file: ${id} is no checked scenario`);
      stories.set(basename(id.slice(0, -'?checked'.length)), text);
      return { code: 'export default null;', map: null };
    },
  };
  const inside: Plugin = {
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
      const [program] = scripts;
      if (program === undefined || scripts.length > 1)
        return this.error(`one file: ${scripts.length} scripts, one was expected`);
      const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
      const slots = [...stories].map(([file, text]) => storySlot(file, deflated(text)));
      const html = String(page.source)
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(/href="[^"]*icon\.svg"/, () => `href="${icon}"`)
        .replace('<div id="app"></div>', () => `<div id="app">${OPENING}</div>`)
        .replace(
          /<head>/,
          () =>
            `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy([START, program], styles)}">\n    ` +
            `<script type="application/json" id="${slot}">null</script>\n    ` +
            styles.map((text) => `<style>${text}</style>`).join('\n    '),
        )
        .replace(
          '</body>',
          () =>
            `${slots.join('\n')}\n<script type="text/plain" id="program">${deflated(program)}</script>\n` +
            `<script>${START}</script></body>`,
        );
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: `${kind}.html`, source: html });
      if (kind !== ONE_FILE) return;
      const weigh = (change: (text: string) => string) =>
        Object.fromEntries(
          [...stories].map(([file, text]) => [file, storySlot(file, deflated(change(text))).length + 1]),
        );
      const weights: OneFileWeights = {
        bytes: Buffer.byteLength(withoutStories(html)),
        stories: weigh((text) => text),
        assessed: weigh((text) => JSON.stringify(assessedStory(JSON.parse(text)))),
      };
      this.emitFile({ type: 'asset', fileName: 'single.json', source: JSON.stringify(weights) });
    },
  };
  return [inSlots, inside];
}

function deflated(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

/** The program, with nothing left to load before it starts. */
function asScript(code: string): string {
  return code.replaceAll('__VITE_PRELOAD__', 'void 0').replace(/\r\n?/g, '\n');
}
