import { describe, expect, it } from 'vitest';
import { ticksInMinutes } from '../base/time.ts';
import type { Action } from '../model/action.ts';
import { PLANS, type PlanId } from '../model/plan.ts';
import { planOutcomes } from './plan-outcome.ts';
import { answer, cafe, story } from './scoring-fakes.ts';

const tick = (minutes: number) => ticksInMinutes(cafe(), minutes);
const of = (plan: PlanId, ...actions: Action[]) => {
  const { times, held } = planOutcomes(story(actions))[plan];
  return [times, held];
};
const remove = (at: number, post: string, rule: string | null = null): Action => ({
  type: 'remove',
  at,
  post,
  rule,
  explanation: null,
});
const raise = (at: number, post: string): Action => ({ type: 'escalate', at, post, service: 'surete' });

describe('what came of a plan', () => {
  it('is told for every plan, in a game where nothing was done', () => {
    const outcomes = planOutcomes(story([]));
    expect(Object.keys(outcomes)).toEqual([...PLANS]);
    for (const { times, held, at, missedAt } of Object.values(outcomes)) {
      expect(held).toBe(0);
      expect(missedAt).toBe(at);
      expect(at === null).toBe(times === 0);
    }
    expect(outcomes.threat).toMatchObject({ times: 1, at: tick(40) });
  });

  it('a threat is to be removed and raised, both soon', () => {
    expect(of('threat', remove(tick(42), 'menace'), raise(tick(46), 'menace'))).toEqual([1, 1]);
    expect(of('threat', remove(tick(42), 'menace'))).toEqual([1, 0]);
    expect(of('threat', remove(tick(42), 'menace'), raise(tick(80), 'menace'))).toEqual([1, 0]);
  });

  it('a first word is to be said in time, and to hurt nobody', () => {
    expect(of('firstWord', answer(tick(15), 'opener', 'bon'))).toEqual([1, 1]);
    expect(of('firstWord', answer(tick(15), 'opener', 'mechant'))).toEqual([1, 0]);
    expect(of('firstWord', answer(tick(170), 'opener', 'bon'))).toEqual([1, 0]);
  });

  it('a promise comes due only once it was made, and is missed when nothing follows', () => {
    expect(of('promise')).toEqual([0, 0]);
    expect(of('promise', answer(tick(15), 'opener', 'bon'))).toEqual([1, 0]);
  });

  it('an insult is to be removed with a rule; hidden is not enough', () => {
    expect(of('insult', { type: 'hide', at: tick(35), post: 'insulte' })).toEqual([1, 0]);
    expect(of('insult', remove(tick(35), 'insulte'))).toEqual([1, 0]);
  });
});
