import { ticksInSeconds } from '../base/time.ts';
import type { Action } from '../model/action.ts';
import { ACTIONS, factsOf, secondsOf } from '../model/actions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { ruleOf } from './actions/index.ts';
import { type Refused, refuse } from './actions/rule.ts';
import type { World } from './world.ts';

/** Ticks the act takes when sent, by the published rule. */
export function actTicks(action: Action, scenario: Scenario): number {
  const seconds = secondsOf(action);
  return seconds === 0 ? 0 : ticksInSeconds(scenario, seconds);
}

/** Null when the act may be done now; else the first reason against it: what holds for every act, then its rule. */
export function validate(state: CrisisState, action: Action, world: World): Refused | null {
  const isReport = action.type === 'bilan';
  if (state.status === 'ended' && !isReport) return refuse('action/ended');
  if (action.at !== state.tick) return refuse('action/wrong-tick', { at: action.at, tick: state.tick });
  if (!Object.hasOwn(ACTIONS, action.type)) return refuse('action/malformed');
  const isFree = factsOf(action.type).seconds === 0;
  if (state.busyUntil > state.tick && !isFree) return refuse('action/busy', { until: state.busyUntil });
  if (state.quart === null && !isReport) return refuse('action/not-in-quart');
  return ruleOf(action).check(state, action, world);
}
