import { showHidden } from '../../base/hidden-signs.ts';
import type { Grade } from '../../model/grade.ts';
import type { GameRecord, RecordScenario } from '../../model/record.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { RecordFault, RecordNotice, Replay } from '../../record/index.ts';
import type { Like } from './scripted.ts';

/** A text handed in: the file it came from, or the place of a code among those pasted. */
export interface Handed {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/**
 * What became of a text: what its re-run says, or `foreign`: its scenario is not here, `unreadable`: it is no record,
 * `unfinished`: it could not be checked, and nothing is held against it.
 */
export type Standing = Replay | 'foreign' | 'unreadable' | 'unfinished';

/**
 * Why nothing is known of a text: `unread`, `unreadInTime`: its file could not be read, or not in time; `late`: playing
 * it again took too long; `crashed`: its worker died twice.
 */
export type Unfinished = 'unread' | 'unreadInTime' | 'late' | 'crashed';

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly fault: RecordFault | null;
  readonly unfinished: Unfinished | null;
  readonly notices: readonly RecordNotice[];
  readonly firstMismatch: number | null; // tick
  readonly wanted: Wanted;
  readonly played: Played | null; // null: nothing could be played again
}

/** The scenario as the text names it: empty when unreadable; a code may tell only the first digits of the hash. */
export type Wanted = Omit<RecordScenario, 'rubric'>;

/** For a text that names no scenario. */
export const NOTHING_WANTED: Wanted = { id: '', hash: '', rules: null, words: null };

/** A game played again and graded here: only its acts, settings and annexes are taken from the file. */
export interface Played {
  readonly record: GameRecord;
  readonly key: string; // hash of what was played, computed here
  readonly scenario: string; // hash of the scenario here on which it was played again
  readonly like: Like | null; // a scripted player whose game it repeats
  readonly grade: Grade;
  readonly rubric: Rubric; // by which it was graded
  readonly trust: readonly number[]; // by TRUST_STEP ticks, 0..100
  readonly reading: number; // real seconds below which nobody has read what it opened
  readonly choices: Readonly<Record<string, string>>; // by decision of the scenario: what was done
}

export const TRUST_STEP = 6; // ticks

const MOST_SHOWN = 60; // letters of a name
const MOST_GROUP = 24;

/**
 * A name that somebody else chose, made safe to show in a line: cut to `most` characters, at most three accents on a
 * letter, and signs that are invisible or turn the direction of the text shown.
 */
export function shownName(text: string, most = MOST_SHOWN): string {
  const letters = [...showHidden(text.slice(0, 4 * most).trim()).replace(/(\p{M}{3})\p{M}+/gu, '$1')];
  const isWhole = letters.length <= most && text.trim().length <= 4 * most;
  return isWhole ? letters.join('') : `${letters.slice(0, most).join('')}…`;
}

/** Whose game it is, as the file says. */
export function aliasOf(entry: Entry): string {
  return shownName(entry.played?.record.annexes.alias ?? '');
}

/** The group that the player gave; empty when none. */
export function groupOf(entry: Entry): string {
  return shownName(entry.played?.record.annexes.group ?? '', MOST_GROUP);
}

/** The entry of a text that is no record. */
export function unreadable(handed: Handed): Entry {
  return { ...blank(handed), fault: { code: 'record/not-a-record', params: {} } };
}

/** The entry of a text of which nothing is known. */
export function unfinished(handed: Handed, why: Unfinished): Entry {
  return { ...blank(handed), standing: 'unfinished', unfinished: why };
}

function blank({ id, name }: Handed): Entry {
  return {
    id,
    name,
    standing: 'unreadable',
    fault: null,
    unfinished: null,
    notices: [],
    firstMismatch: null,
    wanted: NOTHING_WANTED,
    played: null,
  };
}
