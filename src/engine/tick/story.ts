import type { CrisisEvent } from '../../model/event.ts';
import type { Beat } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { holds } from '../state/conditions.ts';
import { waitsForHost } from '../state/withheld.ts';
import type { World } from '../world.ts';
import { messageArrives, postAppears, publishPlanned } from './arrivals.ts';
import { takeEffect } from './effects.ts';

/** Does what the author scheduled for this tick, then the beats whose condition holds. */
export function storyTells(state: CrisisState, world: World, events: CrisisEvent[]): void {
  for (const { what, id } of world.clocked.get(state.tick) ?? []) {
    if (what === 'post') postAppears(state, world, id, events);
    else if (what === 'message') messageArrives(state, world, id, events);
    else if (state.planned.find((p) => p.id === id)?.status === 'due')
      publishPlanned(state, world, id, events);
  }
  const { beats } = world.scenario;
  for (let i = 0; i < beats.length; i++) {
    const beat = beats[i] as Beat;
    if (beat.at > state.tick) continue; // its hour has not come: the usual case, and the cheap one
    const told = state.beats[i];
    if (told === undefined || !isDue(state, world, beat, told)) continue;
    const isOff = beat.unless !== null && holds(beat.unless, state, world, beat.id);
    if (!isOff && waitsForHost(state, beat.id)) continue;
    told.firedAt = state.tick;
    if (isOff) continue;
    events.push({ tick: state.tick, kind: 'beat', id: beat.id });
    beat.effects.forEach((effect, n) => {
      takeEffect(state, world, effect, { id: beat.id, n }, events);
    });
  }
  for (const drawn of state.imprevus) {
    const imprevu = world.scenario.imprevus.find((i) => i.id === drawn.id);
    if (imprevu === undefined || drawn.firedAt >= 0 || state.tick < drawn.at || state.tick > imprevu.to)
      continue;
    if (!holds(imprevu.when, state, world, imprevu.id) || waitsForHost(state, imprevu.id)) continue;
    drawn.firedAt = state.tick;
    events.push({ tick: state.tick, kind: 'imprevu', id: imprevu.id });
    imprevu.effects.forEach((effect, n) => {
      takeEffect(state, world, effect, { id: imprevu.id, n }, events);
    });
  }
}

/** Arms a beat whose condition holds, and tells whether its time has come. */
function isDue(
  state: CrisisState,
  world: World,
  beat: Beat,
  told: { armedAt: number; firedAt: number },
): boolean {
  if (told.firedAt >= 0 && beat.isOnce) return false;
  if (told.armedAt < 0 || (!beat.isOnce && told.firedAt >= told.armedAt)) {
    if (!holds(beat.when, state, world, beat.id)) return false;
    told.armedAt = state.tick;
  }
  return state.tick >= told.armedAt + beat.after && told.firedAt < told.armedAt;
}
