import { log } from '../../base/maths.ts';
import { TONES } from '../../model/reading.ts';

/** Figures from which it is foreseen whether a mark is within one level of two raters'. */
export const SURE_INPUTS = 2 * TONES.length + 2;

/**
 * Those figures: each mark of the reply (0..4) and its square, the share of words never met while learning
 * (0..1), and the logarithm of the count of words.
 */
export function sureInputs(marks: readonly number[], unknown: number, words: number): number[] {
  return [...marks, ...marks.map((mark) => mark * mark), unknown, log(1 + words)];
}
