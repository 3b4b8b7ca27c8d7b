import { describe, expect, it } from 'vitest';
import { lookAtDeck } from './deck-look.ts';
import { EMPTY_DECK, withAnswer, withRetakes } from './retake-deck.ts';
import { type GameResult, nextStep, skillsOf } from './skills.ts';

const DAY = 24 * 3600 * 1000;
const game = (tone: number | null, over: Partial<GameResult> = {}): GameResult => ({
  scenario: 'orage',
  seed: '1',
  when: 0,
  dimensions: { tone, moderation: 40 },
  ...over,
});
const toneOf = (games: readonly GameResult[]) => skillsOf(games).find(({ skill }) => skill === 'tone')!;
const three = ['1', '2', '3'].map((seed, i) => game(80, { seed, when: i * DAY }));

describe('a skill', () => {
  it('is unseen until it is graded, then being built', () => {
    expect(toneOf([]).standing).toBe('unseen');
    expect(toneOf([game(null)])).toMatchObject({ standing: 'unseen', mean: null });
    expect(toneOf([game(90)]).standing).toBe('building');
  });

  it('is held after three different seeds, not after one seed three times', () => {
    expect(toneOf(three)).toMatchObject({ standing: 'held', seeds: 3 });
    expect(toneOf(three.map((one) => ({ ...one, seed: '1' })))).toMatchObject({
      standing: 'building',
      seeds: 1,
    });
  });

  it('is being built again once it is missed', () => {
    expect(toneOf([...three, game(30, { seed: '4', when: 9 * DAY })]).standing).toBe('building');
    expect(toneOf([...three, game(30, { seed: '2', when: 9 * DAY })])).toMatchObject({ seeds: 2 });
  });

  it('is solid in two stories over three weeks, in whatever order games are given', () => {
    const long = [...three, game(85, { scenario: 'givre', when: 30 * DAY })];
    expect(toneOf([...long].reverse()).standing).toBe('solid');
    expect(toneOf([...three, game(85, { seed: '4', when: 30 * DAY })]).standing).toBe('held');
  });

  it('tells the mean and the spread of its latest games', () => {
    expect(toneOf(three.map((one, i) => ({ ...one, dimensions: { tone: 60 + 10 * i } })))).toMatchObject({
      mean: 70,
      low: 60,
      high: 80,
      scores: [60, 70, 80],
    });
  });
});

describe('the next step', () => {
  it('is the cards that are due, else the weakest skill', () => {
    const skills = skillsOf([game(50)]);
    expect(nextStep(skills, 2)).toEqual({ what: 'cards', skill: null });
    expect(nextStep(skills, 0)).toEqual({ what: 'sort', skill: 'moderation' });
    expect(nextStep(skillsOf([]), 0)).toEqual({ what: 'game', skill: null });
  });
});

describe('a look at a deck', () => {
  it('tells how many answers were good for each sureness', () => {
    const cost = { seeds: 30, mean: 2, low: 1, high: 3 };
    const retake = { point: 'd1-0', at: 1, skill: 'tone', cost } as const;
    const made = withRetakes(
      EMPTY_DECK,
      'g',
      { scenario: 'orage', title: {}, seed: '1', code: '' },
      [retake],
      0,
    );
    const sure = (at: number, mark: 'again' | 'good', much: number) => ({ at, mark, sure: much, via: null });
    const deck = [sure(1, 'again', 95), sure(2, 'good', 95), sure(3, 'good', 50)].reduce(
      (one, answer) => withAnswer(one, 'g#d1-0', answer),
      made,
    );
    expect(lookAtDeck(deck, 4, 5, () => true).calibration).toEqual([
      { sure: 50, answers: 1, good: 1 },
      { sure: 95, answers: 2, good: 1 },
    ]);
  });
});
