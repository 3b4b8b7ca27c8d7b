import type { Grade } from '../../model/grade.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { RecordFault, RecordNotice, Replay } from '../../record/index.ts';
import type { Like } from './scripted.ts';

/** A text handed in: the file it came from, or the place of a code among those pasted. */
export interface Handed {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What became of a text: what its re-run says, or `foreign`: its scenario is not here, `unreadable`: no record. */
export type Standing = Replay | 'foreign' | 'unreadable';

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly fault: RecordFault | null;
  readonly notices: readonly RecordNotice[];
  readonly firstMismatch: number | null; // tick
  readonly wanted: Wanted;
  readonly played: Played | null; // null: nothing could be played again
}

/** The scenario as the text names it: empty when unreadable; a code may tell only the first digits of the hash. */
interface Wanted {
  readonly id: string;
  readonly hash: string;
}

/** A game played again and graded here: nothing in it was taken from the file but its acts, settings and annexes. */
export interface Played {
  readonly record: GameRecord;
  readonly key: string; // hash of what was played, worked out here
  readonly scenario: string; // hash of the scenario here on which it was played again
  readonly like: Like | null; // a scripted player whose game it repeats
  readonly grade: Grade;
  readonly rubric: Rubric; // by which it was graded
  readonly trust: readonly number[]; // by TRUST_STEP ticks, 0..100
  readonly choices: Readonly<Record<string, string>>; // by decision of the scenario: what was done
}

export const TRUST_STEP = 6;

/** Whose game it is, as the file says. */
export function aliasOf(entry: Entry): string {
  return entry.played?.record.annexes.alias?.trim() || '';
}

export function groupOf(entry: Entry): string {
  return entry.played?.record.annexes.group?.trim() || '';
}

/** A text that is no record, or that nobody could read in time. */
export function unreadable({ id, name }: Handed): Entry {
  return {
    id,
    name,
    standing: 'unreadable',
    fault: { code: 'record/not-a-record', params: {} },
    notices: [],
    firstMismatch: null,
    wanted: { id: '', hash: '' },
    played: null,
  };
}
