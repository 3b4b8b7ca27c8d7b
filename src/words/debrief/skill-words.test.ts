import { describe, expect, it } from 'vitest';
import { decimal, say } from '../define.ts';
import { SKILL_WORDS } from './skill-words.ts';

describe('what one’s guesses and sureness are worth', () => {
  it('counts levels and guesses as each language does', () => {
    const told = (lang: 'fr' | 'en', bias: number, off: number, n: number) =>
      say(SKILL_WORDS, lang, 'guessHigh', { bias, off, n });
    expect(told('fr', 0.44, 1, 1)).toMatch(
      /0,4 niveau trop haut en moyenne; 1 niveau d’écart.*\(1 estimation\)/,
    );
    expect(told('fr', 1.96, 2.31, 7)).toMatch(
      /2 niveaux trop haut en moyenne; 2,3 niveaux d’écart.*\(7 estimations\)/,
    );
    expect(told('en', 0.44, 1, 1)).toMatch(/0\.4 levels too high on average; 1 level off.*\(1 guess\)/);
    expect(told('en', 1.96, 2.31, 7)).toMatch(/2 levels too high on average; 2\.3 levels off.*\(7 guesses\)/);
  });

  it('counts good answers as each language does', () => {
    const told = (lang: 'fr' | 'en', good: number) =>
      say(SKILL_WORDS, lang, 'calibrationRow', { sure: 90, good, n: 4 });
    expect([1, 3].map((good) => told('fr', good))).toEqual([
      'Quand tu te disais sûr à 90\u00a0%\u00a0: 1 bonne sur 4.',
      'Quand tu te disais sûr à 90\u00a0%\u00a0: 3 bonnes sur 4.',
    ]);
    expect([1, 3].map((good) => told('en', good))).toEqual([
      'When you said you were 90% sure: 1 out of 4 was good.',
      'When you said you were 90% sure: 3 out of 4 were good.',
    ]);
  });
});

it('a figure has one decimal at most, and the mark of its language', () => {
  expect([0.25, 60, 72.55, -0.04].map((n) => decimal('fr', n))).toEqual(['0,3', '60', '72,6', '0']);
  expect(decimal('en', 72.55)).toBe('72.6');
});
