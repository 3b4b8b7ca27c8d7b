import { fold } from '../../base/fold.ts';
import type { Lang } from '../../model/text.ts';
import { type Plain, valueAt } from '../../scenario/edit/index.ts';

/** Lists of a scenario that the table shows, one row an item. */
export const ROW_LISTS = ['posts', 'messages', 'timeline', 'planned', 'imprevus', 'statements'] as const;
export type RowList = (typeof ROW_LISTS)[number];

/** A row of the table: one thing that happens. Fields that a thing of its list cannot have are null. */
export interface StoryRow {
  readonly key: string; // file and path
  readonly file: string;
  readonly path: string; // posts[3]
  readonly list: RowList;
  readonly id: string; // '' when it has none
  readonly when: string | null; // as written
  readonly minutes: number; // since midnight of the first day; Infinity: a condition brings it
  readonly condition: string; // '' none
  readonly who: string | null;
  readonly where: string | null;
  readonly class: string | null;
  readonly fr: string | null;
  readonly en: string | null;
  readonly does: string; // of a beat: what it brings, as the format names it
  readonly drafts: number;
  readonly lacks: readonly Lang[]; // languages that are promised and missing
}

/** The columns that are edited in place, with the field of each list that they write. */
export type RowField = 'when' | 'who' | 'where' | 'class' | 'fr' | 'en';
const FIELDS: Readonly<Record<RowList, Partial<Record<RowField, string>>>> = {
  posts: { when: 'at', who: 'by', where: 'platform', class: 'class', fr: 'text', en: 'text' },
  messages: { when: 'at', who: 'from', fr: 'text', en: 'text' },
  timeline: { when: 'at' },
  planned: { when: 'at', where: 'platform', fr: 'text', en: 'text' },
  imprevus: { when: 'from', fr: 'title', en: 'title' },
  statements: { fr: 'title', en: 'title' },
};

/** The field of the author's file that a column writes; null: that list has none. */
export function fieldOfColumn(list: RowList, field: RowField): string | null {
  return FIELDS[list][field] ?? null;
}

/** Every row of the files, in the order of the hours; what waits for a condition comes last, in the order it is written. */
export function presentRows(
  trees: readonly (readonly [file: string, value: Plain])[],
  main: Lang,
  promised: readonly Lang[],
): readonly StoryRow[] {
  const rows = trees.flatMap(([file, value]) =>
    ROW_LISTS.flatMap((list) => {
      const items = valueAt(value, list);
      return Array.isArray(items)
        ? items.map((_: unknown, i: number) => rowOf(file, value, list, i, main, promised))
        : [];
    }),
  );
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => compare(a.row.minutes, b.row.minutes) || a.i - b.i)
    .map(({ row }) => row);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rowOf(
  file: string,
  tree: Plain,
  list: RowList,
  index: number,
  main: Lang,
  promised: readonly Lang[],
): StoryRow {
  const path = `${list}[${index}]`;
  const said = (field: string) => {
    const value = valueAt(tree, `${path}.${field}`);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const fields = FIELDS[list];
  const read = (column: RowField) => (fields[column] === undefined ? null : (said(fields[column]) ?? ''));
  const text = (lang: Lang) =>
    fields.fr === undefined ? null : (writtenText(tree, `${path}.${fields.fr}`, lang, main) ?? '');
  const [fr, en] = [text('fr'), text('en')];
  const when = read('when');
  const drafts = valueAt(tree, `${path}.drafts`) ?? valueAt(tree, `${path}.options`);
  return {
    key: `${file} ${path}`,
    file,
    path,
    list,
    id: said('id') ?? '',
    when,
    minutes: minutesOfHour(when ?? ''),
    condition: said('when') ?? '',
    who: read('who'),
    where: read('where'),
    class: read('class'),
    fr,
    en,
    does: list === 'timeline' || list === 'imprevus' ? doesOf(valueAt(tree, path)) : '',
    drafts: Array.isArray(drafts) ? drafts.length : 0,
    lacks: promised.filter((lang) => (lang === 'fr' ? fr : en) === ''),
  };
}

/** A text of the author's in one language; undefined: it is not written in it. A text without languages is in the main one. */
export function writtenText(tree: Plain, path: string, lang: Lang, main: Lang): string | undefined {
  const value = valueAt(tree, path);
  if (typeof value === 'string') return lang === main ? value : undefined;
  const own = valueAt(value, lang);
  return typeof own === 'string' ? own : undefined;
}

/** `day 2 05:40` as minutes since midnight of the first day; Infinity for what is no hour. */
export function minutesOfHour(written: string): number {
  const [, day = '1', hour, minute] = /^(?:day (\d+) )?(\d{1,2}):(\d{2})$/.exec(written.trim()) ?? [];
  return hour === undefined
    ? Number.POSITIVE_INFINITY
    : (Number(day) - 1) * 1440 + Number(hour) * 60 + Number(minute);
}

/** The same back, as the format writes hours. */
export function hourOfMinutes(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = Math.floor(minutes / 1440);
  const clock = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
  return day > 0 ? `day ${day + 1} ${clock}` : clock;
}

const ASIDE: ReadonlySet<string> = new Set([
  'id',
  'at',
  'when',
  'unless',
  'after',
  'once',
  'from',
  'to',
  'title',
]);

/** What a beat does: `post: c_fausse_une`, `trust`, `end: pluie`. */
function doesOf(beat: Plain | undefined): string {
  if (typeof beat !== 'object' || beat === null || Array.isArray(beat)) return '';
  return Object.entries(beat)
    .filter(([key]) => !ASIDE.has(key))
    .flatMap(([key, value]) => {
      if (key === 'do' && Array.isArray(value)) return value.map((one: Plain) => doesOf(one));
      return typeof value === 'string' ? `${key}: ${value}` : key;
    })
    .join(', ');
}

/** What the table shows of its rows. */
export interface RowFilter {
  readonly list: RowList | 'all';
  readonly search: string;
  readonly onlyLacking: boolean;
}

/** The rows that fit a filter; words are looked for in texts, names and conditions, without case or accents. */
export function filterRows(
  rows: readonly StoryRow[],
  { list, search, onlyLacking }: RowFilter,
): readonly StoryRow[] {
  const wanted = fold(search.trim());
  return rows.filter(
    (row) =>
      (list === 'all' || row.list === list) &&
      (!onlyLacking || row.lacks.length > 0) &&
      (wanted === '' ||
        [row.id, row.who, row.where, row.class, row.fr, row.en, row.does, row.condition, row.when].some(
          (one) => one !== null && fold(one).includes(wanted),
        )),
  );
}
