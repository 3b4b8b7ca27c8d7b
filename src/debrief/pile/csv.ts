import { CSV_COLUMNS, cell, csvOf } from '../csv.ts';
import { asideOf } from './counting.ts';
import { aliasOf, type Entry, groupOf } from './entry.ts';
import type { Held } from './held.ts';
import { adjustedTotal, type Opinions } from './opinions.ts';
import type { Twin } from './twins.ts';

/** Columns before those of a single game: which text, whether it counts, and what it resembles. */
const BEFORE = [
  'file',
  'state',
  'counts',
  'why_not',
  'first_mismatch_tick',
  'like',
  'like_share',
  'scripted_like',
  'scripted_share',
] as const;
/** Columns after: on which scenario, by whose rubric, and the instructor's opinions beside ours. */
const AFTER = [
  'scenario_version',
  'scenario_file',
  'played_under_another_rubric',
  'adjusted_total',
  'opinions',
] as const;

/**
 * The pile as a table that French Excel opens right (semicolons, decimal commas, BOM, CRLF, formulas defused):
 * a line a text, those set aside included and named, so that a line missing is never a surprise.
 */
export function pileCsv(
  entries: readonly Entry[],
  opinions: Opinions,
  twins: ReadonlyMap<string, Twin> = new Map(),
  playedOn: (entry: Entry) => Held | null = () => null,
): string {
  const names = new Map(entries.map((entry) => [entry.id, aliasOf(entry) || entry.name]));
  const lines = entries.map((entry) =>
    [
      ...cellsBefore(entry, twins, names),
      ownCells(entry),
      ...cellsAfter(entry, opinions, playedOn(entry)),
    ].join(';'),
  );
  return `\ufeff${[[...BEFORE, ...CSV_COLUMNS, ...AFTER].map(cell).join(';'), ...lines].join('\r\n')}\r\n`;
}

function cellsBefore(
  entry: Entry,
  twins: ReadonlyMap<string, Twin>,
  names: ReadonlyMap<string, string>,
): string[] {
  const twin = twins.get(entry.id);
  const like = entry.played?.like;
  const aside = asideOf(entry, twins);
  return [
    entry.name,
    entry.standing,
    aside === null ? 1 : 0,
    aside,
    entry.firstMismatch,
    twin === undefined ? null : (names.get(twin.of) ?? ''),
    twin === undefined ? null : hundredths(twin.share),
    like?.player ?? null,
    like == null ? null : hundredths(like.share),
  ].map(cell);
}

function hundredths(share: number): number {
  return Math.floor(100 * share) / 100;
}

/** The cells of a single game, as its own line has them. */
function ownCells({ played }: Entry): string {
  if (played === null) return CSV_COLUMNS.map(() => '').join(';');
  return csvOf(played.record, played.grade, played.rubric).split('\r\n')[1] ?? '';
}

function cellsAfter(entry: Entry, opinions: Opinions, held: Held | null): string[] {
  const { played, notices } = entry;
  if (played === null) return AFTER.map(() => '');
  const own = opinions.get(played.key) ?? [];
  const told = own.map(({ what, was, is, why }) => `${what} ${was} > ${is} (${why})`).join(', ');
  const isOther = notices.some(({ code }) => code === 'record/rubric-differs');
  return [
    played.scenario.slice(0, 8),
    held?.file ?? null,
    isOther ? 1 : 0,
    adjustedTotal(played.grade, own),
    told,
  ].map(cell);
}

/** Sorted as the class is read: by group, then by name, those set aside where their name puts them. */
export function inOrder(entries: readonly Entry[], nameOf: (entry: Entry) => string): Entry[] {
  const collator = new Intl.Collator('fr-CA', { numeric: true, sensitivity: 'base' });
  return [...entries].sort(
    (a, b) => collator.compare(groupOf(a), groupOf(b)) || collator.compare(nameOf(a), nameOf(b)),
  );
}
