import type { Mode } from '../../model/codes.ts';
import {
  RUBRIC_FIGURES,
  RUBRIC_KEYS,
  type Rubric,
  type RubricChange,
  type RubricKey,
  type RubricName,
  usualIn,
} from '../../model/rubric.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { DIMENSION_NAMES, PLATFORM_KIND_NAMES } from '../codes/codes.ts';
import { FIGURE_NAMES, RUBRIC_WORDS } from '../codes/rubric.ts';
import { decimal, say } from '../define.ts';

/** A change in words. */
interface ToldChange {
  readonly key: string; // as in a rubric file
  readonly what: string;
  readonly value: string;
  readonly usual: string;
  readonly instead: string | null; // what the scenario said, where a file says another
}

/** Changes made for one reason. */
export interface ToldReason {
  readonly why: string; // empty when none was given
  readonly changes: readonly ToldChange[];
}

/**
 * The changes of a rubric in words, neighbours made for one reason together.
 * @param mode leaves out what changes nothing in that mode; null: every change, even back to the usual value
 */
export function tellRubric(rubric: Rubric, mode: Mode | null, lang: Lang): ToldReason[] {
  const told: { why: string; changes: ToldChange[] }[] = [];
  for (const change of gathered(rubric.changes, mode)) {
    const why = textIn(change.why, lang);
    const last = told.at(-1);
    const one = tellChange(change, mode, lang);
    if (last !== undefined && last.why === why && why !== '') last.changes.push(one);
    else told.push({ why, changes: [one] });
  }
  return told;
}

/** A change to show; a time for the first word that is the same on every platform is shown once. */
interface Shown extends RubricChange {
  readonly isForAll: boolean;
}

function gathered(changes: readonly RubricChange[], mode: Mode | null): Shown[] {
  const words = changes.filter(({ key }) => key.startsWith('acknowledge.'));
  const kinds = RUBRIC_KEYS.filter((key) => key.startsWith('acknowledge.')).length;
  const alike = words.filter((one) => isAlike(one, words[0]));
  const isForAll = alike.length === kinds;
  const isReal = ({ key, value, instead }: RubricChange) =>
    mode === null || instead !== undefined || value !== usualIn(key, mode);
  return changes
    .filter((change) =>
      isForAll && words.includes(change) ? change === words[0] && words.some(isReal) : isReal(change),
    )
    .map((change) => ({ ...change, isForAll: isForAll && words.includes(change) }));
}

function isAlike(one: RubricChange, other: RubricChange | undefined): boolean {
  return (
    other !== undefined &&
    one.value === other.value &&
    one.by === other.by &&
    one.instead === other.instead &&
    one.why.fr === other.why.fr &&
    one.why.en === other.why.en
  );
}

function tellChange({ key, value, instead, isForAll }: Shown, mode: Mode | null, lang: Lang): ToldChange {
  const [field = ''] = key.split('.');
  return {
    key: isForAll ? field : key,
    what: isForAll ? say(FIGURE_NAMES, lang, 'acknowledge', { of: '' }) : tellKey(key, lang),
    value: isForAll
      ? say(RUBRIC_WORDS, lang, 'everywhere', { value: tellFigure(key, value, lang) })
      : tellFigure(key, value, lang),
    usual: isForAll ? say(RUBRIC_WORDS, lang, 'acknowledgeUsual') : tellUsual(key, mode, lang),
    instead:
      instead === undefined || instead === RUBRIC_FIGURES[key].usual ? null : tellFigure(key, instead, lang),
  };
}

function tellUsual(key: RubricKey, mode: Mode | null, lang: Lang): string {
  if (mode !== null) return tellFigure(key, usualIn(key, mode), lang);
  const value = tellFigure(key, RUBRIC_FIGURES[key].usual, lang);
  return key === 'outcomeWeight' ? say(RUBRIC_WORDS, lang, 'outcomeUsual', { value }) : value;
}

/** The name of a figure. */
function tellKey(key: RubricKey, lang: Lang): string {
  const [field, part = ''] = key.split('.') as [keyof (typeof FIGURE_NAMES)['fr'], string?];
  const of = key.startsWith('weights.')
    ? say(DIMENSION_NAMES, lang, part as keyof (typeof DIMENSION_NAMES)['fr'])
    : key.startsWith('acknowledge.')
      ? say(PLATFORM_KIND_NAMES, lang, part as keyof (typeof PLATFORM_KIND_NAMES)['fr'])
      : '';
  return say(FIGURE_NAMES, lang, field, { of: of.toLowerCase() });
}

/** A figure with its unit, as the language writes it. */
export function tellFigure(key: RubricKey, value: number, lang: Lang): string {
  if (key === 'conclude' && value === 0) return say(RUBRIC_WORDS, lang, 'sameDay');
  const { unit } = RUBRIC_FIGURES[key];
  if (unit === 'minutes') return span(value, lang);
  if (unit === 'seconds') return `${decimal(lang, value)}\u00a0s`;
  if (unit === 'share') return percent(100 * value, lang);
  return key === 'passMark' || key === 'redLineCap' ? percent(value, lang) : decimal(lang, value);
}

/** A percentage, to one decimal at most, with the sign as the language sets it. */
export function percent(value: number, lang: Lang): string {
  return `${decimal(lang, value)}${lang === 'fr' ? '\u00a0' : ''}%`;
}

function span(minutes: number, lang: Lang): string {
  if (minutes < 60) return `${decimal(lang, minutes)}\u00a0min`;
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (rest === 0) return `${hours}\u00a0h`;
  const mm = String(rest).padStart(2, '0');
  return lang === 'fr' ? `${hours}\u00a0h\u00a0${mm}` : `${hours}\u00a0h\u00a0${mm}\u00a0min`;
}

/** The name of a rubric file: its title, else its file name without its folder. */
export function tellName({ file, title }: RubricName, lang: Lang): string {
  return textIn(title, lang) || (file.split('/').at(-1) ?? file);
}

/** The changes in one cell of a spreadsheet, by the names of a rubric file. Empty when nothing differs. */
export function rubricCell(rubric: Rubric, mode: Mode): string {
  const changes = rubric.changes
    .filter(({ key, value }) => value !== usualIn(key, mode))
    .map(({ key, value }) => `${key} ${value}`)
    .join(' ');
  const name = rubric.file === undefined ? '' : tellName(rubric.file, 'fr');
  return [name, changes].filter((part) => part !== '').join(': ');
}
