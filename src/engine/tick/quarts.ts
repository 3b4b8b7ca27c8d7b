import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { World } from '../world.ts';

/** Shifts end and begin; a shift that begins gives the keyboard back, with one credit. */
export function turnQuarts(state: CrisisState, world: World, events: CrisisEvent[]): void {
  for (const quart of world.scenario.quarts) {
    if (quart.to === state.tick && state.quart === quart.id) {
      state.quart = null;
      events.push({ tick: state.tick, kind: 'quart', id: quart.id, phase: 'end' });
    }
  }
  for (const quart of world.scenario.quarts) {
    if (quart.from !== state.tick || state.quart !== null) continue;
    state.quart = quart.id;
    if (state.keyboardTakenUntil >= 0 && state.keyboardTakenUntil <= state.tick && state.credit === 0)
      state.credit = 1;
    events.push({ tick: state.tick, kind: 'quart', id: quart.id, phase: 'start' });
  }
}
