import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../tests/support/a-scenario.ts';
import type { Draft } from '../model/scenario.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { blindScores, blindSets, soughtIn } from './blind-readers.ts';

const SHORT = 'Bien reçu.';
const LONG = 'Bien reçu, et nous y travaillons depuis le début de la matinée.';

const drafts = (...given: readonly (readonly [string, number])[]) =>
  given.map(([fr, level], i) => ({ ...draft(), id: `d${i}`, text: { fr }, level }));

function draft(): Draft {
  return {
    id: 'a',
    text: {},
    acts: ['hold'],
    why: {},
    level: -1,
    states: [],
    contradicts: [],
    promise: null,
    channel: 'public',
  };
}

const setsOf = (...posts: readonly (readonly Draft[])[]) =>
  blindSets(
    aScenario({ posts: posts.map((list, i) => aPost({ id: `p${i}`, drafts: list })) }),
    'fr',
    RULES_ONLY,
  );

const rate = (sets: ReturnType<typeof setsOf>, finds: 'best' | 'worst', by: 'most' | 'least') => {
  const score = blindScores(sets).find(
    (one) => one.reader === 'length' && one.finds === finds && one.by === by,
  );
  return score === undefined ? null : [score.hits, score.sets, score.chance];
};

describe('blind readers', () => {
  it('find the best by the most of what they look at, and by the least', () => {
    const sets = setsOf(
      drafts([SHORT, 0], [LONG, 4]),
      drafts([LONG, 4], [SHORT, 1]),
      drafts([SHORT, 4], [LONG, 1]),
    );
    expect(rate(sets, 'best', 'most')).toEqual([2, 3, 0.5]);
    expect(rate(sets, 'best', 'least')).toEqual([1, 3, 0.5]);
    expect(rate(sets, 'worst', 'least')).toEqual([2, 3, 0.5]);
  });

  it('share a tie, and leave out a post whose best draft has an equal', () => {
    const sets = setsOf(drafts([SHORT, 0], [SHORT, 4]), drafts([LONG, 4], [SHORT, 4], [SHORT, 0]));
    expect(rate(sets, 'best', 'most')).toEqual([0.5, 1, 0.5]);
    expect(sets.map((set) => soughtIn(set, 'best'))).toEqual([1, null]);
    expect(sets.map((set) => soughtIn(set, 'worst'))).toEqual([0, 2]);
  });

  it('see no post with one draft, nor one whose author gives no level', () => {
    expect(setsOf(drafts([LONG, 4]), drafts([LONG, 4], [SHORT, -1]))).toEqual([]);
    expect(rate([], 'best', 'most')).toEqual([0, 0, 0]);
  });
});
