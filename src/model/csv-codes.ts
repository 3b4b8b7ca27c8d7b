import type { Severity3 } from './diagnostic.ts';

/**
 * Faults of a spreadsheet made into a scenario. Words are in `words/author/csv.ts`, a paragraph and an example of each
 * in docs/scenario-rules.md.
 */
export const CSV_CODES = {
  'csv-too-big': 'error',
  'csv-open-quote': 'error',
  'csv-no-rows': 'error',
  'csv-missing-column': 'error',
  'csv-unknown-column': 'warning',
  'csv-twice-column': 'error',
  'csv-too-many-cells': 'error',
  'csv-missing-cell': 'error',
  'csv-bad-hour': 'error',
  'csv-bad-number': 'error',
  'csv-unknown-value': 'error',
  'csv-unknown-post': 'error',
  'csv-same-id': 'error',
} as const satisfies Record<string, Severity3>;
export type CsvCode = keyof typeof CSV_CODES;
