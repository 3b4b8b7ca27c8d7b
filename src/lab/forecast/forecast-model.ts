import type { ScriptedPlayer } from '../../model/codes.ts';
import type { QuartLoad } from '../proofs/report.ts';
import type { Spread } from '../sweep.ts';

/** The players whose games a forecast shows, from the one that does nothing to the best. */
export const FORECAST_PLAYERS = ['silence', 'decent', 'expert'] as const satisfies readonly ScriptedPlayer[];
export type ForecastPlayer = (typeof FORECAST_PLAYERS)[number];
export type ByPlayer<T> = Readonly<Record<ForecastPlayer, T>>;

/** Seeds of a whole forecast. */
export const FORECAST_SEEDS = 100;

/** What one seed showed. JSON: a worker hands it back. */
export interface ForecastGames {
  readonly seed: string;
  readonly games: ByPlayer<ForecastGame>;
  readonly quarts: readonly QuartLoad[]; // as measured on the game of `silence`
}

export interface ForecastGame {
  readonly trust: number; // final, 0..100, as `sweep` gives it
  readonly volume: number; // final, as `sweep` gives it
  readonly trustCurve: readonly number[]; // CURVE_POINTS moments
  readonly volumeCurve: readonly number[];
  readonly fell: Readonly<Record<string, number>>; // first tick, by the id of a beat, a mishap, a post of the author
}

/** The middle of what many games show, and the tenth and ninetieth percentiles. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** When something falls, in ticks, over the games in which it does; `when` is null where it never does. */
export interface Falling {
  readonly share: number; // of the games in which it falls, 0..1
  readonly when: Band | null;
}

export interface Forecast {
  readonly seeds: number; // played so far
  readonly of: number; // seeds of the whole forecast
  readonly beats: Readonly<Record<string, ByPlayer<Falling>>>; // by id, every beat of the scenario
  readonly imprevus: Readonly<Record<string, ByPlayer<Falling>>>; // every mishap
  readonly posts: Readonly<Record<string, ByPlayer<Falling>>>; // every post of the author
  readonly quarts: readonly ForecastQuart[]; // in their order
  readonly ends: ByPlayer<{ readonly trust: Spread; readonly volume: Spread }>; // as `tabulate` gives them
  readonly trust: ByPlayer<readonly Band[]>; // at CURVE_POINTS moments, from the start to the end
  readonly volume: ByPlayer<readonly Band[]>;
}

/** What a shift asks of a reader who does nothing else. */
interface ForecastQuart {
  readonly id: string;
  readonly words: Spread;
  readonly share: Spread; // of the time at the desk that reading takes; above MOST_READING it is too much
}
