import { PACES } from '../model/pace.ts';
import type { Quart } from '../model/scenario.ts';
import { type Context, faultAt } from './compile-context.ts';
import type { Authored } from './schema.ts';

/** D. Real minutes spent writing in a shift, while time all but stops. */
const WRITING_MINUTES = 1;
/** D. Share by which the minutes announced may differ from those that the shifts take. */
const MOST_OFF = 0.2;

/** Real minutes that a game takes: its shifts at the pace it starts with, and what is written in each. */
function playedMinutes(quarts: readonly Quart[], secondsPerTick: number): number {
  const ticks = quarts.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return (ticks * secondsPerTick) / PACES.calm / 60 + quarts.length * WRITING_MINUTES;
}

/** The minutes announced, else those computed; announced minutes that are off by more than a fifth are told. */
export function compileMinutes(ctx: Context, head: Authored, quarts: readonly Quart[]): number {
  const played = Math.max(1, Math.round(playedMinutes(quarts, ctx.secondsPerTick)));
  const { minutes } = head;
  if (minutes === undefined) return played;
  if (Math.abs(minutes - played) > MOST_OFF * played)
    faultAt(ctx, head, 'minutes', 'minutes-off', { minutes, played });
  return minutes;
}
