import { fold } from '../../base/fold.ts';
import { ACTS } from '../../model/codes.ts';
import type { CsvCode } from '../../model/csv-codes.ts';
import { nearest } from '../nearest.ts';
import {
  AUDIENCE_NAMES,
  CLASS_NAMES,
  COLUMNS,
  type Column,
  type Heading,
  headingOf,
  NEEDED,
  PLATFORM_KINDS_NAMED,
  TONE_NAMES,
} from './columns.ts';
import type { CellPlace, CsvFaults } from './faults.ts';
import { minutesOf, numberOf, slugOf } from './values.ts';

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
}

export interface CsvAnswer {
  readonly text: Words;
  readonly why: Words;
  readonly acts: readonly string[];
  readonly level: number | null;
}

type Row = readonly string[];

/** Posts from the rows of a spreadsheet, headings first; every fault told at its cell. */
export function postsFrom(rows: readonly Row[], lang: 'fr' | 'en', faults: CsvFaults): CsvPost[] {
  const headings = readHeadings(rows[0] ?? [], lang, faults);
  const body = rows.slice(1).flatMap((cells, i) => (cells.every(isBlank) ? [] : [{ cells, row: i + 1 }]));
  if (body.length === 0) faults.add('csv-no-rows', { row: 0, column: 0 });
  for (const column of NEEDED)
    if (!headings.some((one) => one?.column === column))
      faults.add('csv-missing-column', { row: 0, column: 0 }, { column: NAMES[lang][column] ?? column });
  if (faults.hasErrors()) return [];
  const posts = body.map(({ cells, row }) => postOf({ cells, row, headings, faults }));
  checkNames(posts, body, headings, faults);
  return posts;
}

/** What a missing column is called in the author's language. */
const NAMES: Readonly<Record<'fr' | 'en', Readonly<Partial<Record<Column, string>>>>> = {
  fr: { at: 'heure', by: 'auteur', class: 'classe', text: 'texte' },
  en: { at: 'hour', by: 'author', class: 'class', text: 'text' },
};

function readHeadings(cells: Row, lang: 'fr' | 'en', faults: CsvFaults): (Heading | null)[] {
  const seen = new Set<string>();
  return cells.map((cell, column) => {
    if (isBlank(cell)) return null;
    const heading = headingOf(cell, lang);
    if (heading === null) {
      const suggestion = nearest(fold(cell), [...COLUMNS, ...Object.values(NAMES[lang])]);
      const params = { value: cell.trim().slice(0, 60), ...(suggestion === null ? {} : { suggestion }) };
      faults.add('csv-unknown-column', { row: 0, column }, params, cell);
      return null;
    }
    const key = JSON.stringify(heading);
    if (seen.has(key)) faults.add('csv-twice-column', { row: 0, column }, { value: cell.trim() }, cell);
    seen.add(key);
    return heading;
  });
}

interface Reading {
  readonly cells: Row;
  readonly row: number;
  readonly headings: readonly (Heading | null)[];
  readonly faults: CsvFaults;
}

function postOf(reading: Reading): CsvPost {
  const { row } = reading;
  const text = wordsOf(reading, 'text');
  const minutes = readCell(reading, 'at', minutesOf, 'csv-bad-hour');
  const platform = cellOf(reading, 'platform').text;
  return {
    id: cellOf(reading, 'id').text === '' ? `post_${row}` : slugOf(cellOf(reading, 'id').text),
    minutes: minutes ?? 0,
    by: needed(reading, 'by'),
    platform,
    kind: PLATFORM_KINDS_NAMED[fold(platform)] ?? 'microblog',
    to: cellOf(reading, 'to').text === '' ? '' : slugOf(cellOf(reading, 'to').text),
    class: named(reading, 'class', CLASS_NAMES),
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
  };
}

function answerOf(reading: Reading, n: number): CsvAnswer[] {
  const text = wordsOf(reading, 'answer', n);
  const acts = cellOf(reading, 'acts', n);
  if (text.own === '' && acts.text === '') return [];
  if (text.own === '') {
    reading.faults.add('csv-missing-cell', cellOf(reading, 'answer', n).place, { column: `answer ${n}` });
    return [];
  }
  if (acts.text === '') reading.faults.add('csv-missing-cell', acts.place, { column: `acts ${n}` });
  const level = readCell(reading, 'level', numberOf, 'csv-bad-number', n);
  if (level !== null && !(Number.isInteger(level) && level >= 0 && level <= 4))
    reading.faults.add('csv-bad-number', cellOf(reading, 'level', n).place, { value: level, range: '0..4' });
  return [
    {
      text,
      why: wordsOf(reading, 'why', n),
      acts: acts.text.split(/[\s,;/+]+/).flatMap((word) => actOf(reading, word, acts.place)),
      level,
    },
  ];
}

function actOf({ faults }: Reading, word: string, place: CellPlace): string[] {
  if (word === '') return [];
  const act = ACTS.find((one) => one.toLowerCase() === word.toLowerCase());
  if (act !== undefined) return [act];
  unknownValue(faults, place, word, ACTS);
  return [];
}

interface Cell {
  readonly text: string;
  readonly place: CellPlace;
}

function cellOf({ cells, row, headings }: Reading, column: Column, answer = 0, other = false): Cell {
  const at = headings.findIndex(
    (one) => one?.column === column && one.answer === answer && one.other === other,
  );
  return { text: (cells[at] ?? '').trim(), place: { row, column: Math.max(0, at) } };
}

function wordsOf(reading: Reading, column: Column, answer = 0): Words {
  return {
    own: cellOf(reading, column, answer).text,
    other: cellOf(reading, column, answer, true).text,
  };
}

function needed(reading: Reading, column: Column): string {
  const { text, place } = cellOf(reading, column);
  if (text === '') reading.faults.add('csv-missing-cell', place, { column });
  return text;
}

function readCell(
  reading: Reading,
  column: Column,
  read: (text: string) => number | null,
  code: CsvCode,
  answer = 0,
): number | null {
  const { text, place } = cellOf(reading, column, answer);
  if (text === '') {
    if (NEEDED.includes(column)) reading.faults.add('csv-missing-cell', place, { column });
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

function named(reading: Reading, column: Column, names: Readonly<Record<string, string>>): string {
  const { text, place } = cellOf(reading, column);
  if (text === '') return NEEDED.includes(column) ? needed(reading, column) : '';
  const known = names[fold(text)];
  if (known !== undefined && Object.hasOwn(names, fold(text))) return known;
  unknownValue(reading.faults, place, text, [...new Set(Object.values(names)), ...Object.keys(names)]);
  return '';
}

function unknownValue(faults: CsvFaults, place: CellPlace, value: string, known: readonly string[]): void {
  const suggestion = nearest(fold(value), known);
  const params = {
    value: value.slice(0, 60),
    known: known.filter((one) => !/ /.test(one)).join(', '),
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
  const columnOf = (column: Column) =>
    Math.max(
      0,
      headings.findIndex((one) => one?.column === column),
    );
  const ids = posts.map(({ id }) => id);
  posts.forEach(({ id, to }, i) => {
    const row = body[i]?.row ?? 0;
    if (ids.indexOf(id) < i) faults.add('csv-same-id', { row, column: columnOf('id') }, { id }, id);
    if (to === '' || ids.includes(to)) return;
    const suggestion = nearest(to, ids);
    const params = { id: to, ...(suggestion === null ? {} : { suggestion }) };
    faults.add('csv-unknown-post', { row, column: columnOf('to') }, params, to);
  });
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
