import { fold } from '../base/fold.ts';
import { type Card, cardsOf, textOf } from '../engine/index.ts';
import type { PlatformKind, Purpose, SegmentId } from '../model/codes.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { DeskInput } from './desk-input.ts';
import { excerptOf, isHarsh, type PostView, presentPost } from './present-post.ts';

export const SORTS = ['recent', 'hot', 'unanswered', 'watched'] as const;
export type Sort = (typeof SORTS)[number];

export interface FeedChoice {
  readonly platform: string | null; // null: all
  readonly audience: SegmentId | null; // null: all
  readonly sort: Sort;
}

export type FeedItem =
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly at: number;
      readonly isSeen: boolean;
      readonly post: PostView;
    }
  | {
      readonly kind: 'bundle';
      readonly id: string; // of its oldest part: the newest may still be joined by others
      readonly parts: readonly string[]; // bundles of the engine, newest first
      readonly at: number;
      readonly isSeen: boolean;
      readonly hour: string;
      readonly platformName: string; // '' when there are several
      readonly platformKind: PlatformKind | null;
      readonly purpose: Purpose; // of most of them
      readonly isMixed: boolean;
      readonly count: number;
      readonly sample: string;
    };

export interface FeedView {
  readonly items: readonly FeedItem[]; // in the order shown, first on top
  readonly tabs: readonly PlatformTab[];
  readonly unseen: number; // cards not seen yet, all platforms
}

export interface PlatformTab {
  readonly id: string | null;
  readonly name: string;
  readonly kind: PlatformKind | null;
  readonly unseen: number;
}

const LONGEST = 160; // items kept in the page

/** The feed: cards and bundles as the engine surfaces them, filtered and in the order wished. */
export function presentFeed(input: DeskInput, choice: FeedChoice, seen: ReadonlySet<string>): FeedView {
  const { scenario, state, world, lang } = input;
  const all = cardsOf(state, world);
  const isNew = (card: Card) => card.kind === 'card' && card.post.author !== 'house' && !seen.has(card.id);
  const kept = all.filter((card) => isWanted(input, card, choice));
  const order = orderOf(choice.sort);
  const shown = kept.slice().reverse().sort(order);
  const items = inRuns(shown)
    .slice(0, LONGEST)
    .map((run) => itemOf(input, run, seen));
  const tabs: PlatformTab[] = [
    { id: null, name: '', kind: null, unseen: all.filter(isNew).length },
    ...scenario.platforms.map((p) => ({
      id: p.id,
      name: textIn(p.name, lang),
      kind: p.kind,
      unseen: all.filter((c) => isNew(c) && platformOf(c) === p.id).length,
    })),
  ];
  return { items, tabs, unseen: tabs[0]?.unseen ?? 0 };
}

type Run = readonly [Card, ...Card[]];

/** Neighbouring bundles are merged into one, so that single cards stay visible. */
function inRuns(cards: readonly Card[]): Run[] {
  const runs: [Card, ...Card[]][] = [];
  for (const card of cards) {
    const last = runs.at(-1);
    if (card.kind === 'bundle' && last?.[0].kind === 'bundle') last.push(card);
    else runs.push([card]);
  }
  return runs;
}

function itemOf(input: DeskInput, run: Run, seen: ReadonlySet<string>): FeedItem {
  const [card] = run;
  if (card.kind === 'card')
    return {
      kind: 'card',
      id: card.id,
      at: card.post.at,
      isSeen: seen.has(card.id),
      post: presentPost(input, card.post),
    };
  const { scenario, state, lang } = input;
  const bundles = run.filter((c) => c.kind === 'bundle');
  const oldest = bundles.at(-1) ?? card;
  const largest = bundles.reduce((a, b) => (b.posts.length > a.posts.length ? b : a), card);
  const isOnePlatform = bundles.every((b) => b.platform === card.platform);
  const platform = scenario.platforms.find((p) => p.id === card.platform);
  // The line of a bundle quotes no harsh post, as a card would cover its words.
  const last = largest.posts.findLast((post) => !isHarsh(state, post));
  return {
    kind: 'bundle',
    id: oldest.id,
    parts: bundles.map((b) => b.id),
    at: card.at,
    isSeen: seen.has(oldest.id),
    hour: clockWords(scenario, card.at, lang).hour,
    platformName: isOnePlatform ? textIn(platform?.name, lang) : '',
    platformKind: isOnePlatform ? (platform?.kind ?? 'microblog') : null,
    purpose: largest.purpose,
    isMixed: bundles.some((b) => b.purpose !== largest.purpose),
    count: bundles.reduce((sum, b) => sum + b.posts.length, 0),
    sample: last ? excerptOf(textOf(scenario, state, last, lang), 90) : '',
  };
}

function isWanted(input: DeskInput, card: Card, choice: FeedChoice): boolean {
  if (choice.platform !== null && platformOf(card) !== choice.platform) return false;
  const posts = card.kind === 'card' ? [card.post] : card.posts;
  if (choice.audience !== null && !posts.some((p) => p.segment === choice.audience)) return false;
  if (choice.sort === 'unanswered')
    return (
      card.kind === 'card' &&
      card.post.author !== 'house' &&
      card.post.answers === 0 &&
      !input.state.left.includes(card.id) &&
      card.post.status !== 'removed'
    );
  if (choice.sort === 'watched')
    return posts.some((p) => isWatched(input, textOf(input.scenario, input.state, p, input.lang)));
  return true;
}

/** Whether a text holds one of the watchwords. */
function isWatched({ state }: DeskInput, text: string): boolean {
  const words = state.watch?.words ?? [];
  const folded = fold(text);
  return words.some((word) => folded.includes(fold(word)));
}

function orderOf(sort: Sort): (a: Card, b: Card) => number {
  if (sort !== 'hot') return () => 0; // newest first already
  return (a, b) => massOf(b) - massOf(a);
}

function massOf(card: Card): number {
  const posts = card.kind === 'card' ? [card.post] : card.posts;
  return posts.reduce((sum, p) => sum + p.mass + p.replies + p.reshares, 0);
}

function platformOf(card: Card): string {
  return card.kind === 'card' ? card.post.platform : card.platform;
}
