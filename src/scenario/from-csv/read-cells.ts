/** A table of texts, as wide as each of its rows. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly openQuote: { readonly row: number; readonly column: number } | null; // 0-based: never closed
  /** The row of the headings: the first with anything in it, after the line by which Excel is told the separator. */
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
  let quotedFrom: Cells['openQuote'] = null;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quotedFrom !== null) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quotedFrom = null;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quotedFrom = { row: rows.length, column: row.length };
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return { rows, openQuote: quotedFrom, headings: headingsOf(rows) };
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
