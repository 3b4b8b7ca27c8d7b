import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { ruleOf } from './actions/index.ts';
import type { Refused } from './actions/rule.ts';
import { occupy } from './state/hands.ts';
import { actTicks, validateAction } from './validate.ts';
import type { World } from './world.ts';

/**
 * Does what a player asks, at its tick: validates first, then changes the state in place (a recipe) and adds
 * what happened to `events`.
 * @returns null when done, else why it was refused; a refused act changes nothing
 */
export function perform(
  state: CrisisState,
  action: Action,
  world: World,
  events: CrisisEvent[],
): Refused | null {
  const refused = validateAction(state, action, world);
  if (refused !== null) return refused;
  ruleOf(action).perform(state, action, world, events);
  state.acts += 1;
  const cost = actTicks(action, world.scenario);
  if (cost > 0) occupy(state, action.by, state.tick + cost);
  return null;
}
