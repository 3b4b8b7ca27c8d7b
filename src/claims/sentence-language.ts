import { ENGLISH_WORDS, FRENCH_WORDS } from '../base/small-words.ts';
import type { Lang } from '../model/text.ts';

/** The language of a sentence by its small words; `expected` where they do not tell. */
export function languageOf(folded: string, expected: Lang): Lang {
  const words = folded.match(/[a-z']+/g) ?? [];
  const fr = words.filter((word) => FRENCH_WORDS.has(word)).length;
  const en = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  if (expected === 'fr') return en >= 2 && en > fr * 2 ? 'en' : 'fr';
  return fr >= 2 && fr > en * 2 ? 'fr' : 'en';
}
