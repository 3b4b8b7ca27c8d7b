import type { Dimension } from '../model/codes.ts';
import type { Annexes } from '../model/record.ts';

/** A player's guess of a dimension as a level 0..4; null when none, or when a record holds something else. */
export function guessOf(annexes: Annexes, dimension: Dimension): number | null {
  const guess = annexes.guesses?.[dimension];
  return guess !== undefined && Number.isInteger(guess) && guess >= 0 && guess <= 4 ? guess : null;
}
