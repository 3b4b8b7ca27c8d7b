/** Why one thing goes before another: how long an attack waited, what was due, how long nobody spoke, what trust became. */
export type HourReason = 'harm' | 'deadline' | 'vacuum' | 'trust';

/** One of the things that wait at once. */
export interface HourItem {
  readonly id: string;
  readonly about: string; // the words that it deals with, '' none
  readonly what: string; // the act, in one line
}

/** Two things of which play shows that the first goes first, on every luck tried. */
export interface HourPair {
  readonly first: string; // id of an item
  readonly second: string;
  readonly reason: HourReason;
  readonly gain: number; // minutes less of an attack or of silence, things due kept more, or points of trust; mean over the lucks
}

/** The words that may go out first. */
export interface FirstWords {
  readonly about: string;
  readonly choices: readonly { readonly id: string; readonly quote: string }[]; // in an order that tells nothing
  readonly good: readonly string[]; // ids of choices, the best first
}

/** A moment at which several things wait, and the order that play bears out. */
export interface HourDrill {
  readonly tick: number;
  readonly items: readonly HourItem[]; // in an order that tells nothing
  readonly key: readonly string[]; // ids in the order that wins most pairs
  readonly pairs: readonly HourPair[];
  readonly words: FirstWords | null; // null: the moment has no words to choose between
  readonly lucks: number; // on which every pair was played
}

/** How an order did. */
interface HourResult {
  readonly right: number; // pairs respected
  readonly wrong: readonly HourPair[];
}

/** Holds an order against the pairs that play decides. An item that the order lacks comes last. */
export function hourResult({ pairs }: HourDrill, order: readonly string[]): HourResult {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const wrong = pairs.filter(({ first, second }) => place(first) >= place(second));
  return { right: pairs.length - wrong.length, wrong };
}
