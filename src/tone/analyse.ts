import { CUES, type Cue } from './cues/cues.ts';
import { CONCEPT_MATCHERS, type Concept } from './lexicon/concepts.ts';
import { findAll, type Hit } from './match.ts';
import { isNegated } from './scope.ts';
import { guessLanguage, type LanguageGuess } from './text/language.ts';
import { readRegister } from './text/register.ts';
import { type Token, type Tokens, tokenise } from './text/tokens.ts';

/** A text analysed once, for all figures. */
export interface Analysis {
  readonly tokens: Tokens;
  readonly guess: LanguageGuess;
  readonly lang: 'fr' | 'en';
  readonly cues: readonly CueHit[];
  readonly concepts: readonly ConceptHit[];
  readonly register: ReturnType<typeof readRegister>;
}

export interface CueHit {
  readonly id: string; // cue id after negation
  readonly key: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly sent: number;
}

interface ConceptHit {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly sent: number;
  readonly isNegated: boolean;
  readonly isQuoted: boolean;
  readonly atYou: boolean; // a second person is in the same sentence
}

/** Finds the words, language, cues in their scope and concepts of a text. Never throws; linear in its length. */
export function analyse(text: string, expected: 'fr' | 'en'): Analysis {
  const tokens = tokenise(text);
  const guess = guessLanguage(tokens, expected);
  const lang = guess.lang === 'other' ? expected : guess.lang;
  const langOf = (sent: number) => guess.bySentence[sent] ?? lang;
  const questions = questionSentences(tokens.list);
  const others = new Set<'fr' | 'en'>([lang, ...guess.bySentence]);
  const cues: CueHit[] = [];
  const concepts: ConceptHit[] = [];
  for (const l of others) {
    for (const hit of findAll(CUES[l], tokens.list)) {
      const sent = tokens.list[hit.from]!.sent;
      if (langOf(sent) !== l) continue;
      const kept = inScope(hit, tokens.list, l, questions);
      if (kept !== undefined)
        cues.push({ id: kept, key: hit.item.key, weight: hit.item.weight, from: hit.from, to: hit.to, sent });
    }
    for (const hit of outsidePhrases(longest(findAll(CONCEPT_MATCHERS[l], tokens.list)))) {
      const first = tokens.list[hit.from]!;
      if (langOf(first.sent) !== l) continue;
      concepts.push({
        concept: hit.item,
        from: hit.from,
        to: hit.to,
        sent: first.sent,
        isNegated: isNegated(tokens.list, hit.from, hit.to, l),
        isQuoted: first.quoted,
        atYou: facesYou(tokens.list, hit.from, l),
      });
    }
  }
  return { tokens, guess, lang, cues, concepts, register: readRegister(tokens.list) };
}

function inScope(
  hit: Hit<Cue>,
  list: readonly Token[],
  lang: 'fr' | 'en',
  questions: ReadonlySet<number>,
): string | undefined {
  const first = list[hit.from]!;
  if (first.quoted && list[hit.to - 1]!.quoted) return undefined;
  const isQuestion = questions.has(first.sent);
  if (hit.item.question === 'only' && !isQuestion) return undefined;
  if (hit.item.question === 'never' && isQuestion) return undefined;
  if (hit.item.negated === 'keep' || !isNegated(list, hit.from, hit.to, lang, hit.item.ownsNegation))
    return hit.item.id;
  return hit.item.negated === 'drop' ? undefined : hit.item.negated;
}

function questionSentences(list: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of list) if (token.mark === '?') found.add(token.sent);
  return found;
}

/** Of several phrases that start at one word, the longest of each concept, once. */
function longest(hits: readonly Hit<Concept>[]): Hit<Concept>[] {
  const best = new Map<string, Hit<Concept>>();
  for (const hit of hits) {
    const key = `${hit.from}:${hit.item.id}`;
    const known = best.get(key);
    if (known === undefined || hit.to > known.to) best.set(key, hit);
  }
  return [...best.values()];
}

/** Words inside a set phrase ("pas terrible", "rien à redire") count for nothing by themselves. */
function outsidePhrases(hits: readonly Hit<Concept>[]): readonly Hit<Concept>[] {
  const phrases = hits.filter((hit) => hit.item.tags.includes('Z'));
  if (phrases.length === 0) return hits;
  let reach = 0;
  let holder: Hit<Concept> | undefined;
  let at = 0;
  return hits.filter((hit) => {
    while (at < phrases.length && phrases[at]!.from <= hit.from) {
      const phrase = phrases[at++]!;
      if (phrase.to > reach && phrase.to - phrase.from > 1) {
        reach = phrase.to;
        holder = phrase;
      }
    }
    return hit === holder || hit.to > reach || hit.to - hit.from >= holder!.to - holder!.from;
  });
}

const YOU: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set('tu te toi ton ta tes vous votre vos'.split(' ')),
  en: new Set('you your yours yourself'.split(' ')),
};

/** Whether a second person is within eight words in the same sentence, or a mention opens the text. */
function facesYou(list: readonly Token[], at: number, lang: 'fr' | 'en'): boolean {
  const sent = list[at]!.sent;
  for (let k = Math.max(0, at - 8); k < Math.min(list.length, at + 9); k++) {
    const token = list[k]!;
    if (token.sent === sent && token.kind === 'word' && YOU[lang].has(token.t)) return true;
  }
  return false;
}
