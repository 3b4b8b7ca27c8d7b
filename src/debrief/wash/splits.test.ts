import { describe, expect, it } from 'vitest';
import { playScripted, TYPED } from '../../lab/index.ts';
import { essai } from '../../record/essai.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { borrowable, borrowing } from './borrow.ts';
import { readWashGame } from './read-game.ts';
import { splitsOf } from './splits.ts';
import type { WashMoment, WashRead } from './wash-model.ts';

function moment(
  target: string,
  choice: string,
  worth: number | null = 50,
  words: string | null = null,
): WashMoment {
  return { target, choice, worth, words, decision: `d-${target}`, at: 10, what: choice, quote: '' };
}

function game(id: string, end: number, ...moments: readonly WashMoment[]): WashRead {
  return { id, moments, sky: { trust: [end], posts: [0], end, volume: 1, frames: [] } };
}

describe('where games part', () => {
  const reads = [
    game(
      'g1',
      40,
      moment('post:a', 'none', 20),
      moment('post:b', 'typed'),
      moment('post:c', 'deed:hide', 10),
    ),
    game(
      'g2',
      60,
      moment('post:a', 'draft:x', 80),
      moment('post:b', 'typed'),
      moment('post:c', 'deed:hide', 10),
    ),
    game('g3', 70, moment('post:a', 'draft:x', 80), moment('post:b', 'typed'), moment('post:c', 'none', 12)),
    game('g4', 50, moment('post:a', 'none', 20), moment('post:b', 'typed'), moment('post:d', 'none')),
  ];
  const splits = splitsOf(reads, 3);

  it('is told by what was done and by what it is worth; where all did the same they do not part', () => {
    expect(splits.map(({ target }) => target)).toEqual(['post:a', 'post:c']);
    expect(splits[0]).toMatchObject({ spread: 1, stake: 60 });
  });

  it('counts who did what, with the mean of how they ended', () => {
    expect(splits[0]?.choices).toEqual([
      { choice: 'draft:x', what: 'draft:x', quote: '', games: ['g2', 'g3'], worth: 80, trust: 65 },
      { choice: 'none', what: 'none', quote: '', games: ['g1', 'g4'], worth: 20, trust: 45 },
    ]);
  });

  it('leaves out what came to few, and one game alone parts from nobody', () => {
    expect(splitsOf([reads[0] as WashRead], 3)).toEqual([]);
    const few = [...reads, game('g5', 1), game('g6', 1)];
    expect(splitsOf(few, 9).map(({ target }) => target)).not.toContain('post:d');
    expect(splitsOf(few, 9).map(({ target }) => target)).toContain('post:c');
  });
});

describe('the words of one game in another', () => {
  it('go where the same post was met and something else was said', () => {
    const reads = [
      game('g1', 1, moment('post:a', 'typed', null, 'Bonjour')),
      game('g2', 1, moment('post:a', 'none', 1)),
      game('g3', 1, moment('post:a', 'typed', null, 'Bonjour')),
      game('g4', 1),
    ];
    const [words] = borrowable(reads, ['post:a']);
    expect(words).toEqual({ target: 'post:a', from: 'g1', words: 'Bonjour', into: ['g2'] });
    expect(borrowing(words!, reads[1]!)).toEqual({
      decision: 'd-post:a',
      option: TYPED,
      text: 'Bonjour',
      at: null,
    });
    expect(borrowing(words!, reads[3]!)).toBeNull();
  });
});

describe('a game read for its class', () => {
  it('gives its sky and its decisions about what came to everybody, and parts from another', () => {
    const scenario = essai();
    const setup = { scenario, tone: RULES_ONLY, lang: 'fr' } as const;
    const read = (player: 'expert' | 'silence') =>
      readWashGame(setup, player, playScripted(scenario, player, '7', RULES_ONLY).record);
    const [expert, silence] = [read('expert'), read('silence')];
    expect(expert.sky.frames.length).toBeGreaterThan(10);
    expect(expert.moments.some(({ words }) => words !== null)).toBe(true);
    expect(silence.moments.every(({ choice }) => choice === 'none')).toBe(true);
    expect(splitsOf([expert, silence], 3).length).toBeGreaterThan(0);
  });
});
