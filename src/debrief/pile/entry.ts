import type { Dimension } from '../../model/codes.ts';
import type { Grade } from '../../model/grade.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { RecordFault, RecordNotice, Replay } from '../../record/index.ts';

/** A text handed in: the file it came from, or the place of a code among those pasted. */
export interface Handed {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/**
 * What became of a text. `exact`: it replays exactly here, and it alone counts in the class's figures; `differs`:
 * the scenario, the engine or the reader is another, so it cannot be checked; `altered`: it does not replay as
 * it says; `foreign`: its scenario is not here; `unreadable`: no record.
 */
export type Standing = Replay | 'foreign' | 'unreadable';

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly fault: RecordFault | null;
  readonly notices: readonly RecordNotice[];
  readonly firstMismatch: number | null; // tick
  readonly scenario: string; // id, '' when unreadable
  readonly played: Played | null; // null: nothing could be played again
}

/** A game played again and graded here: nothing in it was taken from the file but its acts and its annexes. */
export interface Played {
  readonly record: GameRecord;
  readonly grade: Grade;
  readonly rubric: Rubric; // by which it was graded
  readonly trust: readonly number[]; // by TRUST_STEP ticks, 0..100
  readonly choices: Readonly<Record<string, string>>; // by decision of the scenario: what was done
}

export const TRUST_STEP = 6;

/** An instructor's opinion beside ours: never in its place. */
export interface Override {
  readonly what: Dimension | `reading:${number}`; // a dimension, or the text sent at a tick
  readonly was: number; // level 0..4; -1 not graded
  readonly is: number;
  readonly why: string;
}

/** Whose game it is, as the file says. */
export function aliasOf(entry: Entry): string {
  return entry.played?.record.annexes.alias?.trim() || '';
}

export function groupOf(entry: Entry): string {
  return entry.played?.record.annexes.group?.trim() || '';
}
