import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';

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

/** Every scenario shipped with the game, checked as any other would be, easiest first. */
export async function shippedScenarios(): Promise<readonly Checked[]> {
  const texts = await Promise.all(
    Object.entries(TEXTS).map(
      async ([path, load]) => [path.replace('../../scenarios/', ''), await load()] as const,
    ),
  );
  const all: Checked[] = [];
  for (const [name] of texts) if (!name.includes('/')) all.push(await checkHere({ main: name, texts }));
  return all.sort((a, b) => (a.scenario?.difficulty ?? 9) - (b.scenario?.difficulty ?? 9));
}

/** Checks and compiles on this thread: files that are ours, or were found sound before. */
export async function checkHere(files: ScenarioFiles): Promise<Checked> {
  const { compileFiles } = await import('../scenario/index.ts');
  return { file: files.main, ...compileFiles(files) };
}
