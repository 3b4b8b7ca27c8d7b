import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { checkedScenarios } from './vite.checked.ts';
import { liveScenarios } from './vite.live.ts';
import { ONE_FILE, oneFileBeside, oneFileConfig } from './vite.one-file.ts';

/**
 * What the page may load: itself, and pictures it has drawn (Phaser boots from `data:` images, saved
 * pictures are `blob:`). Nothing else, so that a hostile scenario has nowhere to call.
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
  plugins: [checkedScenarios()],
  server: { host: 'localhost' },
};

/**
 * What a worker plays and grades with, in one file: cut up by what each kind of task needs, a review took some 5 %
 * more of the processor.
 */
const CORE =
  /[\\/]src[\\/](base|model|words|tone|engine|record|scoring|lab|stage|debrief)[\\/](?!task-kinds)/;

/** The game as files to be served, and beside it the same game as one page. */
const served: UserConfig = {
  plugins: [contentPolicy(), liveScenarios(), oneFileBeside()],
  worker: {
    format: 'es',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } } },
  },
  build: {
    // Phaser alone is 1.4 MB and comes after the first screen.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
};

export default defineConfig(({ mode }) => mergeConfig(shared, mode === ONE_FILE ? oneFileConfig : served));

function contentPolicy(): Plugin {
  let isShipped = false;
  return {
    name: 'content-policy',
    configResolved: (config) => {
      isShipped = config.command === 'build';
    },
    transformIndexHtml: () => {
      const rules = Object.entries(isShipped ? POLICY : { ...POLICY, ...POLICY_WHILE_WRITING });
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
