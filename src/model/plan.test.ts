import { expect, it } from 'vitest';
import { isPlan, offeredPlans, PLANS, type PlanId, type PlanOutcome, pendingPlan } from './plan.ts';

const missed = (plans: readonly PlanId[]): Record<PlanId, PlanOutcome> =>
  Object.fromEntries(
    PLANS.map((plan) => [plan, { times: 2, held: plans.includes(plan) ? 1 : 2, at: 3, missedAt: null }]),
  ) as Record<PlanId, PlanOutcome>;

it('offers what was missed, what hurts most first, three at most', () => {
  expect(offeredPlans(missed([]))).toEqual([]);
  expect(offeredPlans(missed(['insult', 'promise', 'threat', 'danger']))).toEqual([
    'danger',
    'threat',
    'promise',
  ]);
});

it('waits for its cue over games, and no longer once it came, held or not', () => {
  const made = { plan: 'threat' } as const;
  const watched = (times: number) => ({ planned: { plan: 'threat', times, held: 0 } }) as const;
  expect(pendingPlan([])).toBeNull();
  expect(pendingPlan([made])).toBe('threat');
  expect(pendingPlan([{}, watched(0), made])).toBe('threat');
  expect(pendingPlan([watched(1), watched(0), made])).toBeNull();
  expect(pendingPlan([{ plan: 'promise', ...watched(1) }, made])).toBe('promise');
});

it('is told from what is no plan', () => {
  expect(['threat', 'toString', '', null, 3].map(isPlan)).toEqual([true, false, false, false, false]);
});
