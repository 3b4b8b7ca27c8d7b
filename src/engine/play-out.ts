import { cloneJson } from '../base/json.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { perform } from './perform.ts';
import { startState } from './start.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

export interface PlayedOut {
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly skipped: readonly Action[]; // acts refused now: their target is gone, or their time taken
}

export interface PlayOptions {
  readonly until?: number; // last tick, the scenario's end unless given
  readonly from?: { readonly state: CrisisState }; // resume from a state instead of the start; it is cloned
  readonly onTick?: (state: CrisisState, events: readonly CrisisEvent[]) => void; // after each tick's acts
}

/**
 * The plain driver: runs a game from its acts, on the plain object. Acts are done at their tick, in order; one
 * that is refused (its target no longer exists in this run) is skipped and counted.
 */
export function playOut(world: World, actions: readonly Action[], opts: PlayOptions = {}): PlayedOut {
  const events: CrisisEvent[] = [];
  const skipped: Action[] = [];
  const state = opts.from === undefined ? startState(world, events) : cloneJson(opts.from.state);
  const until = opts.until ?? world.scenario.ticks;
  let next = opts.from === undefined ? 0 : actions.findIndex((a) => a.at >= state.tick);
  if (next < 0) next = actions.length;
  while (true) {
    while (next < actions.length && (actions[next] as Action).at <= state.tick) {
      const action = actions[next++] as Action;
      if (perform(state, action, world, events) !== null) skipped.push(action);
    }
    opts.onTick?.(state, events);
    if (state.tick >= until || state.status === 'ended') break;
    step(state, world, events);
  }
  while (next < actions.length) {
    const action = actions[next++] as Action;
    if (action.at === state.tick && perform(state, action, world, events) === null) continue;
    skipped.push(action);
  }
  return { state, events, skipped };
}
