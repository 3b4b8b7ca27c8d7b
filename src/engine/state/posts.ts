import { clamp, pow } from '../../base/maths.ts';
import type { PostEvent } from '../../model/event.ts';
import type { CrisisState, Post, PostStatus, Thread } from '../../model/state.ts';
import { BRANCHING, REACH, STAGE } from '../tuning.ts';
import type { World } from '../world.ts';
import { addMass, endOf, SHELF_TICKS, shelfAt, startOf } from './attention.ts';

/** The post of that id, or undefined. Takes frozen, plain and draft states alike. */
export function postOf(state: CrisisState, id: string): Post | undefined {
  const born = tickInId(id);
  const tick = born >= 0 ? born : state.placed[id];
  if (tick === undefined) return undefined;
  const shelf = state.shelves[Math.floor(tick / SHELF_TICKS)];
  if (shelf === undefined) return undefined;
  const to = endOf(shelf, tick);
  for (let i = startOf(shelf, tick); i < to; i++) {
    const post = shelf.posts[i] as Post;
    if (post.id === id) return post;
  }
  return undefined;
}

/** The tick in an id that the engine gave (c, r, a or o, a number, a hyphen), or -1: authored ids never look so. */
function tickInId(id: string): number {
  const kind = id.charCodeAt(0);
  if (kind !== 99 && kind !== 114 && kind !== 97 && kind !== 111) return -1;
  let tick = 0;
  for (let i = 1; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit === -3 && i > 1) return tick; // the hyphen
    if (digit < 0 || digit > 9) return -1;
    tick = 10 * tick + digit;
  }
  return -1;
}

/** Every post in order of birth. */
export function allPosts(state: CrisisState): Post[] {
  return state.shelves.flatMap((shelf) => shelf.posts);
}

/** The first post of a thread and all that hangs below it, in order of birth. */
export function threadOf(state: CrisisState, root: string): Post[] {
  const first = postOf(state, root);
  if (first === undefined) return [];
  const found: Post[] = [];
  for (let s = Math.floor(first.at / SHELF_TICKS); s < state.shelves.length; s++)
    for (const post of state.shelves[s]?.posts ?? []) if (post.root === root) found.push(post);
  return found;
}

/** An id for a post born now that no other has: o<tick>-<n>, n from `first` on. */
export function freshId(state: CrisisState, prefix: 'o' | 'a' | 'c', first: number): string {
  let n = first;
  while (postOf(state, `${prefix}${state.tick}-${n}`) !== undefined) n++;
  return `${prefix}${state.tick}-${n}`;
}

/** The id of the next word of the house at this tick. Alone there is one; in a team several may speak at once. */
export function freshSaying(state: CrisisState): string {
  const isTaken = (id: string) => state.sayings.some((one) => one.id === id);
  let n = 0;
  while (isTaken(sayingId(state, n)) || postOf(state, sayingId(state, n)) !== undefined) n++;
  return sayingId(state, n);
}

function sayingId({ tick }: CrisisState, n: number): string {
  return `o${tick}-${n}`;
}

/** Whether the public can see a post of that status. */
export function isStanding(status: PostStatus): boolean {
  return status !== 'removed' && status !== 'hidden';
}

/** What a newborn post is made of; the rest is filled in by `giveBirth`. */
export type Newborn = Omit<
  Post,
  'status' | 'replies' | 'reshares' | 'answers' | 'root' | 'thread' | 'sharedBy'
>;

/** Adds a post to the state: shelf, mass, counts, its parent's and its thread's. */
export function giveBirth(
  state: CrisisState,
  world: World,
  born: Newborn,
  events: PostEvent[] | { push(e: PostEvent): void },
): Post {
  const post: Post = {
    id: born.id,
    at: born.at,
    platform: born.platform,
    author: born.author,
    segment: born.segment,
    parent: born.parent,
    root: born.id,
    reshareOf: born.reshareOf,
    class: born.class,
    purpose: born.purpose,
    tone: born.tone,
    arousal: born.arousal,
    mass: born.mass,
    isAffair: born.isAffair,
    status: 'standing',
    words: born.words,
    replies: 0,
    reshares: 0,
    answers: 0,
    thread: -1,
    sharedBy: null,
  };
  place(state, world, post, events);
  return post;
}

/** The same for a post that lacks nothing but its root. The crowd's posts go this way, as nothing is copied. */
export function place(
  state: CrisisState,
  world: World,
  post: Post,
  events: PostEvent[] | { push(e: PostEvent): void },
): void {
  const above = post.parent ?? post.reshareOf;
  const parent = above === null ? undefined : postOf(state, above);
  if (parent !== undefined) post.root = parent.root;
  shelfAt(state, post.at).posts.push(post);
  if (tickInId(post.id) < 0) state.placed[post.id] = post.at;
  if (post.isAffair) {
    addMass(state, world.platformIndex[post.platform] ?? 0, post.at, post.mass);
    if (post.segment !== 'house') countAffair(state, post);
  }
  if (parent !== undefined) {
    if (post.reshareOf !== null) {
      parent.reshares += 1;
      parent.sharedBy = post.id;
    } else if (post.segment === 'house') parent.answers += 1;
    else parent.replies += 1;
    const thread = threadRecord(state, post.root, post.platform);
    if (post.segment === 'house') thread.houseAnswers += 1;
    else {
      thread.posts += 1;
      if (thread.posts >= STAGE.viral) state.isViral = true;
    }
    if (post.parent !== null) {
      thread.head ??= post.id;
      thread.tail = post.id;
    }
  }
  events.push({
    tick: post.at,
    kind: 'post',
    id: post.id,
    parent: post.parent,
    reshareOf: post.reshareOf,
    author: post.author,
    segment: post.segment,
    platform: post.platform,
    class: post.class,
    purpose: post.purpose,
    tone: post.tone,
    arousal: post.arousal,
  });
}

function countAffair(state: CrisisState, post: Post): void {
  state.volume += 1;
  const counts = state.perTick;
  const last = counts.posts.length - 1;
  counts.posts[last] = (counts.posts[last] ?? 0) + 1;
  if (post.purpose !== 'condemn') return;
  state.negative += 1;
  counts.negative[last] = (counts.negative[last] ?? 0) + 1;
}

/** The record of a thread, made at its first descendant. */
export function threadRecord(state: CrisisState, root: string, platform: string): Thread {
  const first = postOf(state, root);
  const known = first === undefined ? undefined : state.threads[first.thread];
  if (known !== undefined) return known;
  state.threads.push({ root, platform, posts: 0, houseAnswers: 0, factor: 1, head: null, tail: null });
  if (first !== undefined) first.thread = state.threads.length - 1;
  return state.threads[state.threads.length - 1] as Thread;
}

/** Gives a post another mass, in every block of attention that holds it. */
export function setMass(state: CrisisState, world: World, post: Post, mass: number): void {
  if (post.isAffair) addMass(state, world.platformIndex[post.platform] ?? 0, post.at, mass - post.mass);
  post.mass = mass;
}

/** Branching of a mood: 1.2 per moral-emotional unit, capped at 1.7, over its middling value (P7). */
export function gOf(units: number): number {
  return Math.min(BRANCHING.cap, pow(BRANCHING.perMoralUnit, units)) / BRANCHING.norm;
}

/** How an author's followers become a mark: (followers / unit) ^ power. */
export const AUTHORED_REACH = { unit: REACH.authoredUnit, power: REACH.authoredPower } as const;

/** Attention mass of an authored post, from the followers who see it and its moral charge. */
export function authoredMass(reach: number, arousal: number, moral: number): number {
  const mark = pow(Math.max(1, reach) / REACH.authoredUnit, REACH.authoredPower);
  return clamp(mark, 0.2, REACH.cap) * gOf(Math.max(moral, arousal * BRANCHING.unitsOfArousal));
}

/** Reach mark of a crowd author, Pareto with tail 1.5 and mean about 1, from a uniform draw. */
export function reachMark(u: number): number {
  return Math.min(REACH.cap, REACH.least * pow(1 - u, -1 / REACH.tail));
}
