import { cloneJson } from '../base/json.ts';
import { perform, step, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisState } from '../model/state.ts';
import { rerun } from '../record/index.ts';
import { FILM_STEP_TICKS } from './tuning.ts';
import type { Film } from './types.ts';

/** The film of a game, by re-running it once and keeping a picture from time to time; seeking plays on from the nearest. */
export function makeFilm(world: World, actions: readonly Action[], until: number): Film {
  const pictures: CrisisState[] = [];
  const keep = (state: CrisisState) => {
    if (state.tick % FILM_STEP_TICKS === 0) pictures.push(cloneJson(state));
  };
  const { state: end, events } = rerun(world, actions, { until, onTick: keep, withChecks: false });
  const start = rerun(world, [], { until: 0 }).state;
  return {
    ticks: end.tick,
    events,
    at: (tick) => {
      const nearest = pictures.findLast((picture) => picture.tick <= tick) ?? start;
      const wanted = Math.max(0, Math.min(tick, end.tick));
      return playOn(cloneJson(nearest), world, actions, wanted);
    },
  };
}

/** Pictures are taken on arriving at a tick, so the acts of that tick are still to be done. */
function playOn(state: CrisisState, world: World, actions: readonly Action[], until: number): CrisisState {
  let next = actions.findIndex((action) => action.at >= state.tick);
  if (next < 0) next = actions.length;
  for (;;) {
    for (
      let action = actions[next];
      action !== undefined && action.at <= state.tick;
      action = actions[++next]
    )
      perform(state, action, world, []);
    if (state.status === 'ended' || state.tick >= until) return state;
    step(state, world, []);
  }
}
