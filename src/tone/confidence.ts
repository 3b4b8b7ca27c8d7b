import type { LanguageReading } from '../model/reading.ts';
import type { Analysis } from './analyse.ts';
import { CONFIDENCE } from './tuning.ts';

/** How far a reading can be trusted, 0..1: low for a single word, another language, gibberish or irony. */
export function readConfidence(a: Analysis, language: LanguageReading, sarcasm: number): number {
  if (language.words === 0) return 0;
  if (a.guess.lang === 'other') return CONFIDENCE.otherLanguage;
  if (language.words === 1) return CONFIDENCE.oneWord;
  const length = Math.min(1, 0.35 + (0.65 * language.words) / CONFIDENCE.fullWords);
  const known = knownShare(a);
  if (known < 0.12) return CONFIDENCE.gibberish * length;
  const sure = Math.min(1, 0.25 + a.guess.sure * 0.55 + known * 0.6);
  const irony = sarcasm > 0.5 ? (sarcasm - 0.5) * 2 * CONFIDENCE.sarcasmCost : 0;
  const fluent =
    language.words < CONFIDENCE.fluencyFrom
      ? 1
      : square(Math.min(1, a.guess.grammar / CONFIDENCE.fluentShare));
  return Math.max(0, Math.min(0.98, length * sure * fluent * (1 - irony)));
}

const square = (x: number) => x * x;

/** Share of the words, 0..1, that a cue or a concept knows; an unknown one that looks like a word counts a quarter. */
function knownShare(a: Analysis): number {
  let words = 0;
  const known = new Set<number>();
  for (const hit of a.concepts) for (let k = hit.from; k < hit.to; k++) known.add(k);
  for (const hit of a.cues) for (let k = hit.from; k < hit.to; k++) known.add(k);
  let plausible = 0;
  a.tokens.list.forEach((token, i) => {
    if (token.kind !== 'word') return;
    words++;
    if (known.has(i)) plausible++;
    else if (token.t.length <= 14 && /[aeiouy]/.test(token.t) && !/[bcdfghjklmnpqrstvwxz]{5}/.test(token.t))
      plausible += 0.25;
  });
  return words === 0 ? 0 : plausible / words;
}
