import type { ActId } from './codes.ts';

/** Whose word stands on what a reply does: the reader's, the player's, or nobody's, and then it is not graded. */
export type Ruling = 'reader' | 'player' | 'neither';

/** What an instructor decided of the contested words of a game, by the id of the saying. */
export type Rulings = Readonly<Record<string, Ruling>>;

/** A word of which the player says something else than what was read in it, where that moves a mark. */
export interface ContestedWord {
  readonly saying: string; // its id
  readonly tick: number;
  readonly post: string | null; // answered; null: a statement, or words to somebody outside
  readonly to: string; // words of that post, in the player's language; '' none
  readonly text: string; // as it was sent
  readonly heard: readonly ActId[];
  readonly says: readonly ActId[];
  readonly ruling: Ruling | null; // null: still to be settled
}

/** A grade that rests on contested words: both totals, of which the lower one is the grade's own. */
export interface Contest {
  readonly asRead: number; // total, 0..100; settled words count as they were settled
  readonly asSaid: number; // the same with the player's word for what is not settled
  readonly isSettled: boolean; // nothing is left to be settled: both totals are equal
  readonly read: number; // words that were read and graded, of which `words` are contested
  readonly words: readonly ContestedWord[];
}
