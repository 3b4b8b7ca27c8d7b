import { entityOf } from '../../base/luck.ts';
import { clamp, log } from '../../base/maths.ts';
import { ticksInSeconds } from '../../base/time.ts';
import { ILLEGAL } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState, Deed, Post, PostStatus } from '../../model/state.ts';
import { citesRules, pinRules } from '../speech/house-rules.ts';
import { actEvent } from '../state/events.ts';
import { textOf } from '../state/post-text.ts';
import { postOf, setMass, threadOf } from '../state/posts.ts';
import { ACT_ROWS, ACTS, MODERATION } from '../tuning.ts';
import type { World } from '../world.ts';

const STATUS: Readonly<Partial<Record<Deed['tool'], PostStatus>>> = {
  pin: 'pinned',
  relegate: 'relegated',
  hide: 'hidden',
  remove: 'removed',
  restore: 'standing',
};

/** Removes a post in the direction's name. */
export function removeByDirection(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const post = postOf(state, id);
  if (post === undefined || post.status === 'removed') return;
  dealWith(state, world, 'remove', id, { by: 'direction' });
  events.push(actEvent(state, 'remove', id, { thread: post.root, author: 'direction' }));
}

type How = Pick<Deed, 'rule' | 'isExplained' | 'service' | 'by'>;
const PLAINLY: How = { rule: null, isExplained: false, service: null, by: 'player' };

/**
 * Does a deed on a post: its status, the attention it still draws, its thread, and the odds that somebody notices;
 * written down among the deeds. `how`: what it has of its own.
 */
export function dealWith(
  state: CrisisState,
  world: World,
  tool: Deed['tool'],
  id: string,
  how: Partial<How> = {},
): void {
  const { rule, isExplained, service, by } = { ...PLAINLY, ...how };
  const post = postOf(state, id);
  if (post === undefined) return;
  const status = STATUS[tool];
  if (status !== undefined) post.status = status;
  const left = MODERATION.massLeft[tool as keyof typeof MODERATION.massLeft];
  if (left !== undefined) setMass(state, world, post, post.mass * left);
  if (tool === 'remove' || tool === 'hide') {
    for (const below of threadOf(state, post.root)) {
      if (below.parent === post.id) setMass(state, world, below, below.mass * 0.6);
    }
  }
  if ((tool === 'remove' || tool === 'hide') && isAbuse(post) && rule !== null) calm(state);
  if (tool !== 'pin' && post.parent !== null) mendThreadEnds(state, post.root);
  if (tool === 'pin') bringForward(state, world, post);
  state.deeds.push({
    at: state.tick,
    tool,
    post: id,
    class: post.class,
    rule,
    isExplained,
    service,
    by,
    noticedAt: -1,
  });
  const deed = state.deeds.length - 1;
  const noticeAt = drawNotice(state, world, post, tool, deed);
  if (noticeAt >= 0) state.pending.push({ at: noticeAt, what: 'notice', deed });
}

function isAbuse(post: Post): boolean {
  return (
    post.class === 'uncivil' ||
    post.class === 'troll' ||
    ILLEGAL.includes(post.class) ||
    post.class === 'spam'
  );
}

/** A cited rule lowers arousal, and incivility is repeated less (M4, M6). */
function calm(state: CrisisState): void {
  state.civility = Math.max(MODERATION.leastCivility, state.civility * MODERATION.repeatOdds);
  for (const s of state.segments)
    s.arousal = clamp(s.arousal + MODERATION.incivilityArousal * s.exposure, 0, 1);
}

/** What pinning does: the house rules lower arousal; one credible supporter helps, several look staged (F9-F11). */
function bringForward(state: CrisisState, world: World, post: Post): void {
  if (post.segment === 'house') {
    if (citesRules(world.scenario, textOf(world.scenario, state, post, world.scenario.lang))) pinRules(state);
    return;
  }
  if (post.purpose !== 'support') return;
  const forward = state.deeds.filter((d) => d.tool === 'pin' && d.class === 'support').length;
  const row = forward + 1 >= ACTS.astroturfFrom ? 'astroturf' : forward === 0 ? 'supporter' : null;
  if (row === null) return;
  const factor = ACT_ROWS[row][state.stage === 'spark' ? 0 : 1];
  state.actsFactor = clamp(state.actsFactor * factor, ACTS.cumulativeLeast, ACTS.cumulativeMost);
}

/** The first and the last comment still standing where they were, once one was moved or taken away. */
function mendThreadEnds(state: CrisisState, root: string): void {
  const index = postOf(state, root)?.thread;
  const thread = index === undefined ? undefined : state.threads[index];
  if (thread === undefined) return;
  const inPlace = threadOf(state, root).filter(
    (p) => p.parent !== null && (p.status === 'standing' || p.status === 'pinned'),
  );
  thread.head = inPlace[0]?.id ?? null;
  thread.tail = inPlace[inPlace.length - 1]?.id ?? null;
}

/** Tick at which a removal will be noticed, or -1: likelier in fire and when repeated (M2). */
function drawNotice(state: CrisisState, world: World, post: Post, tool: Deed['tool'], deed: number): number {
  const base = MODERATION.noticed[tool as keyof typeof MODERATION.noticed];
  if (base === undefined) return -1;
  const earlier = state.deeds.slice(0, deed).filter((d) => d.tool === 'remove' || d.tool === 'hide').length;
  const isWatched = state.stage === 'fire' || earlier >= MODERATION.repeated;
  const chance = Math.min(MODERATION.noticedMost, base * (isWatched ? 2 : 1));
  const entity = entityOf(post.id);
  if (world.luck.at('notice', 0, entity, 0) >= chance) return -1;
  const wait = -log(1 - world.luck.at('notice', 0, entity, 1)) * MODERATION.noticeDelay;
  return state.tick + ticksInSeconds(world.scenario, wait);
}
