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

/**
 * The formats there have been: the oldest that still opens, the present one, and a step from each to the next. A minor
 * version only adds fields: a file of an earlier one is read as it is, and needs no step.
 */
export interface FormatHistory {
  readonly oldest: number;
  readonly present: number;
  readonly minor: number; // of the present one: 0 when nothing was added to it yet
  readonly steps: readonly FormatStep[]; // contiguous, see `gapsInSteps`
}

/** Format 1 is the first that was published: there is no older one to upgrade from. 1.1 adds fields to it. */
export const FORMATS: FormatHistory = { oldest: 1, present: 1, minor: 1, steps: [] };

const NAME = 'avis-de-tempete';

/** A version of the format: `avis-de-tempete/1.1` is 1 and 1. */
export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}

/** The version that a file says it is written in; null when it says nothing of the kind. */
export function versionOf(format: string): FormatVersion | null {
  const found = new RegExp(`^${NAME}/(\\d{1,4})(?:\\.(\\d{1,4}))?$`).exec(format);
  return found === null ? null : { major: Number(found[1]), minor: Number(found[2] ?? 0) };
}

/** Whether a file of that version is one of a format that came after all those of the history. */
export function isNewer({ major, minor }: FormatVersion, { present, minor: known }: FormatHistory): boolean {
  return major > present || (major === present && minor > known);
}

/** The newest format of the history, as a file names it. */
export function newestName({ present, minor }: FormatHistory): string {
  return `${NAME}/${present}${minor === 0 ? '' : `.${minor}`}`;
}

/** Upgrades an older file, and says so at its `format`; the file on the disk is left as it is. */
export function upgrade(
  doc: SourceDoc,
  tree: Record<string, unknown>,
  from: FormatVersion,
  history: FormatHistory,
  faults: Faults,
): void {
  for (let version = from.major; version < history.present; version++)
    history.steps.find((step) => step.from === version)?.up(tree);
  const known = newestName(history);
  tree.format = known;
  faults.add('older-format', doc.lines, spanAt(doc, 'format'), 'format', {
    value: `${NAME}/${from.major}`,
    known,
  });
}

/** What is wrong with the steps: expected this, got that. Empty when they are contiguous. */
export function gapsInSteps({
  oldest,
  present,
  steps,
}: Pick<FormatHistory, 'oldest' | 'present' | 'steps'>): string[] {
  const expected = Array.from({ length: present - oldest }, (_, i) => oldest + i).join();
  const got = steps.map((step) => step.from).join();
  return expected === got ? [] : [`expected steps from ${expected || 'none'}; got ${got || 'none'}`];
}
