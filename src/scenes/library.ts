import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import { bestGuess } from './open-file.ts';

/** A scenario text and what the checker made of it. */
export interface Checked {
  readonly file: string;
  readonly scenario: Scenario | null; // null: faults forbid it
  readonly diagnostics: readonly Diagnostic[];
}

const TEXTS = import.meta.glob('../../scenarios/*.yaml', { query: '?raw', import: 'default' }) as Record<
  string,
  () => Promise<string>
>;
const DECKS = import.meta.glob('../../scenarios/*/**/*.yaml', { query: '?raw', import: 'default' }) as Record<
  string,
  () => Promise<string>
>;

/** Every scenario shipped with the game, checked as any other would be, easiest first. */
export async function shippedScenarios(): Promise<readonly Checked[]> {
  const decks = await readAll(DECKS);
  const texts = await readAll(TEXTS);
  const all: Checked[] = [];
  for (const [file, text] of texts) all.push(await checkScenario(text, file, decks));
  return all.sort((a, b) => (a.scenario?.difficulty ?? 9) - (b.scenario?.difficulty ?? 9));
}

/** Checks and compiles a scenario text. The checker itself is fetched at the first need. */
export async function checkScenario(
  text: string,
  file: string,
  decks: ReadonlyMap<string, string> = new Map(),
): Promise<Checked> {
  const { compileScenario } = await import('../scenario/index.ts');
  const found = compileScenario(text, { file, include: (path) => bestGuess(decks, path) });
  return { file, scenario: found.scenario, diagnostics: found.diagnostics };
}

async function readAll(files: Record<string, () => Promise<string>>): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    Object.entries(files).map(
      async ([path, load]) => [path.replace('../../scenarios/', ''), await load()] as const,
    ),
  );
  return new Map(read);
}
