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
  readonly isTooLong?: true; // the check was given up
  readonly keptAs?: string; // the name under which this machine keeps it
}

/** Checked when the game was built (`vite.checked.ts`). */
const SHIPPED = import.meta.glob<Checked>('../../scenarios/*.yaml', { query: '?checked', import: 'default' });

/** Every scenario shipped with the game, the easiest first, then the shortest. */
export async function loadShippedScenarios(): Promise<readonly Checked[]> {
  const all = await Promise.all(Object.values(SHIPPED).map((load) => load()));
  return all.sort((a, b) => ease(a) - ease(b));
}

function ease({ scenario }: Checked): number {
  return (scenario?.difficulty ?? 9) * 1000 + (scenario?.minutes ?? 0);
}
