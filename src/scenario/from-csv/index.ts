import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { LIMITS } from '../tuning.ts';
import { collectCsvFaults } from './cell-faults.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type Cells, readCells } from './read-cells.ts';
import { postsFrom } from './rows.ts';
import { type CsvHead, writeYaml } from './write-yaml.ts';

export interface CsvOptions {
  readonly file: string; // as it is to be named in messages
  readonly id: string; // of the scenario
  readonly lang: Lang;
  readonly head?: CsvHead;
}

export interface FromCsv {
  readonly yaml: string | null; // null: faults forbid it
  readonly diagnostics: readonly Diagnostic[]; // by row and column, counted from 1
  readonly posts: number; // understood
  readonly people: number; // who wrote them
}

/** A scenario file from a spreadsheet saved as CSV, or every reason why not, by row and column. Never throws. */
export function scenarioFromCsv(bytes: Uint8Array, options: CsvOptions): FromCsv {
  if (bytes.length > LIMITS.characters) return tooBig(options.file, bytes.length, LIMITS.characters, 'bytes');
  return scenarioFromCells(readCells(decodeBytes(bytes)), options);
}

/** The same from cells already read, which their author may have mended since. */
export function scenarioFromCells(cells: Cells, { file, id, lang, head }: CsvOptions): FromCsv {
  if (cells.rows.length > LIMITS.items) return tooBig(file, cells.rows.length, LIMITS.items, 'rows');
  const columns = cells.rows[cells.headings]?.length ?? 0;
  if (columns > LIMITS.columns) return tooBig(file, columns, LIMITS.columns, 'columns');
  const faults = collectCsvFaults(file);
  if (cells.openQuote !== null) faults.add('csv-open-quote', cells.openQuote);
  const posts = faults.hasErrors() ? [] : postsFrom(cells, lang, faults);
  const yaml = faults.hasErrors() ? null : writeYaml(id, lang, posts, head);
  const people = new Set(posts.map(({ by }) => by)).size;
  return { yaml, diagnostics: faults.all(), posts: posts.length, people };
}

function tooBig(file: string, size: number, limit: number, unit: 'bytes' | 'rows' | 'columns'): FromCsv {
  const faults = collectCsvFaults(file);
  faults.add('csv-too-big', { row: 0, column: 0 }, { size, limit, unit });
  return { yaml: null, diagnostics: faults.all(), posts: 0, people: 0 };
}
