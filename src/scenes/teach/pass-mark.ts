import { figureOf, RUBRIC_FIGURES, RUBRIC_FORMAT, type RubricFile, withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { say } from '../../words/define.ts';

/** A rubric file that sets the pass mark alone, and its text. */
interface PassMarkFile {
  readonly file: RubricFile;
  readonly text: string; // YAML
}

/** Whether a value is a pass mark: a whole number, 0 to 100. */
export function isPassMark(value: unknown): value is number {
  const { min, max } = RUBRIC_FIGURES.passMark;
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

/** The pass mark that somebody typed; null: it is none. */
export function readPassMark(typed: string): number | null {
  const digits = /^(\d{1,3})\s*%?$/.exec(typed.trim())?.[1];
  const mark = digits === undefined ? null : Number(digits);
  return isPassMark(mark) ? mark : null;
}

/** The mark from which a game of a story passes, graded by a rubric file; null: by the story's own figures. */
export function markInForce(scenario: Pick<Scenario, 'rubric'>, file: RubricFile | null): number {
  return figureOf(withRubric(scenario, file).rubric, 'passMark');
}

/** The rubric that changes nothing but the pass mark, as it travels and as the class set takes it; named in `lang`. */
export function passMarkFile(mark: number, lang: Lang): PassMarkFile {
  const inBoth = (key: 'passTitle' | 'passWhy') => {
    const of = (one: Lang) => say(TEACH_WORDS, one, key, { mark });
    return { fr: of('fr'), en: of('en') };
  };
  const [title, why] = [inBoth('passTitle'), inBoth('passWhy')];
  const both = (text: Record<Lang, string>) =>
    `{${LANGS.map((one) => `${one}: ${JSON.stringify(text[one])}`).join(', ')}}`;
  return {
    file: {
      file: say(TEACH_WORDS, lang, 'passFile'),
      title,
      changes: [{ key: 'passMark', value: mark, why, by: 'file' }],
    },
    text: `format: ${RUBRIC_FORMAT}
title: ${both(title)}
langs: [${LANGS.join(', ')}]
rubric:
  passMark: ${mark}
  reasons:
    passMark: ${both(why)}
`,
  };
}
