import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { holds } from '../state/conditions.ts';
import type { World } from '../world.ts';

/** Ends the run at the scenario's last tick, or when an effect asked for it, and chooses the ending. */
export function closeRun(state: CrisisState, world: World, events: CrisisEvent[]): void {
  if (state.tick >= world.scenario.ticks && !hasEnded(state)) end(state, events);
  if (hasEnded(state) && state.ending === null) settle(state, world);
}

function hasEnded(state: CrisisState): boolean {
  return state.status === 'ended';
}

function end(state: CrisisState, events: CrisisEvent[]): void {
  if (state.quart !== null) events.push({ tick: state.tick, kind: 'quart', id: state.quart, phase: 'end' });
  state.quart = null;
  state.status = 'ended';
  events.push({ tick: state.tick, kind: 'end', ending: '' });
}

/** The first ending whose condition holds. */
function settle(state: CrisisState, world: World): void {
  const ending = world.scenario.debrief.endings.find((e) => holds(e.when, state, world, e.id));
  state.ending = ending?.id ?? null;
}
