import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { Workshop } from '../session/index.ts';

/** A scenario's files and what the checker made of them. */
export interface Checked {
  readonly file: string;
  readonly scenario: Scenario | null; // null: faults forbid it
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ScenarioFiles; // as read: each text under the name that diagnostics give its file
  readonly given?: ScenarioFiles['texts']; // all that came with it, read or not: it may be asked for yet
  readonly keptAs?: string; // the name under which this machine keeps it
}

const TEXTS = import.meta.glob('../../scenarios/**/*.yaml', { query: '?raw', import: 'default' }) as Record<
  string,
  () => Promise<string>
>;

/** How several scenarios are read, off the page's own thread where there are workers. */
export type CheckEach = Workshop['checkEach'];

/** Every scenario shipped with the game, checked as any other would be, the easiest first, each told as it is read. */
export async function shippedScenarios(checkEach: CheckEach, tell: (one: Checked) => void): Promise<void> {
  const texts = await Promise.all(
    Object.entries(TEXTS).map(
      async ([path, load]) => [path.replace('../../scenarios/', ''), await load()] as const,
    ),
  );
  const mains = texts.filter(([name]) => !name.includes('/')).sort((a, b) => ease(a) - ease(b));
  const all = mains.map(([main]) => ({ main, texts }));
  await checkEach(all, (found, i) => tell({ file: all[i]?.main ?? '', ...found }));
}

/** Easiest first, then shortest. Read before the file is: cards must not change places while the others come. */
function ease([, text]: readonly [string, string]): number {
  const figure = (field: string, usual: number) =>
    Number(new RegExp(`^${field}: *(\\d+)`, 'm').exec(text)?.[1] ?? usual);
  return figure('difficulty', 1) * 1000 + figure('minutes', 0);
}
