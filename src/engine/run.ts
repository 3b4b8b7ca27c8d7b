import { cloneJson } from '../base/json.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { perform } from './perform.ts';
import { startState } from './start.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

/** A game as it goes by. `done` is also written by a hook that acts by itself. */
export interface Run {
  readonly state: CrisisState;
  readonly events: CrisisEvent[]; // all so far
  readonly done: Action[]; // acts accepted, in order
  readonly refused: Action[]; // acts of the list that were tried and refused
}

export interface RunHooks {
  readonly beforeActs?: (run: Run) => void; // on arriving at a tick, the first one included
  readonly afterActs?: (run: Run) => void; // once a tick, its acts done, the last tick included
  readonly afterStep?: (run: Run) => void; // one tick further, before that tick's acts
}

export interface RunOptions extends RunHooks {
  readonly from?: CrisisState; // changed in place, its own acts still to come; the start unless given
  readonly until?: number; // last tick, its own acts included; the scenario's end unless given
}

/**
 * The one game loop, on the plain object: at each tick its acts in their order, then one tick further, until the
 * game ends. An act that is refused (its target is gone, its time taken) is passed over.
 * @returns the run, and the acts whose tick never came
 */
export function run(
  world: World,
  actions: readonly Action[],
  options: RunOptions = {},
): Run & { readonly late: readonly Action[] } {
  const { beforeActs, afterActs, afterStep, until = world.scenario.ticks } = options;
  const events: CrisisEvent[] = [];
  const state = options.from ?? startState(world, events);
  const now: Run = { state, events, done: [], refused: [] };
  let next = options.from === undefined ? 0 : firstFrom(actions, state.tick);
  for (;;) {
    beforeActs?.(now);
    for (let a = actions[next]; a !== undefined && a.at <= state.tick; a = actions[++next])
      (perform(state, a, world, events) === null ? now.done : now.refused).push(a);
    afterActs?.(now);
    if (state.status === 'ended' || state.tick >= until) return { ...now, late: actions.slice(next) };
    step(state, world, events);
    afterStep?.(now);
  }
}

function firstFrom(actions: readonly Action[], tick: number): number {
  const first = actions.findIndex((action) => action.at >= tick);
  return first < 0 ? actions.length : first;
}

export interface PlayedOut {
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly skipped: readonly Action[]; // acts refused now, or whose tick never came
}

export interface PlayOptions extends RunHooks {
  readonly until?: number;
  readonly from?: { readonly state: CrisisState }; // it is cloned
}

/** A game played from its acts, whole or from a state that is left as it was. */
export function playOut(world: World, actions: readonly Action[], options: PlayOptions = {}): PlayedOut {
  const { from, ...rest } = options;
  const played = run(world, actions, {
    ...rest,
    ...(from === undefined ? {} : { from: cloneJson(from.state) }),
  });
  return { state: played.state, events: played.events, skipped: [...played.refused, ...played.late] };
}
