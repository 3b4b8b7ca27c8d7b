import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import type { CrisisState, Saying } from '../../model/state.ts';

/** Sayings of which the player may say what they do: words adapted or typed, to a post, to all or to somebody outside. */
const CLARIFIED: readonly Saying['kind'][] = ['answer', 'private', 'statement', 'contact'];

/** Whether the player may say what a word does: it was read in the player's own words, without a doubt. */
export function mayClarify({ kind, reading }: Saying): boolean {
  return CLARIFIED.includes(kind) && reading !== null && reading.doubt === null;
}

/**
 * Writes down what the player says a word does, beside what was read: nothing else of the crisis moves, now or later.
 * `says` undefined, or a word of which nothing may be said: the reading is left as it is.
 */
export function keepSays(state: CrisisState, id: string, says: readonly ActId[] | undefined): void {
  const saying = state.sayings.find((one) => one.id === id);
  if (saying === undefined || says === undefined || !mayClarify(saying)) return;
  saying.says = SPEECH_ACTS.filter((act) => says.includes(act));
}
