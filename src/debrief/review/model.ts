import type { Naming, Reviewed, ReviewVerdict } from '../../lab/index.ts';
import type { Lang } from '../../model/text.ts';

/** Where the review stands, and what of it is shown. */
export interface ReviewModel {
  readonly naming: Naming;
  readonly lang: Lang;
  readonly at: 'waiting' | 'working' | 'stopped' | 'done' | 'failed';
  readonly total: number | null; // decisions; null until the game has been played again
  readonly found: ReadonlyMap<number, Reviewed>; // by index in the order of time
  readonly seeds: number;
  readonly shown: 'toSee' | 'all';
}

export interface ReviewDoings {
  readonly start: () => void;
  readonly stop: () => void;
  readonly show: (what: ReviewModel['shown']) => void;
  readonly openThread: (post: string) => void;
}

export type VerdictWord = ReviewVerdict | 'costly';

/** The verdict that is shown of a decision: `costly` takes the place of the verdict of a costly one. */
export function wordOf(one: Reviewed): VerdictWord {
  return one.isCostly ? 'costly' : one.verdict;
}

/** Decisions worth a second look: neither right nor left open. */
export function isToSee(one: Reviewed): boolean {
  return one.verdict !== 'right' && one.verdict !== 'ungraded';
}

/** The decisions reviewed so far, in the order of time: those that `shown` asks for. */
export function listOf({ found, shown }: ReviewModel): Reviewed[] {
  return [...found]
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one)
    .filter((one) => shown === 'all' || isToSee(one));
}
