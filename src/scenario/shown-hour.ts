import { minutesIn } from '../base/time.ts';
import type { Context } from './compile-context.ts';
import { hourText } from './from-csv/cell-values.ts';

/** A tick as an author writes hours: 08:40, or day 2 05:00. */
export function shownHour(ctx: Context, tick: number): string {
  return hourText(ctx.startMinute + Math.round(minutesIn(ctx, tick)));
}
