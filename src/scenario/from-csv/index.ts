import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { LIMITS } from '../tuning.ts';
import { decodeBytes } from './decode-bytes.ts';
import { collectCsvFaults } from './faults.ts';
import { readCells } from './read-cells.ts';
import { postsFrom } from './rows.ts';
import { writeYaml } from './write-yaml.ts';

export interface CsvOptions {
  readonly file: string; // as it is to be named in messages
  readonly id: string; // of the scenario
  readonly lang: Lang;
}

/** A scenario file from a spreadsheet saved as CSV, or every reason why not, by row and column. Never throws. */
export function scenarioFromCsv(
  bytes: Uint8Array,
  { file, id, lang }: CsvOptions,
): { readonly yaml: string | null; readonly diagnostics: readonly Diagnostic[] } {
  const faults = collectCsvFaults(file);
  const top = { row: 0, column: 0 };
  if (bytes.length > LIMITS.characters) {
    faults.add('csv-too-big', top, { size: bytes.length, limit: LIMITS.characters });
    return { yaml: null, diagnostics: faults.all() };
  }
  const { rows, openQuote } = readCells(decodeBytes(bytes));
  if (openQuote !== null) faults.add('csv-open-quote', openQuote);
  if (rows.length > LIMITS.items) faults.add('csv-too-big', top, { size: rows.length, limit: LIMITS.items });
  const posts = faults.hasErrors() ? [] : postsFrom(rows, lang, faults);
  const yaml = faults.hasErrors() ? null : writeYaml(id, lang, posts);
  return { yaml, diagnostics: faults.all() };
}
