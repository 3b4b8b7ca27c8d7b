import { defuseFormula } from '../base/formula.ts';
import { DIMENSIONS } from '../model/codes.ts';
import type { Grade } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Rubric } from '../model/rubric.ts';
import { rubricCell } from '../words/debrief/rubric-told.ts';

/** Columns of the line; their names do not change, since spreadsheets are kept from year to year. */
const CSV_COLUMNS: readonly string[] = [
  'scenario',
  'seed',
  'mode',
  'lang',
  'alias',
  'group',
  'player',
  'accommodation',
  'complete',
  'total',
  'process',
  'outcome',
  'capped',
  ...DIMENSIONS,
  'red_lines',
  'mod_hits',
  'mod_misses',
  'mod_false_alarms',
  'mod_correct_leaves',
  'trust_start',
  'trust_end',
  'hash',
  'rubric',
  'total_as_read',
  'total_as_said',
  'contested',
  'read',
];

/**
 * One game as a header and a line that French Excel opens right: semicolons, decimal commas, a BOM, CRLF.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf(record: GameRecord, grade: Grade, rubric: Rubric): string {
  const { settings, annexes } = record;
  const scores = new Map(grade.dimensions.map((d) => [d.dimension, d.score]));
  const cells: (string | number | null)[] = [
    record.scenario.id,
    record.seed,
    settings.mode,
    settings.lang,
    annexes.alias ?? '',
    annexes.group ?? '',
    settings.player,
    settings.accommodation,
    record.end.isComplete ? 1 : 0,
    grade.total,
    grade.process,
    grade.outcome,
    grade.isCapped ? 1 : 0,
    ...DIMENSIONS.map((dimension) => scores.get(dimension) ?? null),
    grade.redLines.map((crossed) => crossed.line).join(' '),
    grade.moderation.hits,
    grade.moderation.misses,
    grade.moderation.falseAlarms,
    grade.moderation.correctLeaves,
    grade.trust.start,
    grade.trust.end,
    record.end.hash,
    rubricCell(rubric, settings.mode),
    grade.contest?.asRead ?? null,
    grade.contest?.asSaid ?? null,
    grade.contest?.words.length ?? 0,
    grade.contest?.read ?? null,
  ];
  return `\ufeff${CSV_COLUMNS.map((one) => cell(one)).join(';')}\r\n${cells.map((one) => cell(one)).join(';')}\r\n`;
}

/** A cell of such a line: null is empty, text is quoted where needed, a formula made harmless. */
export function cell(value: string | number | null, decimal: ',' | '.' = ','): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = defuseFormula(value).replace(/[\r\n]+/g, ' ');
  return /[";,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
