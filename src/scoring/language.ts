import type { DimensionGrade, Finding } from '../model/grade.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { atTick, atWord, findingOf, graded, type Note, roundTo, ungraded } from './marks.ts';
import {
  EXCLAMATIONS,
  JARGON,
  LANGUAGE_FAULTS,
  LONG_WORDS,
  SHOUTING,
  SLIPS_MOST,
  WORD_WEIGHTS,
} from './tuning.ts';

/**
 * Language of the words that the player wrote or adapted: correct, short, plain, in the reader's language. Score 0..100;
 * not graded when there are none, since drafts are not the player's prose.
 */
export function gradeLanguage(trace: GameTrace): DimensionGrade {
  const words = trace.said.filter(
    (word) => word.reading !== null && (word.reading.doubt === null || isOtherLanguage(word)),
  );
  const total = words.reduce((sum, word) => sum + WORD_WEIGHTS[word.where], 0);
  if (total <= 0) return ungraded('language');
  let score = 0;
  const findings: Finding[] = [];
  const clear: PlayerWord[] = [];
  for (const word of words) {
    const share = WORD_WEIGHTS[word.where] / total;
    const lost = lossesOf(word);
    const sum = Math.min(
      100,
      lost.reduce((all, loss) => all + loss.points, 0),
    );
    score += share * (100 - sum);
    for (const loss of lost) {
      const note: Note = {
        rule: `language.${loss.rule}`,
        source: 'trade',
        spot: atWord(word, loss.cues),
        params: loss.params,
        better: `language.${loss.rule}`,
      };
      findings.push(findingOf('language', note, -loss.points * share));
    }
    if (lost.length === 0) clear.push(word);
  }
  const [first] = clear;
  if (first !== undefined) {
    const spot = words.length === 1 ? atWord(first) : atTick(first.at);
    const params = { clear: clear.length, texts: words.length };
    const weight = clear.reduce((sum, word) => sum + WORD_WEIGHTS[word.where], 0);
    const note: Note = { rule: 'language.clear', source: 'trade', spot, params };
    findings.push(findingOf('language', note, (100 * weight) / total));
  }
  return graded('language', score, findings);
}

type LossRule = 'wrongLanguage' | 'slips' | 'jargon' | 'shouting' | 'exclamations' | 'long';

interface Loss {
  readonly rule: LossRule;
  readonly points: number;
  readonly cues: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Whether a typed text is in another language than the one it was sent in; false when it is too short to tell. */
export function isOtherLanguage({ reading, lang }: Pick<PlayerWord, 'reading' | 'lang'>): boolean {
  return reading !== null && reading.language.lang !== lang && reading.language.words >= TELLING_WORDS;
}
const TELLING_WORDS = 4;

function lossesOf(word: PlayerWord): Loss[] {
  const language = word.reading?.language;
  if (language === undefined) return [];
  const found: Loss[] = [];
  const lose = (rule: LossRule, points: number, cues: readonly string[], params: Loss['params'] = {}) =>
    found.push({ rule, points, cues, params });
  if (isOtherLanguage(word)) lose('wrongLanguage', LANGUAGE_FAULTS.wrongLanguage, []);
  if (language.slips > 0)
    lose('slips', Math.min(SLIPS_MOST, LANGUAGE_FAULTS.slip * language.slips), ['slip', 'slips'], {
      slips: language.slips,
    });
  if (language.jargon >= JARGON)
    lose('jargon', LANGUAGE_FAULTS.jargon, ['jargon'], { share: roundTo(100 * language.jargon, 0) });
  if (language.capitals >= SHOUTING) lose('shouting', LANGUAGE_FAULTS.shouting, ['capitals', 'shouting']);
  if (language.exclamations >= EXCLAMATIONS)
    lose('exclamations', LANGUAGE_FAULTS.exclamations, ['exclamations'], { n: language.exclamations });
  if (language.words > LONG_WORDS && word.where !== 'statement')
    lose('long', LANGUAGE_FAULTS.long, [], { words: language.words });
  return found;
}
