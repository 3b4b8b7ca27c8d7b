import { entityOf } from '../base/luck.ts';
import { clamp, log } from '../base/maths.ts';
import type { Action } from '../model/action.ts';
import { CRITICISM, ILLEGAL } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState, Deed, Post, PostStatus } from '../model/state.ts';
import { allPosts, postOf, setMass, threadOf } from './posts.ts';
import { citesRules, pinRules } from './rules.ts';
import { textOf } from './text.ts';
import { ACT_ROWS, ACTS, MODERATION } from './tuning.ts';
import { ticksIn, type World } from './world.ts';

const STATUS: Readonly<Partial<Record<Deed['tool'], PostStatus>>> = {
  pin: 'pinned',
  relegate: 'relegated',
  hide: 'hidden',
  remove: 'removed',
  restore: 'standing',
};

type Tooled = Extract<
  Action,
  { type: 'pin' | 'relegate' | 'hide' | 'restore' | 'remove' | 'report' | 'escalate' | 'handOver' | 'thank' }
>;

/** A tool of moderation, a hand-over or a thank-you on one post. */
export function dealWith(state: CrisisState, action: Tooled, world: World, events: CrisisEvent[]): void {
  const service = action.type === 'escalate' || action.type === 'handOver' ? action.service : null;
  const isRemoval = action.type === 'remove';
  touch(state, world, action.post, action.type, {
    rule: isRemoval ? action.rule : null,
    isExplained: isRemoval && (action.explanation ?? '').trim().length > 0,
    service,
    by: 'player',
  });
  events.push(actEvent(state, action.type, action.post, 'player'));
}

/** Blocks a person: all their posts go, and the one that caused it. */
export function block(
  state: CrisisState,
  action: Extract<Action, { type: 'block' }>,
  world: World,
  events: CrisisEvent[],
): void {
  for (const post of allPosts(state)) {
    if (post.author !== action.person || post.status === 'removed') continue;
    setMass(state, world, post, 0);
    post.status = 'removed';
  }
  touch(state, world, action.post, 'block', { rule: null, isExplained: false, service: null, by: 'player' });
  events.push(actEvent(state, 'block', action.post, 'player'));
}

/**
 * Comments of a platform closed or opened again: part of the anger goes elsewhere, and it is out of proportion
 * (L1b). A word of one's own to everybody halves what it costs, as it does for a removal (M1).
 */
export function closeComments(
  state: CrisisState,
  action: Extract<Action, { type: 'closeComments' | 'openComments' }>,
): void {
  if (action.type === 'openComments') {
    state.closed = state.closed.filter((id) => id !== action.platform);
    return;
  }
  state.closed.push(action.platform);
  const share = (action.explanation ?? '').trim() === '' ? 1 : MODERATION.explained;
  state.censorship = Math.min(
    MODERATION.censorshipMax,
    state.censorship + MODERATION.closedCensorship * share,
  );
}

/** An own post is deleted: a removal like others, with its odds of being noticed. */
export function retract(
  state: CrisisState,
  action: Extract<Action, { type: 'retract' }>,
  world: World,
  events: CrisisEvent[],
): void {
  touch(state, world, action.post, 'remove', {
    rule: null,
    isExplained: false,
    service: null,
    by: 'player',
  });
  events.push(actEvent(state, 'retract', action.post, 'player'));
}

/** The direction removes a post itself. */
export function removeByDirection(state: CrisisState, world: World, id: string, events: CrisisEvent[]): void {
  const post = postOf(state, id);
  if (post === undefined || post.status === 'removed') return;
  touch(state, world, id, 'remove', { rule: null, isExplained: false, service: null, by: 'direction' });
  events.push(actEvent(state, 'remove', id, 'direction'));
}

interface Touch {
  readonly rule: string | null;
  readonly isExplained: boolean;
  readonly service: string | null;
  readonly by: Deed['by'];
}

function touch(state: CrisisState, world: World, id: string, tool: Deed['tool'], how: Touch): void {
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
  if ((tool === 'remove' || tool === 'hide') && isAbuse(post) && how.rule !== null) calm(state);
  if (tool !== 'pin' && post.parent !== null) mendThreadEnds(state, post.root);
  if (tool === 'pin') bringForward(state, world, post);
  state.deeds.push({ at: state.tick, tool, post: id, class: post.class, ...how, noticedAt: -1 });
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

/** The rule cited cools, and whoever was told repeats less (M4, M6). */
function calm(state: CrisisState): void {
  state.civility = Math.max(MODERATION.leastCivility, state.civility * MODERATION.repeatOdds);
  for (const s of state.segments)
    s.arousal = clamp(s.arousal + MODERATION.incivilityArousal * s.exposure, 0, 1);
}

/** A post pinned to the top: the nétiquette cools everybody; a credible supporter helps, a row of them looks staged. */
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
  return state.tick + ticksIn(world.scenario, wait);
}

/** Somebody noticed: removed criticism is censorship (M1); a word of one's own halves the backlash. */
export function noticeLands(state: CrisisState, deedIndex: number, events: CrisisEvent[]): void {
  const deed = state.deeds[deedIndex];
  if (deed === undefined || deed.noticedAt >= 0) return;
  deed.noticedAt = state.tick;
  events.push({ tick: state.tick, kind: 'notice', post: deed.post, tool: deed.tool });
  if (deed.class === 'own') {
    state.scandal += MODERATION.retracted;
    return;
  }
  if (!CRITICISM.includes(deed.class) && deed.class !== 'support' && deed.class !== 'falseClaim') return;
  const share = deed.isExplained ? MODERATION.explained : deed.rule !== null ? MODERATION.generic : 1;
  const weight = deed.tool === 'remove' || deed.tool === 'block' ? 1 : 0.5;
  // Who already takes the house for a censor learns little from one removal more.
  const isNews = 1 - 0.9 * (state.censorship / MODERATION.censorshipMax);
  state.censorship = Math.min(
    MODERATION.censorshipMax,
    state.censorship + MODERATION.censorship * share * weight,
  );
  const lost = MODERATION.trust * share * weight * isNews;
  for (const s of state.segments) s.trust = clamp(s.trust + 0.25 * lost * s.exposure, 0, 100);
  state.scandal -= 0.75 * lost;
}

function actEvent(
  state: CrisisState,
  type: Action['type'],
  id: string,
  author: 'player' | 'direction',
): CrisisEvent {
  return {
    tick: state.tick,
    kind: 'act',
    type,
    target: id,
    thread: postOf(state, id)?.root ?? null,
    author,
    acts: [],
    factor: 1,
    id: null,
  };
}
