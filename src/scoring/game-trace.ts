import type { Action } from '../model/action.ts';
import type { PlatformKind } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Reading, Span } from '../model/reading.ts';
import type { AuthoredPost, Fact, Quart, Scenario } from '../model/scenario.ts';
import type { CrisisState, Post, Saying } from '../model/state.ts';
import type { Lang } from '../model/text.ts';

/**
 * A finished game as the grader reads it: what could be seen and when, what was said in which words, what
 * was done. Gathered once (`gather.ts`), so that each dimension is a plain function of it.
 */
export interface GameTrace {
  readonly scenario: Scenario;
  readonly lang: Lang; // in which the crowd is quoted
  readonly state: CrisisState; // at the end
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[]; // those that were accepted, in order
  readonly said: readonly PlayerWord[]; // the player's words, in order
  readonly posts: ReadonlyMap<string, Post>; // every post, at the end
  readonly authored: ReadonlyMap<string, AuthoredPost>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly textOf: (post: Post) => string; // words of a post, in the player's language
  readonly shown: ReadonlyMap<string, number>; // tick at which a post was first on the visible desk
  readonly offered: ReadonlyMap<string, number>; // tick of play at which something was first on offer, see `offerKeys`
  readonly opened: ReadonlyMap<string, number>; // tick at which it was first opened or acted upon
  readonly fireAt: number | null; // tick at which the affair passed the viral threshold
  readonly articleAt: number | null; // tick of the first article
}

/** A word of the player: a whole text that was said, and what it was said to. */
export interface PlayerWord {
  readonly saying: Saying;
  readonly at: number;
  readonly where: 'statement' | 'public' | 'contact' | 'private';
  readonly text: string; // as it was sent
  readonly spans: readonly Span[]; // in text, from the reader
  readonly reading: Reading | null; // of adapted and typed words: authored ones are graded by their labels
  readonly lang: Lang;
  readonly to: Post | null;
  readonly isAffair: boolean;
  readonly level: number; // the author's opinion of a draft, 0..4; -1 none
  readonly draft: string | null;
}

/** What a statement, a draft that has a condition and a question that has one are called in `offered`. */
export const offerKeys = {
  statement: (id: string) => id,
  draft: (post: string, draft: string) => `${post}/${draft}`,
  question: (fact: string) => `ask/${fact}`,
} as const;

/** The shift that is played at a tick, or null between two. */
export function quartAt(scenario: Scenario, tick: number): Quart | null {
  return scenario.quarts.find((quart) => tick >= quart.from && tick < quart.to) ?? null;
}

/** First tick from `tick` on at which the player is at the desk; null when there is none. */
export function nextAtDesk(scenario: Scenario, tick: number): number | null {
  for (const quart of scenario.quarts) if (tick < quart.to) return Math.max(tick, quart.from);
  return null;
}

/** Ticks of play between two ticks: the time between shifts is not counted, since nothing can be done in it. */
export function playedBetween(scenario: Scenario, from: number, to: number): number {
  let sum = 0;
  for (const quart of scenario.quarts) {
    sum += Math.max(0, Math.min(to, quart.to) - Math.max(from, quart.from));
  }
  return sum;
}

/** Whether the player knew a fact at a tick, known at the start or learned by then, and it was still true. */
export function knewAt(trace: GameTrace, fact: string, tick: number): boolean {
  if (isOverAt(trace, fact, tick)) return false;
  if (trace.facts.get(fact)?.isKnownAtStart === true) return true;
  return trace.state.facts.some((known) => known.id === fact && known.at <= tick);
}

/** Whether a fact was no longer true at a tick. */
export function isOverAt({ facts, state }: GameTrace, fact: string, tick: number): boolean {
  const { until, replacedBy } = facts.get(fact) ?? {};
  if (until !== undefined) return tick >= until;
  return replacedBy !== undefined && state.facts.some(({ id, at }) => id === replacedBy && at <= tick);
}

/** The kind of a platform; `microblog` when the scenario has none of that id. */
export function kindOf(trace: GameTrace, platform: string | null): PlatformKind {
  return trace.scenario.platforms.find((p) => p.id === platform)?.kind ?? 'microblog';
}

/**
 * Whether an authored post calls for a word: an answer was prepared for it, and it asks, complains, is mistaken, supports
 * or brings news.
 */
export function callsForWord(post: AuthoredPost): boolean {
  if (!post.isAboutAffair && post.drafts.length === 0) return false;
  return post.drafts.length > 0 && WORDED.has(post.class);
}
const WORDED = new Set(['complaint', 'question', 'falseClaim', 'support', 'news']);

/** Whether a word is for the public: said in public, in a statement, or to the press, which may quote it. */
export function isPublicWord(word: PlayerWord): boolean {
  return word.where === 'public' || word.where === 'statement';
}
