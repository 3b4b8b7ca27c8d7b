import { checkHash, perform, startState, step, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import { CHECK_TICKS, type GameRecord } from '../model/record.ts';
import type { CrisisState } from '../model/state.ts';

export interface Check {
  readonly tick: number;
  readonly hash: string;
}

/** What a re-run gives. `state` and `events` belong to the caller alone. */
export interface Rerun {
  readonly state: CrisisState;
  readonly events: CrisisEvent[];
  readonly checks: Check[]; // on arriving at each multiple of CHECK_TICKS, before the acts of that tick
  readonly skipped: Action[]; // acts that were refused
}

export interface RerunOptions {
  /** Tick to stop at, its own acts included. Left out: the end of the game. */
  readonly until?: number;
  /** Checks cost a hash of the state each: left out where nobody compares them. */
  readonly withChecks?: boolean; // default true
  readonly onTick?: (state: CrisisState, events: readonly CrisisEvent[]) => void;
  /** Once a tick, its acts done, the last tick included; with all the events so far. */
  readonly onActed?: (state: CrisisState, events: readonly CrisisEvent[]) => void;
}

/**
 * Plays acts again on the plain driver: at each tick its acts in their order, then one tick further. The
 * one loop behind sealing, verifying, seeking and resuming, so that they cannot differ.
 */
export function rerun(world: World, actions: readonly Action[], options: RerunOptions = {}): Rerun {
  const until = Math.min(options.until ?? world.scenario.ticks, world.scenario.ticks);
  const events: CrisisEvent[] = [];
  const state = startState(world, events);
  const checks: Check[] = [];
  const skipped: Action[] = [];
  let next = 0;
  for (;;) {
    for (
      let action = actions[next];
      action !== undefined && action.at <= state.tick;
      action = actions[++next]
    )
      if (perform(state, action, world, events) !== null) skipped.push(action);
    options.onActed?.(state, events);
    if (state.status === 'ended' || state.tick >= until) return { state, events, checks, skipped };
    const before = events.length;
    step(state, world, events);
    if (isCheckTick(state.tick) && options.withChecks !== false)
      checks.push({ tick: state.tick, hash: checkHash(state) });
    options.onTick?.(state, events.slice(before));
  }
}

export function isCheckTick(tick: number): boolean {
  return tick % CHECK_TICKS === 0;
}

/** The state a recorded game was in at a tick, its acts of that tick done. */
export function replayTo(record: GameRecord, world: World, tick: number): CrisisState {
  return rerun(world, record.actions, { until: tick, withChecks: false }).state;
}
