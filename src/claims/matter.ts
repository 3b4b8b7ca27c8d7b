import { fold } from '../base/fold.ts';
import type { Lang } from '../model/text.ts';
import { matterOf } from './numbers.ts';

/** Whether a text speaks of what another one promised: a word of substance, a number or an hour in common. */
export function isAboutSame(promise: string, text: string, lang: Lang): boolean {
  const wanted = matterOf(fold(promise), lang);
  const said = matterOf(fold(text), lang);
  const own = [...wanted.stems].filter((stem) => !OF_PROMISES.has(stem));
  if (own.length === 0) return true;
  if (said.hours.size > 0 && OF_HOURS.test(fold(promise))) return true;
  return own.some((stem) => said.stems.has(stem)) || [...wanted.numbers].some((n) => said.numbers.has(n));
}

/** A promise to say when is kept by an hour. */
const OF_HOURS = /\b(?:heures?|horaire|quand|times?|schedule|when)\b/;

/** What any promise says, by its stems: to come back, to answer, an hour. A promise of nothing else is kept by any word of substance. */
const OF_PROMISES = new Set(
  'revien reveni repond repons messag proche proch nouvel nouvea point heure minute jour demain soir matin midi minuit publie publi ecris ecrire donner donne autre appel rappel promet promis saurai savons aurez chacun update answer back post write tell know more news next again tomorr tonigh mornin evenin aftern noon midnig hour minut promis will within befor before until confir lundi mardi mercre jeudi vendre samedi dimanc monday tuesda wednes thursd friday saturd sunday even then shall'.split(
    ' ',
  ),
);
