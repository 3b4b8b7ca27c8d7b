import { defuseFormula } from '../../base/formula.ts';
import type { Lang } from '../../model/text.ts';
import { LIMITS } from '../tuning.ts';
import { headingOf, langOfHeadings, NEEDED } from './columns.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type Cells, readCells, widthOf } from './read-cells.ts';

/** The biggest spreadsheet that is read. */
export const SHEET_LIMITS = {
  bytes: LIMITS.characters,
  rows: LIMITS.items,
  columns: LIMITS.columns,
} as const;

/** A spreadsheet as its author sees it, for a page that shows and mends its cells. */
export interface Sheet extends Cells {
  readonly lang: Lang; // of its headings
}

/** The cells of a spreadsheet's bytes; null when it is too big to be looked at. `lang` when its headings do not tell. */
export function readSheet(bytes: Uint8Array, lang: Lang): Sheet | null {
  if (bytes.length > LIMITS.characters) return null;
  const cells = readCells(decodeBytes(bytes));
  if (cells.rows.length > LIMITS.items || widthOf(cells) > LIMITS.columns) return null;
  return { ...cells, lang: langOfHeadings(cells.rows[cells.headings] ?? []) ?? lang };
}

/** Whether a text of unknown kind is a spreadsheet of posts: half of the needed headings stand on its first line. */
export function looksLikeSheet(bytes: Uint8Array): boolean {
  const { rows, headings } = readCells(decodeBytes(bytes.subarray(0, 4000)));
  const found = (rows[headings] ?? []).flatMap((cell) => headingOf(cell, 'fr') ?? []);
  return found.length > 2 && NEEDED.filter((one) => found.some(({ column }) => column === one)).length > 1;
}

/**
 * Cells as a spreadsheet opens them by a double click: UTF-8 with its mark, `;` in French, where the comma is the
 * decimal sign, `,` in English. What a spreadsheet would take for a formula is defused, and restored when it is read again.
 */
export function writeSheet(rows: Cells['rows'], lang: Lang): string {
  const separator = lang === 'fr' ? ';' : ',';
  const cell = (raw: string) => {
    const text = defuseFormula(raw);
    return text.includes(separator) || /["\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}
