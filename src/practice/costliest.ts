import type { Retake } from './retake-model.ts';
import { MOST_OF_A_GAME } from './tuning.ts';

/** The mistakes of a game that become cards: the costliest, in order of time. */
export function costliestRetakes(found: readonly (Retake | null)[]): Retake[] {
  return found
    .filter((retake) => retake !== null)
    .sort((a, b) => b.cost.mean - a.cost.mean || a.at - b.at)
    .slice(0, MOST_OF_A_GAME)
    .sort((a, b) => a.at - b.at);
}
