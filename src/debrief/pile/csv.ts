import { CSV_COLUMNS, cell, csvOf } from '../csv.ts';
import { type Entry, groupOf } from './entry.ts';
import { adjustedTotal, type Opinion, type Opinions } from './opinions.ts';

/** Columns before those of a single game: which text, and whether it can be relied on. */
const BEFORE = ['file', 'state', 'first_mismatch_tick'] as const;
/** Columns after: the instructor's opinions, beside ours. */
const AFTER = ['adjusted_total', 'opinions'] as const;

/**
 * The pile as a table that French Excel opens right (semicolons, decimal commas, BOM, CRLF, formulas defused):
 * a line a text, those set aside included and named, so that a line missing is never a surprise.
 */
export function pileCsv(entries: readonly Entry[], opinions: Opinions): string {
  const lines = entries.map((entry) => lineOf(entry, opinions.get(entry.played?.key ?? '') ?? []));
  return `\ufeff${[[...BEFORE, ...CSV_COLUMNS, ...AFTER].map(cell).join(';'), ...lines].join('\r\n')}\r\n`;
}

function lineOf(entry: Entry, opinions: readonly Opinion[]): string {
  const before = [entry.name, entry.standing, entry.firstMismatch].map(cell).join(';');
  if (entry.played === null) return `${before};${CSV_COLUMNS.map(() => '').join(';')};;`;
  const { record, grade, rubric } = entry.played;
  const own = csvOf(record, grade, rubric).split('\r\n')[1] ?? '';
  const told = opinions.map(({ what, was, is, why }) => `${what} ${was} > ${is} (${why})`).join(', ');
  return `${before};${own};${cell(adjustedTotal(grade, opinions))};${cell(told)}`;
}

/** Sorted as the class is read: by group, then by name, those set aside where their name puts them. */
export function inOrder(entries: readonly Entry[], nameOf: (entry: Entry) => string): Entry[] {
  const collator = new Intl.Collator('fr-CA', { numeric: true, sensitivity: 'base' });
  return [...entries].sort(
    (a, b) => collator.compare(groupOf(a), groupOf(b)) || collator.compare(nameOf(a), nameOf(b)),
  );
}
