import type { Lang } from '../../src/model/text.ts';

type Rewording = readonly [RegExp, string];

/** A dozen plain rewordings in each language: none adds a fact, an hour, a promise or a feeling. */
const REWORDINGS: Readonly<Record<Lang, readonly Rewording[]>> = {
  fr: [
    [/\bNous avons\b/g, 'On a'],
    [/\bnous avons\b/g, 'on a'],
    [/\bNous sommes\b/g, 'On est'],
    [/\bc’est\b/g, 'c’est bien'],
    [/\btout de suite\b/g, 'sans attendre'],
    [/\bpersonne n’a\b/gi, 'personne de chez nous n’a'],
    [/\bvotre message\b/g, 'ce que vous écrivez'],
    [/\bmaintenant\b/g, 'à cette heure'],
    [/\bd’abord\b/g, 'en premier'],
    [/\bje cherche\b/g, 'je suis en train de chercher'],
    [/\bparce que\b/g, 'puisque'],
    [/^(?!Bonjour)/, 'Bonjour. '],
  ],
  en: [
    [/\bWe have\b/g, 'We’ve'],
    [/\bwe have\b/g, 'we’ve'],
    [/\bWe are\b/g, 'We’re'],
    [/\bit is\b/g, 'it’s'],
    [/\bright away\b/g, 'at once'],
    [/\bnobody\b/g, 'no one'],
    [/\byour message\b/g, 'what you wrote'],
    [/\bright now\b/g, 'at this hour'],
    [/\bfirst of all\b/g, 'to begin with'],
    [/\bI am\b/g, 'I’m'],
    [/\bdo not\b/g, 'don’t'],
    [/^(?!Hello)/, 'Hello. '],
  ],
};

/** The same said by somebody who types it: every rewording that applies, in order. Deterministic. */
export function paraphrase(text: string, lang: Lang): string {
  return REWORDINGS[lang].reduce((said, [from, to]) => said.replace(from, to), text);
}
