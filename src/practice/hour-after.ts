import { ticksInMinutes } from '../base/time.ts';
import { allPosts, meanTrust, type World } from '../engine/index.ts';
import type { Point } from '../lab/index.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { HourAfter } from './retake-model.ts';
import { HOUR_MINUTES, MOST_REPLIES } from './tuning.ts';

/** The tick at which the hour after a decision is over, or the story. */
export function hourEnd(scenario: Scenario, at: number): number {
  return Math.min(scenario.ticks, at + ticksInMinutes(scenario, HOUR_MINUTES));
}

/** How a crisis stands at the end of the hour, beside how it stood at the decision. */
export function standingAfter(
  state: CrisisState,
  before: CrisisState,
  { post }: Point,
  world: World,
): HourAfter {
  const word = state.sayings.find(
    (saying) => saying.at >= before.tick && post !== null && saying.to === post,
  );
  const replies =
    word === undefined
      ? []
      : allPosts(state).filter(({ words }) => words.from === 'echo' && words.of === word.id);
  return {
    trust: meanTrust(state, world.scenario),
    audiences: state.segments.map(({ id, trust }) => ({ id, trust })),
    posts: state.volume - before.volume,
    condemning: state.negative - before.negative,
    satisfaction: word?.satisfaction ?? null,
    replies: replies.slice(0, MOST_REPLIES).map(({ id }) => id),
  };
}
