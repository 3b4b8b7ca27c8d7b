import { ticksInSeconds } from '../base/time.ts';
import type { Action } from '../model/action.ts';
import { ACTIONS, actSeconds, factsOf } from '../model/actions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { ruleOf } from './actions/index.ts';
import { type Refused, refusal } from './actions/rule.ts';
import { busyUntil } from './state/hands.ts';
import type { World } from './world.ts';

/** Ticks the act takes when sent, by the published rule. */
export function actTicks(action: Action, scenario: Scenario): number {
  const seconds = actSeconds(action);
  return seconds === 0 ? 0 : ticksInSeconds(scenario, seconds);
}

/** Null when the act may be done now; else the first reason against it: what holds for every act, then its rule. */
export function validateAction(state: CrisisState, action: Action, world: World): Refused | null {
  const isReport = action.type === 'bilan';
  if (state.status === 'ended' && !isReport) return refusal('action/ended');
  if (action.at !== state.tick) return refusal('action/wrong-tick', { at: action.at, tick: state.tick });
  if (!Object.hasOwn(ACTIONS, action.type)) return refusal('action/malformed');
  const isFree = factsOf(action.type).seconds === 0;
  const until = busyUntil(state, action.by);
  if (until > state.tick && !isFree) return refusal('action/busy', { until });
  const isOfPlayer = factsOf(action.type).family !== 'inject';
  if (state.quart === null && !isReport && isOfPlayer) return refusal('action/not-in-quart');
  return ruleOf(action).check(state, action, world);
}
