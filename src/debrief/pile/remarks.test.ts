import { expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { totalRemarks } from './remarks.ts';

it('a crossed line that caps a total is named within the sentence, in small letters', () => {
  const redLines = [{ line: 'threatLeft' }, { line: 'inventedHarm' }, { line: 'threatLeft' }];
  const entry = {
    played: { grade: { isCapped: true, cap: 49, redLines }, record: { end: { isComplete: true } } },
  };
  const told = (lang: 'fr' | 'en') => totalRemarks(entry as unknown as Entry, null, lang);
  expect(told('fr')).toEqual(['plafonnée à 49\u00a0: une menace laissée en ligne, un malheur inventé']);
  expect(told('en')).toEqual(['capped at 49: a threat left online, an invented tragedy']);
});
