import { freeze, produce } from 'immer';
import { perform, type Refused, startState, step, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';

/**
 * The driver of play: the engine's recipes run on a draft, and each change gives a new immutable snapshot
 * that shares with the last one all that did not change. The only file that imports immer.
 */

/** The first snapshot, with what happened at tick 0. */
export function startImmer(world: World): { state: CrisisState; events: CrisisEvent[] } {
  const events: CrisisEvent[] = [];
  const state = startState(world, events);
  return { state: freeze(state, true), events };
}

/** A plain state, as a re-run gives it, made a snapshot. */
export function asSnapshot(state: CrisisState): CrisisState {
  return freeze(state, true);
}

/** An act done: the next snapshot, or why not and the same one. */
export function performImmer(
  state: CrisisState,
  action: Action,
  world: World,
  events: CrisisEvent[],
): { state: CrisisState; refused: Refused | null } {
  let refused: Refused | null = null;
  const next = produce(state, (draft) => {
    refused = perform(draft, action, world, events);
  });
  return { state: refused === null ? next : state, refused };
}

/** One tick further. */
export function stepImmer(state: CrisisState, world: World, events: CrisisEvent[]): CrisisState {
  return produce(state, (draft) => {
    step(draft, world, events);
  });
}
