import type { Faults } from './faults.ts';
import { type SourceDoc, spanAt } from './source-doc.ts';

/**
 * Brings an author's tree from format `from` to `from + 1`, in place: each mapping and list must stay the one whose
 * place is known, so that a fault is still told on the author's own line. The result is checked like any file.
 */
interface FormatStep {
  readonly from: number;
  readonly up: (tree: Record<string, unknown>) => void;
}

/** The formats there have been: the oldest that still opens, the present one, and a step from each to the next. */
export interface FormatHistory {
  readonly oldest: number;
  readonly present: number;
  readonly steps: readonly FormatStep[]; // contiguous, see `gapsInSteps`
}

/** Format 1 is the first that was published: there is no older one to upgrade from. */
export const FORMATS: FormatHistory = { oldest: 1, present: 1, steps: [] };

const NAME = 'avis-de-tempete';

/** The version that a file says it is written in; null when it says nothing of the kind. */
export function versionOf(format: string): number | null {
  const digits = new RegExp(`^${NAME}/(\\d{1,4})$`).exec(format)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Upgrades an older file, and says so at its `format`; the file on the disk is left as it is. */
export function upgrade(
  doc: SourceDoc,
  tree: Record<string, unknown>,
  from: number,
  history: FormatHistory,
  faults: Faults,
): void {
  for (let version = from; version < history.present; version++)
    history.steps.find((step) => step.from === version)?.up(tree);
  const known = `${NAME}/${history.present}`;
  tree.format = known;
  faults.add('older-format', doc.lines, spanAt(doc, 'format'), 'format', { value: `${NAME}/${from}`, known });
}

/** What is wrong with the steps: expected this, got that. Empty when they are contiguous. */
export function gapsInSteps({ oldest, present, steps }: FormatHistory): string[] {
  const expected = Array.from({ length: present - oldest }, (_, i) => oldest + i).join();
  const got = steps.map((step) => step.from).join();
  return expected === got ? [] : [`expected steps from ${expected || 'none'}; got ${got || 'none'}`];
}
