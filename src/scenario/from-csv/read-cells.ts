import { restoreFormula } from '../../base/formula.ts';
import { LIMITS } from '../tuning.ts';

/** Ten times what is accepted, so that the number of rows can be reported without reading an endless file. */
const MOST_ROWS = LIMITS.items * 10;

/** A table of texts, as wide as each of its rows. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly openQuote: { readonly row: number; readonly column: number } | null; // 0-based: never closed
  /** The row of the headings: the first that is not blank, after the `sep=` line of Excel. */
  readonly headings: number;
}

/**
 * Reads CSV: `;`, `,` or tab, whichever the first line has most of; quoted cells may hold separators, line feeds
 * and doubled quotes. Total. A few lines of our own, since what matters is where a fault is, and the libraries
 * that keep it want the browser's types.
 */
export function readCells(source: string): Cells {
  const text = source.replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isBlank = true; // the cell so far: asked at every quotation mark
  let quotedFrom: Cells['openQuote'] = null;
  const add = (sign: string) => {
    cell += sign;
    isBlank &&= sign.trim() === '';
  };
  const endCell = () => {
    row.push(restoreFormula(cell));
    cell = '';
    isBlank = true;
  };
  const endRow = () => {
    endCell();
    // Spreadsheets save the columns that were only coloured.
    while (row.length > LIMITS.columns && row.at(-1) === '') row.pop();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length && rows.length <= MOST_ROWS; i++) {
    const sign = text[i] as string;
    if (quotedFrom !== null) {
      if (sign !== '"') add(sign);
      else if (text[i + 1] === '"') {
        add(sign);
        i++;
      } else quotedFrom = null;
    } else if (sign === '"' && isBlank) {
      cell = '';
      quotedFrom = { row: rows.length, column: row.length };
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else add(sign);
  }
  if (cell !== '' || row.length > 0) endRow();
  return { rows, openQuote: quotedFrom, headings: headingsOf(rows) };
}

/** Columns of the widest row. */
export function widthOf({ rows }: Cells): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function headingsOf(rows: Cells['rows']): number {
  const found = rows.findIndex(
    (cells, i) => cells.some((cell) => cell.trim() !== '') && !(i === 0 && /^sep=/i.test(cells[0] ?? '')),
  );
  return Math.max(0, found);
}

function separatorOf(text: string): string {
  const told = /^sep=([;,\t])/i.exec(text)?.[1];
  if (told !== undefined) return told;
  const first = /\S.*/.exec(text.slice(0, 4000))?.[0] ?? '';
  const counts = [';', '\t', ','].map((sign) => ({ sign, n: first.split(sign).length }));
  return counts.reduce((a, b) => (b.n > a.n ? b : a)).sign;
}
