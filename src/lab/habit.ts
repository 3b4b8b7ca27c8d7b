import type { World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisState } from '../model/state.ts';

/** What a scripted player sees when it decides: the crisis now, and its own past acts. */
export interface Moment {
  readonly state: CrisisState;
  readonly world: World;
  readonly done: readonly Action[];
}

/** One thing a player does when it can: an act to do now, or null. Habits are tried in order. */
export type Habit = (moment: Moment) => Action | null;

/** An act as a habit writes it: its tick is the moment's. */
export type Undated = Action extends infer A ? (A extends Action ? Omit<A, 'at'> : never) : never;

/** The act at the tick of the moment. */
export function now(moment: Moment, action: Undated): Action {
  return { ...action, at: moment.state.tick } as Action;
}
