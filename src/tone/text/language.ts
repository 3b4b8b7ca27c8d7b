import { ENGLISH_WORDS as EN, FRENCH_WORDS as FR } from '../../base/small-words.ts';
import type { Token, Tokens } from './tokens.ts';

/** Words of politeness, which do not link other words. */
const GREETS = new Set(
  'merci bonjour bonsoir salut desole desoles desolee excuses excusez svp bravo oui non thank thanks hello hi hey sorry please yes'.split(
    ' ',
  ),
);
const OTHER = new Set(
  'el los las una por para con como pero muy gracias esta este que de ich du der die das und ist nicht mit auf ein eine wir sie es fur danke bitte sehr il lo gli che per sono grazie molto o os uma nao com mais obrigado voce het een niet van voor met zijn och att det som jag ar inte jest nie w ve bir icin hola pero nosotros ustedes hemos siento sentimos lamentamos mucho entschuldigung leider tut uns leid wir haben scusate siamo abbiamo'.split(
    ' ',
  ),
);
const OTHER_ONLY = [...OTHER].filter((w) => !FR.has(w) && !EN.has(w));
const OTHERS = new Set(OTHER_ONLY);

type TextLang = 'fr' | 'en' | 'other';

export interface LanguageGuess {
  readonly lang: TextLang;
  readonly sure: number; // 0..1
  readonly grammar: number; // share of words that link others, 0..1; a list of words has few
  readonly bySentence: readonly ('fr' | 'en')[]; // indexed by sentence number
}

/** The language of a text and of each of its sentences; `expected` when there is no sign of one. */
export function guessLanguage(tokens: Tokens, expected: 'fr' | 'en'): LanguageGuess {
  let fr = 0;
  let en = 0;
  let other = 0;
  let words = 0;
  let foreign = 0;
  let ties = 0;
  const counts: [number, number][] = [];
  for (const token of tokens.list) {
    if (token.kind === 'foreign') foreign += Math.max(1, Math.floor((token.end - token.start) / 4));
    if (token.kind !== 'word') continue;
    words++;
    if (
      (FR.has(token.t) || EN.has(token.t) || token.t === 'a' || token.t === 'de' || token.t === 'on') &&
      !GREETS.has(token.t)
    )
      ties++;
    const [f, e] = score(token, tokens.text);
    fr += f;
    en += e;
    if (OTHERS.has(token.t)) other++;
    counts[token.sent] ??= [0, 0];
    const at = counts[token.sent]!;
    at[0] += f;
    at[1] += e;
  }
  const known = fr + en;
  const lang: TextLang =
    foreign > words || (other >= 2 && other > Math.max(fr, en) * 0.8)
      ? 'other'
      : fr > en || (fr === en && expected === 'fr')
        ? 'fr'
        : 'en';
  const main = lang === 'other' ? expected : lang;
  const length = (tokens.list[tokens.list.length - 1]?.sent ?? -1) + 1;
  const bySentence = Array.from({ length }, (_, s): 'fr' | 'en' => {
    const [f, e] = counts[s] ?? [0, 0];
    if (f >= 2 && f >= e * 2) return 'fr';
    if (e >= 2 && e >= f * 2) return 'en';
    return main;
  });
  const share = words === 0 ? 0 : known / words;
  const sure = lang === 'other' ? 0 : Math.min(1, share * 3.2 + (known > 0 ? 0.1 : 0)) * clarity(fr, en);
  return { lang, sure, grammar: words === 0 ? 0 : ties / words, bySentence };
}

const clarity = (fr: number, en: number) =>
  fr + en === 0 ? 0.5 : 0.6 + (0.4 * Math.abs(fr - en)) / (fr + en);

const ACCENT = /[àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ]/;

function score(token: Token, text: string): readonly [number, number] {
  const f = FR.has(token.t) ? 1 : 0;
  const e = EN.has(token.t) ? 1 : 0;
  if (f + e > 0) return [f, e];
  const t = token.t;
  if (ACCENT.test(text.slice(token.start, token.end))) return [0.8, 0];
  if (t.length < 5) return [0, 0];
  if (/(?:tion|able|ent|al)$/.test(t)) return [0, 0];
  if (/(?:ons|ez|ais|ait|eux|euse|ment|eur|aient|ique|ions|iez|ee|ees)$/.test(t)) return [0.5, 0];
  if (/(?:ing|ed|ly|ness|ght|th|wn|ck|ful|ous)$/.test(t)) return [0, 0.5];
  return [0, 0];
}
