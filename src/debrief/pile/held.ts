import { rubricHash } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';

/** The scenarios that the game ships, and those opened on this machine. */
export interface Known {
  readonly shipped: readonly Scenario[];
  readonly opened: readonly Opened[];
}
export interface Opened {
  readonly file: string;
  readonly scenario: Scenario;
}

/** A scenario at hand, and where it comes from. `taken`: the instructor took it from a drop or from this machine. */
export interface Held {
  readonly from: 'taken' | 'shipped' | 'opened';
  readonly file: string; // empty: shipped
  readonly scenario: Scenario;
}

/**
 * The scenarios by which games are played again and graded, in the order of their precedence. What was opened on this
 * machine comes last, since a link followed once must not grade a class; taking one puts it first.
 */
export function heldOf({ shipped, opened }: Known, taken: readonly Opened[]): readonly Held[] {
  return [
    ...taken.map(({ file, scenario }) => ({ from: 'taken', file, scenario }) as const),
    ...shipped.map((scenario) => ({ from: 'shipped', file: '', scenario }) as const),
    ...opened.map(({ file, scenario }) => ({ from: 'opened', file, scenario }) as const),
  ];
}

/** The first scenario of a hash; null when there is none. */
export function holderOf(held: readonly Held[], hash: string): Held | null {
  return held.find(({ scenario }) => scenario.hash === hash) ?? null;
}

/** Whether two scenarios play the same, even when their prose differs. */
export function playsAlike(one: Scenario, other: Scenario): boolean {
  return one.id === other.id && one.rulesHash === other.rulesHash && one.wordsHash === other.wordsHash;
}

/** Whether two scenarios play the same and are graded the same. */
export function isSame(one: Scenario, other: Scenario): boolean {
  return one.hash === other.hash && rubricHash(one.rubric) === rubricHash(other.rubric);
}
