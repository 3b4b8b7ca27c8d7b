import { cloneJson } from '../base/json.ts';
import { run, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisState } from '../model/state.ts';
import { FILM_STEP_TICKS } from './tuning.ts';
import type { Film } from './types.ts';

/** The film of a game, by re-running it once and keeping a picture from time to time; seeking plays on from the nearest. */
export function makeFilm(world: World, actions: readonly Action[], until: number): Film {
  const pictures: CrisisState[] = [];
  const { state: end, events } = run(world, actions, {
    until,
    beforeActs: ({ state }) => {
      if (state.tick % FILM_STEP_TICKS === 0) pictures.push(cloneJson(state));
    },
  });
  return {
    ticks: end.tick,
    events,
    at: (tick) => {
      const wanted = Math.max(0, Math.min(tick, end.tick));
      const nearest = pictures.findLast((picture) => picture.tick <= wanted) as CrisisState; // one is of tick 0
      return run(world, actions, { from: cloneJson(nearest), until: wanted }).state;
    },
  };
}
