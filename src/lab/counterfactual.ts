import { createWorld, playOut, type RunHooks, run, startState, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisState } from '../model/state.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Habit } from './habit.ts';
import { actAs, decide } from './play.ts';
import { PLAYERS } from './players.ts';

/** A game stopped just before one of its acts: what came before is done, the rest is to come. */
export interface Fork {
  readonly state: CrisisState; // to be read only
  readonly rest: readonly Action[]; // acts from here on, the one it stops at first
}

/** Goes along a recorded game. Cheapest when asked in the order of time: what was played is not played again. */
export interface Walk {
  /** The game just before act `n` of the record; or, with a tick, at that tick before any of its acts. */
  readonly before: (n: number) => Fork;
  readonly at: (tick: number) => Fork;
}

/** How a game ended otherwise. */
export interface Otherwise {
  readonly state: CrisisState; // at the end
  readonly skipped: number; // later acts that could no longer be done: their target was gone, or their time taken
}

/**
 * The acts from a fork on with one decision taken otherwise: `was` left out (null: nothing was done), `is` put at
 * its own tick (null: nothing is done), before the others when that is the tick of the fork.
 */
export function actsOtherwise(fork: Fork, was: Action | null, is: Action | null): Action[] {
  const rest = fork.rest.filter((action) => action !== was);
  if (is === null) return rest;
  const next = is.at === fork.state.tick ? 0 : rest.findIndex((other) => other.at > is.at);
  const place = next < 0 ? rest.length : next;
  return [...rest.slice(0, place), is, ...rest.slice(place)];
}

/** Opens a walk along a game, from its start. It holds one state, changed in place. */
export function walkAlong(world: World, actions: readonly Action[]): Walk {
  let state = startState(world);
  let next = 0;
  const goTo = (tick: number, n: number): Fork => {
    if (state.tick > tick || next > n) {
      state = startState(world);
      next = 0;
    }
    const { done, refused } = run(world, actions.slice(next, n), { from: state, until: tick });
    next += done.length + refused.length;
    return { state, rest: actions.slice(next) };
  };
  const firstAt = (tick: number) => {
    const found = actions.findIndex((action) => action.at >= tick);
    return found < 0 ? actions.length : found;
  };
  return {
    before: (n) => goTo(actions[n]?.at ?? 0, n),
    at: (tick) => goTo(tick, firstAt(tick)),
  };
}

/**
 * The same luck, other acts: `acts` are done at their ticks as recorded; one that can no longer be done is
 * skipped and counted. Luck is a function of (seed, tick, entity), so what the change does not touch is the same.
 */
export function sameLuck(
  world: World,
  fork: Fork,
  acts: readonly Action[],
  until: number,
  hooks: RunHooks = {},
): Otherwise & { readonly refused: readonly Action[] } {
  const { state, skipped } = playOut(world, acts, { ...hooks, from: fork, until });
  return { state, skipped: skipped.length, refused: skipped };
}

/**
 * Other luck, number `n`: what came before the fork is kept, luck is drawn anew from the tick after it. The
 * player's own acts are done while they apply; from the tick after `handover`, the last of them, `decent`
 * plays on to the end of the scenario. Both ways of a decision share that luck and that tick.
 */
export function otherLuck(luck: World, fork: Fork, acts: readonly Action[], handover: number): Otherwise {
  const last = Math.max(handover, fork.state.tick);
  const { state, skipped } = playOut(luck, acts, {
    from: fork,
    afterActs: (now) => {
      if (now.state.tick > last) actAs(luck, now, decently);
    },
  });
  return { state, skipped: skipped.length };
}

/** Decent play, one act after the other: nothing is opened while an act takes its time. */
const decently: Habit = (moment) =>
  moment.state.busyUntil > moment.state.tick ? null : decide(PLAYERS.decent, moment);

/** The world of a game with its luck drawn anew. What was read of texts is shared, since luck does not change it. */
export function worldOfLuck(world: World, tone: ToneModel, n: number): World {
  return { ...createWorld(world.scenario, `${world.seed}~${n}`, tone), read: world.read };
}

/** Tick of the last thing the player did of their own: a word left at the end of a shift is no act of play. */
export function handoverOf(actions: readonly Action[]): number {
  return actions.findLast((action) => action.type !== 'bilan')?.at ?? 0;
}
