/** The door for spreadsheets: it loads apart from the checker, which most files need without it. */
export { scenarioIdOf } from './from-csv/cell-values.ts';
export { type CsvOptions, type FromCsv, scenarioFromCells, scenarioFromCsv } from './from-csv/index.ts';
export { looksLikeSheet, readSheet, SHEET_LIMITS, type Sheet, writeSheet } from './from-csv/spreadsheet.ts';
export { sheetTemplate } from './from-csv/template.ts';
export type { CsvHead } from './from-csv/write-yaml.ts';
