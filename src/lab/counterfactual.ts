import { createWorld, perform, playOut, startState, step, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';
import type { CrisisState } from '../model/state.ts';
import type { ToneModel } from '../tone/index.ts';
import { decide, FREE_ACTS } from './play.ts';
import { PLAYERS, reporting } from './players.ts';

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

export function walkAlong(world: World, actions: readonly Action[]): Walk {
  let state = startState(world);
  let next = 0;
  const goTo = (tick: number, n: number): Fork => {
    if (state.tick > tick || next > n) {
      state = startState(world);
      next = 0;
    }
    while (true) {
      while (next < n && (actions[next] as Action).at <= state.tick)
        perform(state, actions[next++] as Action, world, []);
      if (state.tick >= tick || state.status === 'ended') return { state, rest: actions.slice(next) };
      step(state, world, []);
    }
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
  onTick: (state: CrisisState) => void = () => {},
): Otherwise & { readonly refused: readonly Action[] } {
  const { state, skipped } = playOut(world, acts, { from: fork, until, onTick });
  return { state, skipped: skipped.length, refused: skipped };
}

/**
 * Other luck, number `n`: what came before the fork is kept, luck is drawn anew from the tick after it. The
 * player's own acts are done while they apply; from the tick after `handover`, the last of them, `decent`
 * plays on to the end of the scenario. Both ways of a decision share that luck and that tick.
 */
export function otherLuck(luck: World, fork: Fork, acts: readonly Action[], handover: number): Otherwise {
  const own = playOut(luck, acts, { from: fork, until: Math.max(handover, fork.state.tick) });
  const late = acts.filter((action) => action.at > own.state.tick);
  const refused = new Set(own.skipped);
  const done = acts.filter((action) => action.at <= own.state.tick && !refused.has(action));
  const tooLate = own.skipped.filter((action) => action.at <= own.state.tick).length;
  return { state: own.state, skipped: tooLate + decentPlaysOn(luck, own.state, done, late) };
}

/** The world of a game with its luck drawn anew; whoever was read once need not be read again. */
export function worldOfLuck(world: World, tone: ToneModel, n: number): World {
  return { ...createWorld(world.scenario, `${world.seed}~${n}`, tone), read: world.read };
}

/** Tick of the last thing the player did of their own: a word left at the end of a shift is no act of play. */
export function handoverOf(actions: readonly Action[]): number {
  return actions.findLast((action) => action.type !== 'bilan')?.at ?? 0;
}

function decentPlaysOn(world: World, state: CrisisState, done: Action[], late: readonly Action[]): number {
  const moment = { state, world, done };
  let next = 0;
  let skipped = 0;
  while (state.status !== 'ended' && state.tick < world.scenario.ticks) {
    step(state, world, []);
    for (let own = late[next]; own !== undefined && own.at <= state.tick; own = late[++next]) {
      if (perform(state, own, world, []) === null) done.push(own);
      else skipped++;
    }
    for (let n = 0; n < FREE_ACTS; n++) {
      const isIdle = state.quart !== null && state.busyUntil > state.tick;
      const action = isIdle
        ? null
        : state.quart === null
          ? reporting(moment)
          : decide(PLAYERS.decent, moment);
      if (action === null || perform(state, action, world, []) !== null) break;
      done.push(action);
      if (factsOf(action.type).seconds > 0) break;
    }
  }
  return skipped + late.length - next;
}
