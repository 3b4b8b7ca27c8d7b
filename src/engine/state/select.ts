import { ticksInSeconds } from '../../base/time.ts';
import type { Fact, Scenario } from '../../model/scenario.ts';
import type { CrisisState, Saying } from '../../model/state.ts';

/** Audience-weighted mean of trust, 0..100. */
export function meanTrust(state: CrisisState, scenario: Scenario): number {
  let sum = 0;
  for (let i = 0; i < state.segments.length; i++) {
    sum += (state.segments[i]?.trust ?? 0) * (scenario.audiences[i]?.weight ?? 0);
  }
  return sum;
}

/** Posts and reshares about the affair in the last `ticks` ticks. */
export function recentVolume(state: CrisisState, ticks: number, of: 'posts' | 'negative' = 'posts'): number {
  const counts = state.perTick[of];
  let sum = 0;
  for (let i = Math.max(0, counts.length - ticks); i < counts.length; i++) sum += counts[i] ?? 0;
  return sum;
}

/** Posts an hour about the affair, over the last hour. */
export function hourlyRate(state: CrisisState, scenario: Scenario): number {
  return recentVolume(state, ticksInSeconds(scenario, 3600));
}

/** Words the public has seen from the house, in order. */
export function publicSayings(state: CrisisState): Saying[] {
  return state.sayings.filter((saying) => isPublic(saying));
}

/** Whether the public could see a word of the house. */
export function isPublic(saying: Saying): boolean {
  return (
    saying.kind === 'answer' ||
    saying.kind === 'statement' ||
    saying.kind === 'house' ||
    saying.kind === 'correction'
  );
}

/** Whether a fact is no longer true: its hour is past or, when it has none, the fact that replaces it was learned. */
export function isOver(state: CrisisState, { until, replacedBy }: Fact): boolean {
  if (until !== undefined) return state.tick >= until;
  return replacedBy !== undefined && knowsFact(state, replacedBy);
}

/** Whether the player has learned that fact. */
export function knowsFact(state: CrisisState, id: string): boolean {
  return state.facts.some((fact) => fact.id === id);
}
