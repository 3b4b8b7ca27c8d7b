import { columnLetters } from '../../base/column-letters.ts';
import { markHidden } from '../../base/hidden-signs.ts';
import type { CsvCode } from '../../model/csv-codes.ts';
import { CSV_CODES } from '../../model/csv-codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Row and column of a cell, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CsvFaults {
  readonly add: (
    code: CsvCode,
    place: CellPlace,
    params?: Readonly<Record<string, string | number>>,
    shown?: string,
  ) => void;
  readonly all: () => readonly Diagnostic[];
  readonly hasErrors: () => boolean;
  readonly isFull: () => boolean; // nothing more would be shown
}

const MOST = 200;
const SHOWN = 60;

/** Faults by row and column, as the spreadsheet numbers them: line 7, column 3 is the cell C7. */
export function collectCsvFaults(file: string): CsvFaults {
  const found: Diagnostic[] = [];
  return {
    add(code, { row, column }, params = {}, shown = '') {
      if (found.length >= MOST) return;
      const start = { line: row + 1, column: column + 1 };
      const flat = markHidden(shown.replace(/\s+/g, ' ').trim());
      const path = cellName(row, column);
      found.push({
        code,
        severity: CSV_CODES[code],
        file,
        range: { start, end: { line: row + 1, column: column + 2 } },
        path,
        params: { cell: path, row: row + 1, ...params },
        ...(flat === ''
          ? {}
          : { excerpt: `${path.padStart(5)} | ${flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat}` }),
      });
    },
    all: () =>
      [...found].sort(
        (a, b) =>
          a.range.start.line - b.range.start.line ||
          a.range.start.column - b.range.start.column ||
          (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
      ),
    isFull: () => found.length >= MOST,
    hasErrors: () => found.some(({ severity }) => severity === 'error'),
  };
}

/** C7, as spreadsheets call their cells. */
function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
