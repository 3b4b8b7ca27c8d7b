import { checkHash, type RunHooks, run, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import { CHECK_TICKS, type GameRecord } from '../model/record.ts';
import type { CrisisState } from '../model/state.ts';

export interface StateCheck {
  readonly tick: number;
  readonly hash: string;
}

/** What a re-run gives. `state` and `events` belong to the caller alone. */
export interface Rerun {
  readonly state: CrisisState;
  readonly events: CrisisEvent[];
  readonly checks: StateCheck[]; // on arriving at each multiple of CHECK_TICKS, before the acts of that tick
  readonly done: Action[]; // acts that were accepted
  readonly skipped: Action[]; // and those that were refused
}

export interface RerunOptions extends RunHooks {
  /** Tick to stop at, its own acts included. Left out: the end of the game. */
  readonly until?: number;
  /** Checks cost a hash of the state each: left out where nobody compares them. */
  readonly withChecks?: boolean; // default true
}

/** Plays the acts of a record again, with its checks: sealing, verifying, seeking and resuming cannot differ. */
export function rerun(world: World, actions: readonly Action[], options: RerunOptions = {}): Rerun {
  const { until, withChecks = true, afterStep, ...hooks } = options;
  const checks: StateCheck[] = [];
  const { state, events, done, refused } = run(world, actions, {
    ...hooks,
    until: Math.min(until ?? world.scenario.ticks, world.scenario.ticks),
    afterStep: (now) => {
      if (withChecks && isCheckTick(now.state.tick))
        checks.push({ tick: now.state.tick, hash: checkHash(now.state) });
      afterStep?.(now);
    },
  });
  return { state, events, checks, done, skipped: refused };
}

/** Whether a record holds a hash of the state at that tick. */
export function isCheckTick(tick: number): boolean {
  return tick % CHECK_TICKS === 0;
}

/** The state a recorded game was in at a tick, its acts of that tick done. */
export function replayTo(record: GameRecord, world: World, tick: number): CrisisState {
  return rerun(world, record.actions, { until: tick, withChecks: false }).state;
}
