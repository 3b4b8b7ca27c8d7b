import type { ClassRate, Timetable } from './timetable.ts';
import { LAPSE_REAL_MS } from './tuning.ts';

/**
 * Where the time of a game stands. `idle`: not started. `quart`: time runs. `point`: a shift is over, and the next one
 * waits for HOST. `lapse`: on the way to the next shift, in a fixed real time. `over`: the last tick is reached.
 */
export interface ClassClock {
  readonly status: 'idle' | 'quart' | 'point' | 'lapse' | 'over';
  readonly isHeld: boolean;
  readonly rate: ClassRate;
  readonly simMs: number; // simulated, since the first tick, at `since`
  readonly since: number; // epoch ms
  readonly lapse: { readonly from: number; readonly to: number; readonly spent: number }; // simMs, simMs, real ms
}

/** A clock before the start. */
export function idleClock(rate: ClassRate, at: number): ClassClock {
  const lapse = { from: 0, to: 0, spent: 0 };
  return { status: 'idle', isHeld: false, rate, simMs: 0, since: at, lapse };
}

/**
 * The clock at a later moment: whole milliseconds only, so that every machine reads the same hour.
 * @param at epoch ms; earlier than the clock's own, it changes nothing
 */
export function clockAt(clock: ClassClock, table: Timetable, at: number): ClassClock {
  let ms = at - clock.since;
  if (ms <= 0) return clock;
  if (clock.isHeld || (clock.status !== 'lapse' && clock.status !== 'quart')) return { ...clock, since: at };
  let { simMs, lapse } = clock;
  let status: ClassClock['status'] = clock.status;
  if (status === 'lapse') {
    const spent = Math.min(LAPSE_REAL_MS, lapse.spent + ms);
    ms -= spent - lapse.spent;
    lapse = { ...lapse, spent };
    simMs = lapse.from + Math.floor(((lapse.to - lapse.from) * spent) / LAPSE_REAL_MS);
    if (spent === LAPSE_REAL_MS) status = simMs >= tickMs(table, table.ticks) ? 'over' : 'quart';
  }
  if (status === 'quart') {
    const end = quartEnd(table, simMs);
    simMs = Math.min(end, simMs + ms * clock.rate);
    if (simMs === end) status = 'point';
  }
  return { ...clock, status, simMs, lapse, since: at };
}

/** The tick that a clock shows. */
export function tickOf(clock: ClassClock, table: Timetable): number {
  return Math.min(table.ticks, Math.floor(clock.simMs / (table.secondsPerTick * 1000)));
}

/** The clock started, or sent on after a shift, from where it stands: towards the next shift, or the end. */
export function sentOn(clock: ClassClock, table: Timetable): ClassClock {
  if (clock.status !== 'idle' && clock.status !== 'point') return { ...clock, isHeld: false };
  const here = clock.simMs;
  const next = table.quarts.map(({ from }) => tickMs(table, from)).find((from) => from >= here);
  const to = next ?? tickMs(table, table.ticks);
  const isThere = to === here;
  const status = isThere ? (next === undefined ? 'over' : 'quart') : 'lapse';
  return { ...clock, status, isHeld: false, lapse: { from: here, to, spent: 0 } };
}

function quartEnd(table: Timetable, simMs: number): number {
  const quart = table.quarts.find(
    ({ from, to }) => tickMs(table, from) <= simMs && simMs < tickMs(table, to),
  );
  return tickMs(table, quart?.to ?? table.ticks);
}

function tickMs(table: Timetable, tick: number): number {
  return tick * table.secondsPerTick * 1000;
}
