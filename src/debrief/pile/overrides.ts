import type { Dimension } from '../../model/codes.ts';
import type { DimensionGrade, Grade } from '../../model/grade.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Override } from './entry.ts';

/** Score that stands for a level given by hand: the middle of its step. */
const LEVEL_SCORES = [11, 33, 56, 76, 93] as const;

/** What the instructor wrote in a record before. Only what has the right shape. */
export function overridesIn(record: GameRecord): Override[] {
  return (record.annexes.overrides ?? []).flatMap((one): Override[] =>
    isLevel(one.is) ? [{ what: one.what as Override['what'], was: one.was, is: one.is, why: one.why }] : [],
  );
}

function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 0 && level <= 4;
}

/** The list with one opinion set; `is` null takes it back. */
export function withOverride(
  list: readonly Override[],
  what: Override['what'],
  was: number,
  is: number | null,
  why: string,
): Override[] {
  const others = list.filter((one) => one.what !== what);
  return is === null ? others : [...others, { what, was, is, why }];
}

/** The process grade with the instructor's levels put in; shown beside ours, never in its place. */
export function adjustedTotal(grade: Grade, overrides: readonly Override[]): number | null {
  const dimensions = overrides.filter((one) => !one.what.startsWith('reading:'));
  if (dimensions.length === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const of of grade.dimensions) {
    const score = adjustedScore(of, overrides);
    if (score === null) continue;
    sum += of.weight * score;
    weights += of.weight;
  }
  const process = weights > 0 ? sum / weights : 0;
  const total = (1 - grade.outcomeShare) * process + grade.outcomeShare * (grade.outcome ?? 0);
  return Math.round(10 * (grade.redLines.length > 0 ? Math.min(grade.cap, total) : total)) / 10;
}

function adjustedScore(grade: DimensionGrade, overrides: readonly Override[]): number | null {
  const own = overrides.find((one) => one.what === (grade.dimension satisfies Dimension));
  return own === undefined ? grade.score : (LEVEL_SCORES[own.is] ?? grade.score);
}
