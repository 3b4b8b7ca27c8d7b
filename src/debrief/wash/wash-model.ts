import type { PlayedSky } from '../../lab/index.ts';
import type { StageView } from '../../stage/index.ts';

/** What is read of one game for the hot wash. JSON only: it comes from a worker. */
export interface WashRead {
  readonly id: string;
  readonly sky: PlayedSky<StageView>;
  readonly moments: readonly WashMoment[]; // what was decided about what the author gives to everybody
}

/** What one game did about a post or a message that came to all. */
export interface WashMoment {
  readonly target: string; // `post:` or `message:` and its id
  readonly decision: string; // id, in that game's own skies
  readonly at: number; // tick
  readonly choice: string; // what was done, the same key in every game that did the same
  readonly what: string; // in words
  readonly quote: string; // words sent, or those of the post dealt with; '' none
  readonly worth: number | null; // 0..100 by the rubric and what was known then
  readonly words: string | null; // words sent to the public, that another game may borrow; null: none were
}

/** A moment at which games parted. */
export interface Split {
  readonly target: string;
  readonly at: number; // tick at which most decided, the earliest
  readonly spread: number; // 0..1: how evenly games parted; 0 when all did the same
  readonly stake: number; // 0..100: worth of the best choice less that of the worst
  readonly choices: readonly SplitChoice[]; // most taken first
}

export interface SplitChoice {
  readonly choice: string;
  readonly what: string;
  readonly quote: string;
  readonly games: readonly string[]; // ids, in the order of the class
  readonly worth: number | null; // mean
  readonly trust: number; // mean final trust of these games
}
