import { ticksInMinutes } from '../base/time.ts';
import { isStanding, postOf } from '../engine/index.ts';
import type { AuthoredPost } from '../model/scenario.ts';
import type { Post } from '../model/state.ts';
import type { Moment } from './habit.ts';

/** Authored posts that have appeared and can be seen, oldest first: what a player has on the desk. */
export function onDesk(moment: Moment): readonly Post[] {
  const { state, done } = moment;
  const kept = DESKS.get(state);
  if (kept !== undefined && kept.tick === state.tick && kept.acts === done.length) return kept.posts;
  const posts = lookOver(moment);
  DESKS.set(state, { tick: state.tick, acts: done.length, posts });
  return posts;
}

// Cached, since a dozen habits ask for it at each tick; it changes with a tick or an act only.
const DESKS = new WeakMap<
  Moment['state'],
  { readonly tick: number; readonly acts: number; readonly posts: readonly Post[] }
>();

function lookOver({ state, world }: Moment): readonly Post[] {
  const posts: Post[] = [];
  for (const authored of world.scenario.posts) {
    if (state.placed[authored.id] === undefined) continue;
    const post = postOf(state, authored.id);
    if (post !== undefined && isStanding(post.status)) posts.push(post);
  }
  return posts.sort((a, b) => a.at - b.at);
}

/** What the author wrote of a post; undefined for one of the crowd. */
export function authored(moment: Moment, post: Post): AuthoredPost | undefined {
  return moment.world.posts[post.id];
}

/** Posts of the crowd born in the last `ticks` ticks that can be seen. */
export function recentCrowd({ state }: Moment, ticks: number): Post[] {
  const shelves = state.shelves.slice(-Math.ceil(ticks / 32) - 1);
  return shelves.flatMap((shelf) =>
    shelf.posts.filter(
      (post) => post.at > state.tick - ticks && post.segment !== 'house' && isStanding(post.status),
    ),
  );
}

/** Whether the house answered that post, in public or in private. */
export function wasAnswered({ state }: Moment, id: string): boolean {
  return state.sayings.some((saying) => saying.to === id);
}

/** Whether a deed was done on that post, by that tool if one is given. */
export function wasDealtWith({ state }: Moment, id: string, tool?: string): boolean {
  return state.deeds.some((deed) => deed.post === id && (tool === undefined || deed.tool === tool));
}

/** Ticks since a post was born. */
export function age({ state }: Moment, post: Post): number {
  return state.tick - post.at;
}

/** Minutes of simulated time as ticks. */
export function minutes({ world }: Moment, n: number): number {
  return ticksInMinutes(world.scenario, n);
}
