import { clamp, log } from '../../base/maths.ts';
import { OUTPUTS, REPLY_LABELS } from './labels.ts';

/** Figures that the second layer reads. */
export const SECOND_INPUTS = 4 * OUTPUTS + 2;

/** D. Between which a score enters the second layer, as a share of the most it can be. */
const LOWEST = -0.5;
const HIGHEST = 1.5;

/**
 * Those figures: of each output what the first layer says of the whole reply and the highest it says of one of its
 * sentences (shares of 1 for a label, of 4 for a tone), each with its square; then the logarithms of 1 + the words
 * and of 1 + the sentences.
 */
export function secondInputs(
  whole: ArrayLike<number>,
  highest: ArrayLike<number>,
  words: number,
  sentences: number,
): number[] {
  const shares = (scores: ArrayLike<number>) =>
    Array.from({ length: OUTPUTS }, (_, i) =>
      clamp(scores[i]! / (i < REPLY_LABELS.length ? 1 : 4), LOWEST, HIGHEST),
    );
  const squares = (of: readonly number[]) => of.map((share) => share * share);
  const a = shares(whole);
  const b = shares(highest);
  return [...a, ...squares(a), ...b, ...squares(b), log(1 + words), log(1 + sentences)];
}
