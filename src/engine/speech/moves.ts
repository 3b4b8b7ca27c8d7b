import { clamp, exp, pow } from '../../base/maths.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { attentionOn } from '../state/attention.ts';
import { setMass, threadOf, threadRecord } from '../state/posts.ts';
import { changeMinds, standingOf } from '../state/standing.ts';
import { ACTS, SATISFACTION } from '../tuning.ts';
import type { World } from '../world.ts';
import type { ActEffect } from './effect.ts';
import { NEUTRAL_FIT } from './fit.ts';

/** Share of the whole affair that an answer under one post touches. */
export function weightOf(state: CrisisState, world: World, target: Post): number {
  const visibility = world.visibility[world.platformIndex[target.platform] ?? 0] ?? 0.5;
  let inThread = 0;
  for (const post of threadOf(state, target.root))
    if (post.isAffair) inThread += post.mass * (world.kernel[state.tick - post.at] ?? 0);
  let all = 0;
  for (let p = 0; p < state.shelfPull.length; p++) all += attentionOn(state, world, p).total;
  return visibility * Math.max(ACTS.localWeight, all > 0 ? inThread / all : 1);
}

/** What words do: to the thread they stand in, to the whole affair by their weight in it, and to opinion. */
export function moveCrowd(
  state: CrisisState,
  world: World,
  effect: ActEffect,
  target: Post | null,
  weight: number,
): void {
  if (target !== null) {
    const thread = threadRecord(state, target.root, target.platform);
    const factor =
      clamp(thread.factor * effect.factor, ACTS.cumulativeLeast, ACTS.cumulativeMost) / thread.factor;
    thread.factor *= factor;
    // The part of the factor that moves the whole affair moves this thread with it.
    const rest = pow(factor, 1 - weight);
    for (const post of weight > 0 ? threadOf(state, target.root) : [target])
      setMass(state, world, post, post.mass * rest);
  }
  state.actsFactor = clamp(
    state.actsFactor * pow(effect.factor, target === null ? 1 : weight),
    ACTS.cumulativeLeast,
    ACTS.cumulativeMost,
  );
  const seen = target === null ? weight : Math.max(weight, 0.1);
  if (weight <= 0) return;
  const before = standingOf(state);
  if (effect.fit !== NEUTRAL_FIT)
    state.match = clamp(
      state.match + seen * (effect.fit - state.match) * (effect.fit < state.match ? 0.8 : 1),
      0,
      1,
    );
  state.blame = clamp(state.blame + effect.blame * (target === null ? 1 : pow(seen, 0.5)), 0, 1);
  if (effect.vacuum !== null)
    state.vacuum += Math.min(0, effect.vacuum - state.vacuum) * (target === null ? 1 : Math.max(0.4, seen));
  state.scandal += effect.scandal;
  changeMinds(state, before);
  for (const s of state.segments) s.trust = clamp(s.trust + effect.trust * s.exposure, 0, 100);
  if (effect.rows.includes('unfair'))
    for (const s of state.segments)
      if (s.id === 'affected') s.trust = clamp(s.trust + ACTS.unfairTrust, 0, 100);
}

/**
 * The person answered is satisfied by exp(-delay / tau) and their kind with them; settled in private, they say
 * no more of it.
 * @returns 0..1
 */
export function settle(
  state: CrisisState,
  world: World,
  target: Post,
  effect: ActEffect,
  isPrivate: boolean,
): number {
  const kind = world.scenario.platforms[world.platformIndex[target.platform] ?? 0]?.kind ?? 'microblog';
  const delay = (state.tick - target.at) * world.scenario.secondsPerTick;
  const isGood = effect.fit >= 0.5 && effect.factor <= 1;
  const satisfaction = isGood ? exp(-delay / SATISFACTION.tau[kind]) : 0;
  if (satisfaction === 0 || target.segment === 'house') return satisfaction;
  if (isPrivate) setMass(state, world, target, target.mass * (1 - SATISFACTION.settled * satisfaction));
  const answers = state.sayings.filter((s) => s.kind === 'answer' || s.kind === 'private').length;
  const worth = SATISFACTION.trust / (1 + answers / SATISFACTION.tired);
  for (const s of state.segments)
    if (s.id === target.segment) s.trust = clamp(s.trust + worth * satisfaction, 0, 100);
  return satisfaction;
}
