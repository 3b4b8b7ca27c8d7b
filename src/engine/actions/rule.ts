import type { ActionOf, ActionType } from '../../model/action.ts';
import type { Refusal } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { World } from '../world.ts';

/** Why an act was refused; a refused act changes nothing. */
export interface Refused {
  readonly code: Refusal;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The rule of one act: when it may be done, and what it does. What holds for every act is asked before. */
export interface ActionRule<T extends ActionType> {
  /** Null when it may be done now; else the first reason against it. Changes nothing. */
  readonly check: (state: CrisisState, action: ActionOf<T>, world: World) => Refused | null;
  /** Does what was found good by `check`: changes the state in place and adds what happened to `events`. */
  readonly perform: (state: CrisisState, action: ActionOf<T>, world: World, events: CrisisEvent[]) => void;
}

/** A refusal; `params` fill the words of its code. */
export function refusal(code: Refusal, params: Refused['params'] = {}): Refused {
  return { code, params };
}
