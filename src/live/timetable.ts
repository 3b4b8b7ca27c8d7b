import type { Scenario } from '../model/scenario.ts';

/** Simulated seconds in a real one that a class may run at. Slower than alone: writing does not slow a class. */
export const CLASS_RATES = [5, 10, 20, 30, 40] as const;
export type ClassRate = (typeof CLASS_RATES)[number];

/** What the clock of a class needs of its scenario. It stands in the log, which so tells the time by itself. */
export interface Timetable {
  readonly secondsPerTick: number;
  readonly ticks: number;
  readonly quarts: readonly { readonly id: string; readonly from: number; readonly to: number }[]; // ticks
}

/** The timetable of a scenario. */
export function timetableOf({ secondsPerTick, ticks, quarts }: Scenario): Timetable {
  return { secondsPerTick, ticks, quarts: quarts.map(({ id, from, to }) => ({ id, from, to })) };
}
