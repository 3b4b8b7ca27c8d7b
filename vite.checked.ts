import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileFiles } from './src/scenario/index.ts';
import { storyCardOf } from './src/scenes/catalogue.ts';
import { filesOf } from './vite.live.ts';

/** Of a scenario's file, by its query: the scenario as the checker leaves it, with its texts; or only its card. */
const QUERIES = ['?checked', '?card'] as const;

/**
 * `scenario.yaml?checked` and `scenario.yaml?card`. What is shipped is checked when it is built, so that nobody's phone
 * compiles five stories before it shows their cards, nor waits for the stories to show them.
 */
export function checkedScenarios(): Plugin {
  return {
    name: 'checked-scenarios',
    enforce: 'pre',
    load(id) {
      const query = QUERIES.find((one) => id.endsWith(one));
      if (query === undefined) return null;
      const path = id.slice(0, -query.length);
      const files = filesOf(dirname(path), basename(path));
      if (files === null) return this.error(`${path} cannot be read`);
      for (const [name] of files.texts) this.addWatchFile(join(dirname(path), name));
      const compiled = compileFiles(files);
      const card = compiled.scenario === null ? null : storyCardOf(compiled.scenario);
      const asked = query === '?card' ? card : { file: files.main, ...compiled };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(asked))});`;
    },
  };
}
