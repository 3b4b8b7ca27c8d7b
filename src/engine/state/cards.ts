import type { CrisisState, Post } from '../../model/state.ts';
import type { World } from '../world.ts';
import { allPosts } from './posts.ts';

/** What the feed shows: a card to read, or a bundle of posts alike. */
export type Card =
  | { readonly kind: 'card'; readonly id: string; readonly post: Post }
  | {
      readonly kind: 'bundle';
      readonly id: string;
      readonly at: number;
      readonly platform: string;
      readonly purpose: Post['purpose'];
      readonly group: string;
      readonly posts: readonly Post[];
    };

const HIGH_REACH = 7; // mass from which a crowd post is a card (D)
const BUNDLE_TICKS = 20; // posts alike within this many ticks share a bundle

/**
 * Surfacing, a pure function of the state: authored posts, answers to the house, articles and high reach are
 * cards; the rest is bundled by platform and purpose. In order of birth.
 * @param since leave out what was born at or before this tick
 */
export function cardsOf(state: CrisisState, _world: World, since = -1): Card[] {
  const cards: Card[] = [];
  const bundles = new Map<string, { at: number; posts: Post[] }>();
  for (const post of allPosts(state)) {
    if (post.at <= since) continue;
    if (isShown(state, post)) {
      cards.push({ kind: 'card', id: post.id, post });
      continue;
    }
    const key = `b${Math.floor(post.at / BUNDLE_TICKS)}-${post.platform}-${post.purpose}`;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, { at: post.at, posts: [post] });
    else bundle.posts.push(post);
  }
  for (const [id, { at, posts }] of bundles) {
    const first = posts[0] as Post;
    const group = first.words.from === 'chatter' ? first.words.group : '';
    cards.push({ kind: 'bundle', id, at, platform: first.platform, purpose: first.purpose, group, posts });
  }
  return cards.sort((a, b) => bornAt(a) - bornAt(b));
}

function bornAt(card: Card): number {
  return card.kind === 'card' ? card.post.at : card.at;
}

/**
 * Whether the desk shows a post as a card of its own now. Whatever a player may do to keep posts off the feed
 * belongs here: the grader asks `deservesCard`, so that no act can hide from it what it should have dealt with.
 */
export function isShown(state: CrisisState, post: Post): boolean {
  return deservesCard(state, post);
}

/**
 * Whether a post is worth a card of its own: authored, of the house or the press, an answer to the house, loud,
 * or beside the affair. Of what is done to a post it only feels the mass; asked as it is born, nothing at all.
 */
export function deservesCard(state: CrisisState, post: Post): boolean {
  if (post.words.from === 'reshare') return false;
  if (state.placed[post.id] !== undefined || post.segment === 'house' || post.class === 'news') return true;
  return post.words.from === 'echo' || post.mass >= HIGH_REACH || !post.isAffair;
}
