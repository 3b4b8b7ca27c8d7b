import type { DimensionGrade, Finding } from '../model/grade.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { atWord, findingOf, graded, type Note, roundTo, ungraded } from './marks.ts';
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
 * Language: correct, short, plain, in the reader's language, of the words the player wrote or adapted.
 * Authored drafts are not the player's prose: with nothing written it is not graded.
 */
export function gradeLanguage(story: GameTrace): DimensionGrade {
  const words = story.said.filter(
    (word) => word.reading !== null && (word.reading.doubt === null || isOtherLanguage(word)),
  );
  const total = words.reduce((sum, word) => sum + WORD_WEIGHTS[word.where], 0);
  if (total <= 0) return ungraded('language');
  let score = 0;
  const findings: Finding[] = [];
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
    if (lost.length === 0)
      findings.push(
        findingOf('language', { rule: 'language.clear', source: 'trade', spot: atWord(word) }, 100 * share),
      );
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

/** Whether a typed word is in another language than the one it was sent in; too short, it cannot be told. */
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
