import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, runnerImport } from 'vite';
import type { Lang } from './src/model/text.ts';
import { checkedScenarios } from './vite.checked.ts';

const ROOM = 'src/scenes/first';
const HOST = '<div id="app"></div>';

/** The two scripts that stand in the page itself, since a file would come too late for the first paint. */
interface Scripts {
  readonly atOnce: string;
  readonly chooseLanguage: string;
}
let scripts: Promise<Scripts> | null = null;

/** What the policy of the page allows to run in it: these two texts, and no other. */
export async function hashesOfScripts(): Promise<readonly string[]> {
  const { atOnce, chooseLanguage } = await scriptsOnce();
  return [atOnce, chooseLanguage].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/**
 * Puts the first sight of the front page into `index.html`, drawn by the program's own templates, so that it can be read
 * before any script has come. French stands in the page, English beside it in a `<template>`.
 */
export function firstSight(): Plugin {
  return {
    name: 'first-sight',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(HOST)) throw new Error('first sight: the page has no place for it');
        const { atOnce, chooseLanguage } = await scriptsOnce();
        const { fr, en } = await drawn();
        const inside = `${fr}<template class="first-sight-en">${en}</template><script>${chooseLanguage}</script>`;
        return html
          .replace(HOST, () => `<div id="app">${inside}</div>`)
          .replace('</title>', () => `</title>\n    <script>${atOnce}</script>`);
      },
    },
  };
}

function scriptsOnce(): Promise<Scripts> {
  scripts ??= (async () => ({
    atOnce: await scriptOf('at-once.ts'),
    chooseLanguage: await scriptOf('choose-language.ts'),
  }))();
  return scripts;
}

async function scriptOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: `${ROOM}/${file}`, output: { format: 'iife' } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`first sight: ${file} gave no script`);
  return chunk.code.trim();
}

/** The markup in both languages, drawn in a document that is there for as long as it takes. */
async function drawn(): Promise<Readonly<Record<Lang, string>>> {
  const { Window } = await import('happy-dom');
  const window = new Window({ url: 'http://localhost/' });
  const lent = {
    document: window.document,
    location: window.location,
    matchMedia: () => ({ matches: false }),
  };
  Object.assign(globalThis, lent);
  try {
    const { module } = await runnerImport<typeof import('./src/scenes/first/front-markup.ts')>(
      resolve(ROOM, 'front-markup.ts'),
      { configFile: false, logLevel: 'warn', plugins: [checkedScenarios(), stylesLeftOut()] },
    );
    return { fr: module.frontMarkup('fr', true), en: module.frontMarkup('en', false) };
  } finally {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name);
    await window.happyDOM.close();
  }
}

/** Markup needs none, and what runs the modules of a build knows nothing of them. */
function stylesLeftOut(): Plugin {
  const NONE = '\0no-style';
  return {
    name: 'styles-left-out',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? NONE : null),
    load: (id) => (id === NONE ? '' : null),
  };
}
