import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileFiles } from './src/scenario/index.ts';
import { filesOf } from './vite.live.ts';

const QUERY = '?checked';

/**
 * `scenario.yaml?checked`: the scenario as the checker leaves it, with its texts. What is shipped is checked when it is
 * built, so that nobody's phone compiles five stories before it shows their cards.
 */
export function checkedScenarios(): Plugin {
  return {
    name: 'checked-scenarios',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(QUERY)) return null;
      const path = id.slice(0, -QUERY.length);
      const files = filesOf(dirname(path), basename(path));
      if (files === null) return this.error(`${path} cannot be read`);
      for (const [name] of files.texts) this.addWatchFile(join(dirname(path), name));
      const checked = JSON.stringify({ file: files.main, ...compileFiles(files) });
      return `export default JSON.parse(${JSON.stringify(checked)});`;
    },
  };
}
