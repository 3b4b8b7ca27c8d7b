import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { checkedScenarios } from './vite.checked.ts';
import { commandBeside } from './vite.command.ts';
import { firstSight, hashesOfScripts } from './vite.first-sight.ts';
import { hairApart } from './vite.hair.ts';
import { liveScenarios } from './vite.live.ts';
import { offlineBeside } from './vite.offline.ts';
import { ONE_FILE, oneFileBeside, oneFileConfig, PACKAGE_FILE } from './vite.one-file.ts';
import { phaserCut } from './vite.phaser.ts';
import { englishApart } from './vite.words.ts';
import { workersShareChunks } from './vite.worker.ts';

/**
 * What the page may load: itself, and pictures it has drawn (Phaser boots from `data:` images, saved
 * pictures are `blob:`). Nothing else, so that a hostile scenario has nowhere to call. What is shipped also runs the two
 * scripts of the first sight, by their hash.
 */
const POLICY = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
/** The development server writes style elements and talks over a socket; what is shipped does neither. */
const POLICY_WHILE_WRITING = { 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' ws:" };

const shared: UserConfig = {
  // Relative addresses: the folder runs from any sub-folder of any host.
  base: './',
  build: { target: 'es2023' },
  plugins: [checkedScenarios(), phaserCut()],
  server: { host: 'localhost' },
};

/** What the first card needs and no worker may hold: it touches the document as soon as it is read. */
const isScreen = (id: string) =>
  (/[\\/](?:src[\\/](?:scenes|ui|session|offline|main\.ts)|node_modules)/.test(id) &&
    !id.includes('task-kinds')) ||
  id.endsWith('?card');
/** What page and workers share of the lowest rooms, in few files. */
const BASE = /[\\/]src[\\/](?:base|model|pool)[\\/]/;

/** The game as files to be served, and beside it the same game as one page. */
const served: UserConfig = {
  plugins: [
    contentPolicy(),
    firstSight(),
    englishApart(),
    hairApart(),
    liveScenarios(),
    workersShareChunks(),
    oneFileBeside(),
    commandBeside(),
    offlineBeside(),
  ],
  build: {
    // Phaser alone is 1.4 MB and comes after the first screen.
    chunkSizeWarningLimit: 1500,
    // A task may be done in a worker, which has no document to put a link into.
    modulePreload: {
      resolveDependencies: (_, needed, { hostId }) => (hostId.includes('task-kinds') ? [] : needed),
    },
    rolldownOptions: {
      experimental: { chunkOptimization: { mergeCommonChunks: false } },
      output: {
        // A group that is cut up is named after all who share it.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            { name: 'first', test: isScreen, tags: ['$initial'], includeDependenciesRecursively: false },
            { name: 'words', test: /[\\/]src[\\/]words[\\/]/, tags: ['$initial'] },
            { name: 'base', test: BASE, entriesAware: true, entriesAwareMergeThreshold: 6_000 },
          ],
        },
      },
    },
  },
};

export default defineConfig(({ mode }) =>
  mergeConfig(shared, mode === ONE_FILE || mode === PACKAGE_FILE ? oneFileConfig(mode) : served),
);

function contentPolicy(): Plugin {
  let isShipped = false;
  return {
    name: 'content-policy',
    configResolved: (config) => {
      isShipped = config.command === 'build';
    },
    transformIndexHtml: async () => {
      const scripts = isShipped && { 'script-src': ["'self'", ...(await hashesOfScripts())].join(' ') };
      const rules = Object.entries({ ...POLICY, ...(scripts || POLICY_WHILE_WRITING) });
      const content = rules.map(([rule, sources]) => `${rule} ${sources}`).join('; ');
      // First in the head: a policy binds only what comes after it.
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
