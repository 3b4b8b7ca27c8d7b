import type { Option } from '../lab/index.ts';
import { AS_GOOD, CLEARLY } from './tuning.ts';

/**
 * The ways that are accepted where something else was done: fair, as good as the best by the rubric with what was known
 * then, and clearly better than what was done. Best first; none where what was done was well done.
 */
export function goodWays([played, ...others]: readonly [Option, ...Option[]]): Option[] {
  const fair = others.filter((option) => option.shortcut === null && option.worth !== null);
  const top = Math.max(0, ...fair.map(worthOf));
  return fair
    .filter((option) => worthOf(option) >= top - AS_GOOD && isClearlyBetter(option, played))
    .sort((a, b) => worthOf(b) - worthOf(a) || (a.id < b.id ? -1 : 1));
}

/** Whether a way is better than what was done by more than the review calls equal. What is never done is worse. */
export function isClearlyBetter(option: Option, played: Option): boolean {
  return played.shortcut !== null || worthOf(option) > worthOf(played) + CLEARLY;
}

/** Worth of a way, 0..100; 0 when its words could not be read. */
export function worthOf({ worth }: Option): number {
  return worth ?? 0;
}
