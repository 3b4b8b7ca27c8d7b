import { RUBRIC_FIGURES, type RubricFile } from '../../model/rubric.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { say } from '../../words/define.ts';

/** A rubric file that sets the pass mark alone, and its text. */
interface PassMarkFile {
  readonly file: RubricFile;
  readonly text: string; // YAML
}

/** The pass mark that somebody typed, 0 to 100 without decimals; null: it is none. */
export function readPassMark(typed: string): number | null {
  const digits = /^(\d{1,3})\s*%?$/.exec(typed.trim())?.[1];
  const mark = digits === undefined ? Number.NaN : Number(digits);
  return mark >= RUBRIC_FIGURES.passMark.min && mark <= RUBRIC_FIGURES.passMark.max ? mark : null;
}

/** The rubric that changes nothing but the pass mark (0 to 100), as it travels and as the class set takes it. */
export function passMarkFile(mark: number): PassMarkFile {
  const inBoth = (key: 'passTitle' | 'passWhy') => {
    const of = (lang: Lang) => say(TEACH_WORDS, lang, key, { mark });
    return { fr: of('fr'), en: of('en') };
  };
  const [title, why] = [inBoth('passTitle'), inBoth('passWhy')];
  const both = (text: Record<Lang, string>) =>
    `{${LANGS.map((lang) => `${lang}: ${JSON.stringify(text[lang])}`).join(', ')}}`;
  return {
    file: { file: 'seuil.yaml', title, changes: [{ key: 'passMark', value: mark, why, by: 'file' }] },
    text: `format: avis-de-tempete-rubric/1
title: ${both(title)}
langs: [fr, en]
rubric:
  passMark: ${mark}
  reasons:
    passMark: ${both(why)}
`,
  };
}
