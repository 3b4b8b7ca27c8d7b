import type { World } from '../../engine/index.ts';
import type { GameRecord } from '../../model/record.ts';
import type { ToneModel } from '../../tone/index.ts';
import { handoverOf, walkAlong, worldOfLuck } from '../counterfactual.ts';
import { optionsOf } from './options.ts';
import { survey } from './points.ts';
import type { Point, Reviewed } from './review-model.ts';
import { judgeDecision } from './verdict.ts';
import { weigh } from './weigh.ts';

export { betterWords } from './better-words.ts';
export { optionOf, optionsOf } from './options.ts';
export { survey } from './points.ts';
export * from './review-model.ts';
export { type Naming, tellAction, tellShortcut } from './tell.ts';
export { MOST_SEEDS, USUAL_SEEDS } from './tuning.ts';
export { isAnotherTime } from './weigh.ts';

/** The review of a game, one task a decision, so that workers can share it and a reader stop it. */
export interface Review {
  readonly points: readonly Point[]; // in order of time
  /** The decision of that index reviewed. Cheapest in order; the same whatever the order. */
  readonly review: (i: number) => Reviewed;
}

/**
 * Opens the review of a recorded game: every decision against its alternatives. What it gives depends on the
 * record, its scenario, the tone model and the number of other lucks (1 or more), and on nothing else.
 */
export function openReview(world: World, tone: ToneModel, record: GameRecord, seeds: number): Review {
  const { actions } = record;
  const until = record.end.tick;
  const { points, end } = survey(world, actions, until);
  const walk = walkAlong(world, actions);
  const lucks = Array.from({ length: seeds }, (_, n) => worldOfLuck(world, tone, n + 1));
  const handover = handoverOf(actions);
  return {
    points,
    review: (i) => {
      const point = points[i] as Point;
      const fork = point.n < 0 ? walk.at(point.at) : walk.before(point.n);
      const options = optionsOf(world, fork.state, point, actions);
      const weighed = weigh({ world, lucks, fork, point, end, until, handover }, options);
      return { ...point, played: weighed[0], ...judgeDecision(weighed) };
    },
  };
}
