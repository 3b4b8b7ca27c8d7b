import { build, type InlineConfig, type Plugin } from 'vite';

/**
 * The command line for Node, built beside the game: sources and packages in a few files, so that nothing is compiled
 * when it starts. It is no part of what is served, so it has a folder of its own.
 */
const commandConfig: InlineConfig = {
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist-cli',
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: { tempete: 'src/cli/bin.ts', worker: 'src/cli/worker.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
  ssr: { noExternal: true },
};

/** Beside the usual build, the command line; never while developing. */
export function commandBeside(): Plugin {
  return {
    name: 'command-beside',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        await build(commandConfig);
      },
    },
  };
}
