import { expect, it } from 'vitest';
import { type HourDrill, hourResult } from './hour-key.ts';

const pairs = [
  { first: 'threat', second: 'word', reason: 'harm', gain: 9 },
  { first: 'word', second: 'spam', reason: 'vacuum', gain: 4 },
] as const;
const drill: HourDrill = {
  tick: 60,
  items: [],
  key: ['threat', 'word', 'spam'],
  pairs,
  words: null,
  lucks: 3,
};

it('holds an order against the pairs that play decides, and against no other', () => {
  expect(hourResult(drill, drill.key)).toEqual({ right: 2, wrong: [] });
  expect(hourResult(drill, ['word', 'threat', 'spam'])).toEqual({ right: 1, wrong: [pairs[0]] });
  expect(hourResult(drill, ['spam', 'word', 'threat'])).toEqual({ right: 0, wrong: pairs });
});

it('takes what an order lacks as coming last', () => {
  expect(hourResult(drill, ['threat'])).toEqual({ right: 1, wrong: [pairs[1]] });
  expect(hourResult(drill, [])).toEqual({ right: 0, wrong: pairs });
});
