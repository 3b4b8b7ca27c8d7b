import { placesOf } from '../base/fold.ts';
import type { Lang } from '../model/text.ts';

const NOT: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set('ne n pas jamais aucun aucune ni sans personne rien nullement faux fausse fausses'.split(' ')),
  en: new Set('not no never none nobody nothing without nor neither cannot t false untrue wrong'.split(' ')),
};
const AFTER_FR = new Set('pas jamais aucun aucune rien point'.split(' '));
const CLAUSE = /[.;:!?…,()«»"“”\n]| mais | but | et | and /;

/** Words before a phrase, in its clause, among which a negation denies it (D). */
const REACH = 8;

/**
 * Whether a folded text says one of the folded phrases: it stands there at word borders, and its clause does not
 * deny it ("ce n'est pas une vieille photo" claims no old photo). A phrase that holds its own negation says what it
 * says; "ne ... que" denies nothing.
 */
export function saysAny(folded: string, phrases: readonly string[], lang: Lang): boolean {
  return phrases.some((phrase) => {
    const isNegative = wordsOf(phrase).some((word) => NOT[lang].has(word));
    for (const at of placesOf(folded, phrase)) {
      const after = folded.slice(at + phrase.length);
      if (isNegative || !isDenied(folded.slice(0, at), phrase, after, lang)) return true;
    }
    return false;
  });
}

function isDenied(before: string, phrase: string, after: string, lang: Lang): boolean {
  const words = wordsOf(before.split(CLAUSE).at(-1) ?? '').slice(-REACH);
  const at = words.findLastIndex((word) => NOT[lang].has(word));
  if (at >= 0) {
    const rest = [...words.slice(at + 1), ...wordsOf(phrase)];
    const isOnly = (words[at] === 'ne' || words[at] === 'n') && rest.some((w) => w === 'que' || w === 'qu');
    if (!isOnly) return true;
  }
  return lang === 'fr' && AFTER_FR.has(wordsOf(after.split(CLAUSE)[0] ?? '')[0] ?? '');
}

function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}
