import type { LanguageReading } from '../../model/reading.ts';
import type { LanguageGuess } from './language.ts';
import type { Tokens } from './tokens.ts';

/** Spellings that are faults in any context, matched as typed. */
const SLIPS_FR =
  /(?:^|[^\p{L}])(?:sa va|ces pas|c'est vous qui avait|malgrer|parmis|comme même|quand meme que|si j'aurais|si on aurait|j'ai été voir|ont a|on as|vous avait|vous ête|nous somme|sa c'est|a bientot|language|apeller|appel[ée] nous|dévelloper|éxcuse\p{L}*|excuzez|exuse\p{L}*|desoler|désoler|ortographe|merçi|biensur|aujourdhui|connection|traffic|dilemne|professionel\p{L}*|personel\p{L}*|adresser? vous|pallier au|au jour d'aujourd'hui)(?![\p{L}])/giu;
const SLIPS_EN =
  /(?:^|[^\p{L}])(?:your welcome|should of|could of|would of|alot|definately|seperate|recieve\p{L}*|apolog(?:ize|ise)?ing for you|appolog\p{L}*|sory|teh|untill|thier|wierd|loose your|you're (?:order|account|message|patience|call)|your (?:right|wrong) about|there (?:team|order)|its been|dont|doesnt|didnt|cant|wont|im sorry|beleive|occured|acommodat\p{L}*|accomodat\p{L}*|inconvien\p{L}*|inconvin\p{L}*|grammer|tommorow|tomorow|goverment|wich)(?![\p{L}])/giu;

/** The form of a text: counts, and shares of 0..1. Linear in its length; slips are counted in its start only. */
export function readForm(tokens: Tokens, guess: LanguageGuess, jargonHits: number): LanguageReading {
  const words = tokens.list.reduce((n, token) => n + (token.kind === 'word' ? 1 : 0), 0);
  const capitals = tokens.letters === 0 ? 0 : tokens.shouted / tokens.letters;
  const shown = tokens.text.slice(0, 12_000);
  const slips = countSlips(shown, guess);
  const jargon = words === 0 ? 0 : Math.min(1, (jargonHits * 6) / (words + 6));
  const perSentence = words / Math.max(1, tokens.sentences);
  const heavy = perSentence > 28 ? Math.min(0.3, (perSentence - 28) / 60) : 0;
  const quality =
    words === 0
      ? 0
      : Math.max(
          0,
          1 -
            Math.min(0.5, (slips * 2.4) / (words + 12) + slips * 0.03) -
            Math.min(0.3, capitals * 0.4) -
            Math.min(0.15, Math.max(0, tokens.exclamations - 1) * 0.04) -
            jargon * 0.2 -
            heavy,
        );
  return {
    lang: guess.lang,
    words,
    sentences: tokens.sentences,
    capitals,
    exclamations: tokens.exclamations,
    jargon,
    slips,
    quality,
  };
}

function countSlips(text: string, guess: LanguageGuess): number {
  if (guess.lang === 'other') return 0;
  let count = (text.match(guess.lang === 'fr' ? SLIPS_FR : SLIPS_EN) ?? []).length;
  // The match may begin only at the first space of a run; else a long run would take quadratic time.
  count += (text.match(/(?<! ) {2,}\S/g) ?? []).length > 1 ? 1 : 0;
  count += (text.match(/\S ,|,\S(?=\p{L})/gu) ?? []).length;
  count += Math.min(2, (text.match(/(?:^|[.!?] )[a-zà-ÿ]/gu) ?? []).length);
  if (guess.lang === 'fr') count += missingAccents(text);
  return count;
}

const BARE_FR =
  /(?:^|[^\p{L}])(?:desole\p{L}*|tres|reponse\p{L}*|probleme\p{L}*|deja|apres|meme|etre|ete|journee|equipe\p{L}*|securite|verifi\p{L}*|repar\p{L}*|regl(?:e|er|ons|ee?s?)|numero|clientele|derangement|decu\p{L}*|inquietude\p{L}*|bientot|voila|etait|etions|desormais|francais\p{L}*|ca)(?![\p{L}])/giu;

/** Words typed without their accents, at most four: a keyboard without accents must not count as ten slips. */
const missingAccents = (text: string) => Math.min(4, (text.match(BARE_FR) ?? []).length);
