/**
 * Plans for a next game: if a cue comes, then an act. A cue is something that the engine can see; whether the act was
 * done is judged by the acts of the game (`planOutcome`). Those whose failure hurts most come first.
 */
export const PLANS = [
  'danger',
  'threat',
  'firstWord',
  'falseClaim',
  'promise',
  'deadline',
  'anger',
  'insult',
] as const;
export type PlanId = (typeof PLANS)[number];

/** What came of a plan in a game. */
export interface PlanOutcome {
  readonly times: number; // the cue came
  readonly held: number; // of them, the act was done
  readonly at: number | null; // tick of the first cue; null: none came
  readonly missedAt: number | null; // tick of the first cue that was missed
}

/** Plans offered after a game, at most. */
const MOST_OFFERED = 3;

/** Whether a value from outside names a plan. */
export function isPlan(value: unknown): value is PlanId {
  return (PLANS as readonly unknown[]).includes(value);
}

/** The plans to choose from after a game: those that it missed, what hurts most first. */
export function offeredPlans(outcomes: Readonly<Record<PlanId, PlanOutcome>>): PlanId[] {
  return PLANS.filter((plan) => outcomes[plan].held < outcomes[plan].times).slice(0, MOST_OFFERED);
}

/** A finished game, as far as plans are concerned. */
export interface PlannedGame {
  readonly plan?: PlanId; // made at its end
  readonly planned?: { readonly plan: PlanId; readonly times: number; readonly held: number }; // made before it
}

/** The plan that waits for its cue: the latest made, unless its cue came since. `games`: the newest first. */
export function pendingPlan(games: readonly PlannedGame[]): PlanId | null {
  const n = games.findIndex(({ plan }) => plan !== undefined);
  const plan = games[n]?.plan;
  if (plan === undefined) return null;
  const isMet = games.slice(0, n).some(({ planned }) => planned?.plan === plan && planned.times > 0);
  return isMet ? null : plan;
}
