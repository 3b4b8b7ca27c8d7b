import type { PointKind } from '../review/index.ts';

/** Figures of the two skies. All D (our design values). */

/** Decisions tried before one is called the costliest: those whose stake looks highest. */
export const TRIED = 7;
/** Other times offered for a decision are so far apart (minutes). */
export const TIME_STEP_MINUTES = 5;
/** Weight of a decision that no post carries, on the scale of `massWeight`. */
export const KIND_WEIGHT: Readonly<Record<PointKind, number>> = {
  statement: 12,
  reply: 6,
  contact: 6,
  house: 3,
  answer: 1,
  moderation: 1,
  silence: 12, // a shift without a word
};
