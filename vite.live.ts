import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { ScenarioFiles } from './src/model/scenario-files.ts';

/**
 * While writing: a scenario saved under `scenarios/` is checked again, its faults told here and in the page, and the
 * game in the page goes on with the new text when it is sound. Nothing of it is in what is built.
 */
export function liveScenarios(): Plugin {
  let server: ViteDevServer | null = null;
  let root = '';
  return {
    name: 'live-scenarios',
    apply: 'serve',
    configResolved: (config) => {
      root = join(config.root, 'scenarios');
    },
    configureServer: (made) => {
      server = made;
    },
    hotUpdate({ file, modules }) {
      const path = relative(root, file).split(sep).join('/');
      if (path.startsWith('..') || !/\.ya?ml$/.test(path)) return undefined;
      // The page is told by us and not reloaded, so what it would read again must be made anew.
      for (const module of modules) this.environment.moduleGraph.invalidateModule(module);
      if (this.environment.name !== 'client') return [];
      const files = filesOf(root, path);
      if (files !== null) {
        this.environment.hot.send('avis:scenario', files);
        if (server !== null) void tell(server, files);
      }
      return [];
    },
  };
}

/** The scenario that a file under `root` belongs to: itself, or the one named like the folder it lies in. */
export function filesOf(root: string, path: string): ScenarioFiles | null {
  const id = path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ya?ml$/, '');
  const main = `${id}.yaml`;
  try {
    const decks = readdirSync(root, { recursive: true })
      .map((name) => String(name).split(sep).join('/'))
      .filter(
        (name) => name.startsWith(`${id}/`) && /\.ya?ml$/.test(name) && statSync(join(root, name)).isFile(),
      );
    return {
      main,
      texts: [main, ...decks.sort()].map((name) => [name, readFileSync(join(root, name), 'utf8')] as const),
    };
  } catch {
    return null; // half written, or just removed
  }
}

/** The same messages where `npm start` was typed. */
async function tell(server: ViteDevServer, files: ScenarioFiles): Promise<void> {
  try {
    const scenario = (await server.ssrLoadModule(
      '/src/scenario/index.ts',
    )) as typeof import('./src/scenario/index.ts');
    const words = (await server.ssrLoadModule(
      '/src/words/author/diagnostics-print.ts',
    )) as typeof import('./src/words/author/diagnostics-print.ts');
    const { diagnostics } = scenario.compileFiles(files);
    const lang = /^en/i.test(process.env.LANG ?? '') ? 'en' : 'fr';
    server.config.logger.info(
      diagnostics.length === 0
        ? `scenarios/${files.main}: ✓`
        : words.printDiagnostics(diagnostics, lang, 'text'),
      { timestamp: true },
    );
  } catch (thrown) {
    server.config.logger.error(String(thrown));
  }
}
