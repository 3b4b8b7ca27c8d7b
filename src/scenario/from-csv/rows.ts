import { columnLetters } from '../../base/column-letters.ts';
import { fold } from '../../base/fold.ts';
import type { CsvCode } from '../../model/csv-codes.ts';
import type { Lang } from '../../model/text.ts';
import { nearest } from '../nearest.ts';
import type { CellPlace, CsvFaults } from './cell-faults.ts';
import { numberOf, readMinutes, slugOf } from './cell-values.ts';
import {
  ACT_SPELLINGS,
  AUDIENCE_NAMES,
  CLASS_SPELLINGS,
  type Heading,
  headingMeant,
  headingOf,
  NEEDED,
  OFFERED,
  PLATFORM_KINDS_NAMED,
  type SheetColumn,
  TONE_NAMES,
  titleOf,
} from './columns.ts';
import type { Cells } from './read-cells.ts';

export interface Words {
  readonly own: string; // in the scenario's language
  readonly other: string; // '' when there is none
}

export interface CsvPost {
  readonly id: string;
  readonly minutes: number;
  readonly by: string; // as written
  readonly platform: string; // as written
  readonly kind: string;
  readonly to: string; // id, or ''
  readonly class: string;
  readonly tone: string; // or ''
  readonly arousal: number | null;
  readonly detail: Words;
  readonly text: Words;
  readonly answers: readonly CsvAnswer[];
  readonly person: { readonly handle: string; readonly audience: string; readonly reach: number | null };
  readonly aside: readonly string[]; // cells of columns that mean nothing to the game: `humeur: triste`
}

interface CsvAnswer {
  readonly text: Words;
  readonly why: Words;
  readonly acts: readonly string[];
  readonly level: number | null;
}

type Row = readonly string[];

/** Posts from the rows of a spreadsheet, headings first; every fault reported at its cell. */
export function postsFrom({ rows, headings: top }: Cells, lang: Lang, faults: CsvFaults): CsvPost[] {
  const titles = rows[top] ?? [];
  const headings = readHeadings(titles, top, lang, faults);
  const body = rows
    .slice(top + 1)
    .flatMap((cells, i) => (cells.every(isBlank) ? [] : [{ cells, row: top + 1 + i }]));
  if (body.length === 0) faults.add('csv-no-rows', { row: top, column: 0 });
  const missing = NEEDED.filter((column) => !headings.some((one) => one?.column === column));
  if (missing.length > 0) {
    const columns = missing.map((column) => titleOf(column, lang)).join(', ');
    faults.add('csv-missing-column', { row: top, column: 0 }, { column: columns, n: missing.length });
  }
  if (faults.hasErrors()) return [];
  const wide = body.filter(({ cells }) => widthOfRow(cells) > titles.length);
  for (const { cells, row } of wide) {
    const params = { cells: widthOfRow(cells), titles: titles.length };
    faults.add('csv-too-many-cells', { row, column: titles.length }, params, cells[titles.length]);
  }
  const fitting = body.filter((one) => !wide.includes(one));
  const posts = fitting.map(({ cells, row }) => postOf({ cells, row, top, titles, headings, lang, faults }));
  // A row whose cells have moved may be the one that another answers.
  if (wide.length === 0) checkNames(posts, fitting, headings, faults);
  return posts;
}

/** Cells up to the last that holds something. */
function widthOfRow(cells: Row): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}

function readHeadings(cells: Row, row: number, lang: Lang, faults: CsvFaults): (Heading | null)[] {
  const seen = new Set<string>();
  const taken = cells.flatMap((cell) => headingOf(cell, lang)?.column ?? []);
  return cells.map((cell, column) => {
    if (isBlank(cell)) return null;
    const heading = headingOf(cell, lang);
    if (heading === null) {
      const suggestion = headingMeant(cell, lang, taken);
      const params = { value: cell.trim().slice(0, 60), ...(suggestion === null ? {} : { suggestion }) };
      faults.add('csv-unknown-column', { row, column }, params, cell);
      return null;
    }
    const key = JSON.stringify(heading);
    if (seen.has(key)) faults.add('csv-twice-column', { row, column }, { value: cell.trim() }, cell);
    seen.add(key);
    return heading;
  });
}

interface Reading {
  readonly cells: Row;
  readonly row: number;
  readonly top: number; // row of the headings
  readonly titles: Row; // as written
  readonly headings: readonly (Heading | null)[];
  readonly lang: Lang;
  readonly faults: CsvFaults;
}

function postOf(reading: Reading): CsvPost {
  const { row, top } = reading;
  const text = wordsOf(reading, 'text');
  const minutes = readCell(reading, 'at', readMinutes, 'csv-bad-hour');
  const platform = cellOf(reading, 'platform').text;
  return {
    id: cellOf(reading, 'id').text === '' ? `post_${row - top}` : slugOf(cellOf(reading, 'id').text),
    minutes: minutes ?? 0,
    by: needed(reading, 'by'),
    platform,
    kind: PLATFORM_KINDS_NAMED[fold(platform)] ?? 'microblog',
    to: cellOf(reading, 'to').text === '' ? '' : slugOf(cellOf(reading, 'to').text),
    class: named(reading, 'class', CLASS_SPELLINGS),
    tone: named(reading, 'tone', TONE_NAMES),
    arousal: share(reading),
    detail: wordsOf(reading, 'detail'),
    text: { ...text, own: needed(reading, 'text') },
    answers: [1, 2, 3, 4, 5, 6].flatMap((n) => answerOf(reading, n)),
    person: {
      handle: cellOf(reading, 'handle').text.replace(/^@/, ''),
      audience: named(reading, 'audience', AUDIENCE_NAMES),
      reach: readCell(reading, 'reach', numberOf, 'csv-bad-number'),
    },
    aside: asideOf(reading),
  };
}

function asideOf({ cells, titles, headings }: Reading): string[] {
  return cells.flatMap((cell, i) => {
    if (isBlank(cell) || (headings[i] ?? null) !== null) return [];
    const title = (titles[i] ?? '').trim();
    return [`${title === '' ? columnLetters(i) : title}: ${cell}`];
  });
}

function answerOf(reading: Reading, n: number): CsvAnswer[] {
  const text = wordsOf(reading, 'answer', n);
  const acts = cellOf(reading, 'acts', n);
  if (text.own === '' && acts.text === '') return [];
  if (text.own === '') {
    missing(reading, 'answer', acts.place, n);
    return [];
  }
  if (acts.text === '') missing(reading, 'acts', cellOf(reading, 'answer', n).place, n);
  const level = readCell(reading, 'level', numberOf, 'csv-bad-number', n);
  if (level !== null && !(Number.isInteger(level) && level >= 0 && level <= 4))
    reading.faults.add('csv-bad-number', cellOf(reading, 'level', n).place, { value: level, range: '0..4' });
  return [
    {
      text,
      why: wordsOf(reading, 'why', n),
      acts: acts.text.split(/[,;/+|\n]+/).flatMap((words) => actsOf(reading, words.trim(), acts.place)),
      level,
    },
  ];
}

/** Acts in what stands between two commas: one by its name of a few words, or several of one word each. */
function actsOf(reading: Reading, words: string, place: CellPlace): string[] {
  const whole = ACT_SPELLINGS[fold(words)];
  if (whole !== undefined && Object.hasOwn(ACT_SPELLINGS, fold(words))) return [whole];
  return words.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const act = ACT_SPELLINGS[fold(word)];
    if (act !== undefined && Object.hasOwn(ACT_SPELLINGS, fold(word))) return [act];
    unknownValue(reading, place, word, 'acts', Object.values(ACT_SPELLINGS));
    return [];
  });
}

/** Reported at the cell itself; where its column is missing, at another cell of the row. */
function missing(reading: Reading, column: SheetColumn, instead: CellPlace, answer = 0): void {
  const { titles, headings, lang, faults } = reading;
  const at = headings.findIndex((one) => one?.column === column && one.answer === answer && !one.other);
  const place = at < 0 ? instead : { row: reading.row, column: at };
  const title = at < 0 ? titleOf(column, lang, answer) : (titles[at] ?? '').trim();
  faults.add('csv-missing-cell', place, { column: title });
}

interface Cell {
  readonly text: string;
  readonly place: CellPlace;
}

function cellOf({ cells, row, headings }: Reading, column: SheetColumn, answer = 0, other = false): Cell {
  const at = headings.findIndex(
    (one) => one?.column === column && one.answer === answer && one.other === other,
  );
  return { text: (cells[at] ?? '').trim(), place: { row, column: Math.max(0, at) } };
}

function wordsOf(reading: Reading, column: SheetColumn, answer = 0): Words {
  return {
    own: cellOf(reading, column, answer).text,
    other: cellOf(reading, column, answer, true).text,
  };
}

function needed(reading: Reading, column: SheetColumn): string {
  const { text, place } = cellOf(reading, column);
  if (text === '') missing(reading, column, place);
  return text;
}

function readCell(
  reading: Reading,
  column: SheetColumn,
  read: (text: string) => number | null,
  code: CsvCode,
  answer = 0,
): number | null {
  const { text, place } = cellOf(reading, column, answer);
  if (text === '') {
    if (NEEDED.includes(column)) missing(reading, column, place);
    return null;
  }
  const value = read(text);
  if (value === null) reading.faults.add(code, place, { value: text.slice(0, 60), range: '' }, text);
  return value;
}

function share(reading: Reading): number | null {
  const value = readCell(reading, 'arousal', numberOf, 'csv-bad-number');
  if (value !== null && (value < 0 || value > 1)) {
    reading.faults.add('csv-bad-number', cellOf(reading, 'arousal').place, { value, range: '0..1' });
    return null;
  }
  return value;
}

function named(
  reading: Reading,
  column: 'class' | 'tone' | 'audience',
  names: Readonly<Record<string, string>>,
): string {
  const { text, place } = cellOf(reading, column);
  if (text === '') return NEEDED.includes(column) ? needed(reading, column) : '';
  const known = names[fold(text)];
  if (known !== undefined && Object.hasOwn(names, fold(text))) return known;
  unknownValue(reading, place, text, column, Object.keys(names));
  return '';
}

function unknownValue(
  { lang, faults }: Reading,
  place: CellPlace,
  value: string,
  column: keyof typeof OFFERED,
  others: readonly string[],
): void {
  if (faults.isFull()) return;
  const offered = OFFERED[column][lang];
  const suggestion = nearest(fold(value), [...offered, ...OFFERED[column].en, ...others]);
  const params = {
    value: value.slice(0, 60),
    known: offered.join(', '),
    ...(suggestion === null ? {} : { suggestion }),
  };
  faults.add('csv-unknown-value', place, params, value);
}

/** No two posts of one id, and none that answers a post of another file. */
function checkNames(
  posts: readonly CsvPost[],
  body: readonly { readonly row: number }[],
  headings: readonly (Heading | null)[],
  faults: CsvFaults,
): void {
  const columnOf = (column: SheetColumn) =>
    Math.max(
      0,
      headings.findIndex((one) => one?.column === column),
    );
  const ids = posts.map(({ id }) => id);
  const seen = new Set<string>();
  const all = new Set(ids);
  posts.forEach(({ id, to }, i) => {
    const row = body[i]?.row ?? 0;
    if (seen.has(id)) faults.add('csv-same-id', { row, column: columnOf('id') }, { id }, id);
    seen.add(id);
    if (to === '' || all.has(to) || faults.isFull()) return;
    const suggestion = nearest(to, ids);
    const params = { id: to, ...(suggestion === null ? {} : { suggestion }) };
    faults.add('csv-unknown-post', { row, column: columnOf('to') }, params, to);
  });
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
