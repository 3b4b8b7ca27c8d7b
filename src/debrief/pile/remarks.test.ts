import { expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { totalRemarks } from './remarks.ts';

const toldOf = (grade: object, mode = 'evaluation') => {
  const entry = { played: { grade, record: { settings: { mode }, end: { isComplete: true } } } };
  return (lang: 'fr' | 'en') => totalRemarks(entry as unknown as Entry, null, lang);
};

it('a crossed line that caps a total is named within the sentence, in small letters', () => {
  const redLines = [{ line: 'threatLeft' }, { line: 'inventedHarm' }, { line: 'threatLeft' }];
  const told = toldOf({ isCapped: true, cap: 49, redLines, total: 49, passMark: 40 });
  expect(told('fr')).toEqual(['plafonnée à 49\u00a0: une menace laissée en ligne, un malheur inventé']);
  expect(told('en')).toEqual(['capped at 49: a threat left online, an invented tragedy']);
});

it('an assessment under the pass mark says so, and which line was crossed where it caps nothing', () => {
  const grade = { isCapped: false, redLines: [{ line: 'threatLeft' }], total: 12, passMark: 60 };
  expect(toldOf(grade)('fr')).toEqual([
    'sous le seuil de 60\u00a0%',
    'ligne rouge\u00a0: une menace laissée en ligne',
  ]);
  expect(toldOf(grade)('en')).toEqual(['under the pass mark of 60%', 'red line: a threat left online']);
  expect(toldOf({ ...grade, redLines: [], total: 60 })('fr')).toEqual([]);
  expect(toldOf({ ...grade, redLines: [] }, 'entrainement')('fr')).toEqual([]);
});
