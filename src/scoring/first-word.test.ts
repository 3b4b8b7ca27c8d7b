import { describe, expect, it } from 'vitest';
import type { Finding, Grade } from '../model/grade.ts';
import { graded, scoreOf, typed } from './scoring-fakes.ts';

/** What was found of the first public word. */
function found(grade: Grade): Finding | undefined {
  return grade.dimensions[0]?.findings.find((finding) => finding.rule.startsWith('timing.firstWord'));
}
const first = (text: string, lang: 'fr' | 'en' = 'fr') => found(graded([typed(20, 'opener', text, lang)]));
const worth = (grade: Grade) => scoreOf(grade, 'timing') ?? 0;

const BOASTS = [
  ['fr', 'Chez nous, la qualité est une passion, et nous sommes fiers de nos valeurs.'],
  ['fr', 'Le meilleur café du Québec depuis 1987!'],
  ['en', 'We are proud of our quality and of our values.'],
] as const;
const ANSWER = 'Odette, pardon pour ce café froid. On répare la machine ce matin.';

describe('the first public word', () => {
  it.each(BOASTS)('in %s, a boast is no acknowledgement: “%s”', (lang, text) => {
    expect(first(text, lang)?.rule).toBe('timing.firstWordEmpty');
    expect(first(text, lang)?.points).toBeLessThan(0);
  });

  it('gives a boast no more than an act on the post without a word', () => {
    const boast = graded([typed(20, 'opener', BOASTS[0][1])]);
    const looked = graded([{ type: 'open', at: 20, post: 'opener' }]);
    expect(worth(boast)).toBeLessThanOrEqual(worth(looked));
  });

  it('counts for half when it says that it was read, and nothing more', () => {
    const nod = graded([typed(20, 'opener', 'On vous lit, merci.')]);
    const answered = graded([typed(20, 'opener', ANSWER)]);
    expect(found(nod)?.rule).toBe('timing.firstWordBare');
    expect(found(answered)?.rule).toBe('timing.firstWordInTime');
    expect(worth(answered)).toBeGreaterThan(worth(nod));
  });

  it('is counted from the first that answers: a boast buys no time', () => {
    const late = graded([typed(20, 'opener', BOASTS[0][1]), typed(160, 'opener', ANSWER)]);
    expect(found(late)?.rule).toBe('timing.firstWordLate');
    expect(found(late)?.params.minutes).toBe(150);
  });

  it.each([
    ['signs', '👍🔥😂'],
    ['letters', 'xqz wvk blrp tnnk'],
    ['another language', 'Thank you so much, we will look at it soon.'],
  ])('is not one when it cannot be read: %s', (_, text) => {
    expect(first(text)?.rule).toBe('timing.firstWordUnread');
  });
});

describe('a boast under a complaint', () => {
  it.each(BOASTS)('in %s, is worth less for its tone than saying nothing: “%s”', (lang, text) => {
    const grade = graded([typed(20, 'opener', text, lang)]);
    expect(grade.dimensions[1]?.findings.map(({ rule }) => rule)).toContain('tone.boast');
    expect(scoreOf(grade, 'tone')).toBeLessThan(scoreOf(graded([]), 'tone') ?? 0);
  });
});
