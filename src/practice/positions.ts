import type { World } from '../engine/index.ts';
import {
  type Fork,
  isAnotherTime,
  optionsOf,
  type Point,
  survey,
  typedAction,
  walkAlong,
} from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Position } from './retake-model.ts';

/** The decisions of a recorded game, each to be opened as it stood. */
export interface Positions {
  readonly points: readonly Point[]; // in order of time
  /** That decision, with the game stopped just before it. Cheapest in order. */
  readonly at: (point: Point) => Position & { readonly fork: Fork };
}

/** Opens the decisions of a game of `actions` that ended at tick `until`. The same game gives the same decisions. */
export function openPositions(world: World, actions: readonly Action[], until: number): Positions {
  const walk = walkAlong(world, actions);
  return {
    points: survey(world, actions, until).points,
    at: (point) => {
      const fork = point.n < 0 ? walk.at(point.at) : walk.before(point.n);
      const { state } = fork;
      const [played, ...others] = optionsOf(world, state, point, actions);
      const options = [played, ...others.filter((option) => !isAnotherTime(option))] as const;
      const canType = typedAction(world, state, { ...point, options }, '') !== null;
      return { point, fork, state, options, canType };
    },
  };
}
