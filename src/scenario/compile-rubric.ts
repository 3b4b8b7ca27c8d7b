import { DIMENSIONS, MODES } from '../model/codes.ts';
import {
  RUBRIC_FIGURES,
  RUBRIC_KEYS,
  type RubricChange,
  type RubricFigure,
  type RubricKey,
  usualIn,
} from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import { isMap } from './authored-shape.ts';
import { type Context, faultAt } from './compile-context.ts';
import type { AuthoredRubric } from './schema-rubric.ts';
import { get, readShare, readText, secondsOf } from './values.ts';

/** What an author changes in the rubric, each figure with its reason, in the order of RUBRIC_KEYS. */
export function compileChanges(
  ctx: Context,
  rubric: AuthoredRubric | undefined,
  by: RubricChange['by'],
): RubricChange[] {
  if (rubric === undefined) return [];
  const changes = RUBRIC_KEYS.flatMap((key): RubricChange[] => {
    const value = writtenOf(ctx, rubric, key);
    return value === null ? [] : [{ key, value, why: whyOf(ctx, rubric, key), by }];
  });
  // A figure or a reason that was cut for a fault of its own would be reported twice.
  if (!ctx.faults.hasErrors()) tellReasons(ctx, rubric, changes);
  const weights = new Map(changes.map(({ key, value }) => [key, value]));
  const left = DIMENSIONS.some((dimension) => {
    const key = `weights.${dimension}` as const;
    return (weights.get(key) ?? RUBRIC_FIGURES[key].usual) > 0;
  });
  if (!left) faultAt(ctx, rubric, 'weights', 'weights-all-zero');
  return changes;
}

/** The field under which a figure is written: `weights` and `acknowledge` hold several. */
function fieldOf(key: RubricKey): string {
  return key.split('.')[0] as string;
}

/** Null when it is not written. */
function writtenOf(ctx: Context, rubric: AuthoredRubric, key: RubricKey): number | null {
  const [field = '', part] = key.split('.');
  const group = get(rubric, field);
  const isGroup = part !== undefined && isMap(group);
  const owner = isGroup ? group : rubric;
  const name = isGroup ? part : field;
  const raw = get(owner, name);
  if (raw === undefined || isMap(raw)) return null;
  const figure = RUBRIC_FIGURES[key];
  if (figure.unit === 'minutes' || figure.unit === 'seconds') return timeOf(ctx, owner, name, raw, figure);
  const value = figure.unit === 'share' ? readShare(owner, name, figure.usual) : Number(raw);
  if (value < figure.min || value > figure.max)
    faultAt(ctx, owner, name, 'out-of-range', {
      field: name,
      value: String(raw),
      min: figure.min,
      max: figure.max,
    });
  return value;
}

function timeOf(ctx: Context, owner: object, field: string, raw: unknown, figure: RubricFigure): number {
  const unit = figure.unit === 'minutes' ? 60 : 1;
  const value = (raw === 0 ? 0 : (secondsOf(String(raw)) ?? 0)) / unit;
  if (value < figure.min || value > figure.max) {
    const written = (n: number) =>
      n === 0 ? '0' : unit === 1 ? `${n}s` : n % 60 === 0 ? `${n / 60}h` : `${n}m`;
    const [min, max] = [written(figure.min), written(figure.max)];
    faultAt(ctx, owner, field, 'out-of-range', { field, value: String(raw), min, max });
  }
  return value;
}

function whyOf(ctx: Context, { reasons }: AuthoredRubric, key: RubricKey): Text {
  const name = nameOfReason(reasons, key);
  return reasons === undefined || name === null ? {} : readText(ctx, reasons, name);
}

/** A dimension's own reason, else the one for all weights. */
function nameOfReason(reasons: AuthoredRubric['reasons'], key: RubricKey): string | null {
  const [field = '', part = ''] = key.split('.');
  const names = field === 'weights' ? [part, field] : [field];
  return names.find((name) => get(reasons ?? {}, name) !== undefined) ?? null;
}

/** A change without a reason, and a reason without a change. */
function tellReasons(ctx: Context, rubric: AuthoredRubric, changes: readonly RubricChange[]): void {
  const isReal = ({ key, value }: RubricChange) => MODES.some((mode) => value !== usualIn(key, mode));
  const bare = changes.filter(
    (change) => isReal(change) && nameOfReason(rubric.reasons, change.key) === null,
  );
  for (const field of new Set(bare.map(({ key }) => fieldOf(key))))
    faultAt(ctx, rubric, field, 'reason-missing', { field });
  for (const name of Object.keys(rubric.reasons ?? {})) {
    const isUsed = changes.some(({ key }) => key === `weights.${name}` || fieldOf(key) === name);
    if (!isUsed) faultAt(ctx, rubric.reasons ?? {}, name, 'reason-idle', { field: name });
  }
}
