import type { Scenario } from '../../model/scenario.ts';
import { spreadOf } from '../sweep.ts';
import {
  type Band,
  type ByPlayer,
  type Falling,
  FORECAST_PLAYERS,
  FORECAST_SEEDS,
  type Forecast,
  type ForecastGame,
  type ForecastGames,
} from './forecast-model.ts';

/** The bands of the seeds played so far, in any order; `of`: how many there will be. */
export function foldForecast(
  scenario: Scenario,
  played: readonly ForecastGames[],
  of = FORECAST_SEEDS,
): Forecast {
  const games = byPlayer((player) => played.map((one) => one.games[player]));
  const falling = (things: readonly { readonly id: string }[]) =>
    Object.fromEntries(things.map(({ id }) => [id, byPlayer((player) => fallingOf(games[player], id))]));
  const curves = (pick: (game: ForecastGame) => readonly number[]) =>
    byPlayer((player) => bandsOf(games[player].map(pick)));
  return {
    seeds: played.length,
    of,
    beats: falling(scenario.beats),
    imprevus: falling(scenario.imprevus),
    posts: falling(scenario.posts),
    quarts: scenario.quarts.map(({ id }, i) => {
      const loads = played.flatMap(({ quarts }) => quarts[i] ?? []);
      const share = loads.filter(({ available }) => available > 0).map((one) => one.reading / one.available);
      return { id, words: spreadOf(loads.map(({ words }) => words)), share: spreadOf(share) };
    }),
    ends: byPlayer((player) => ({
      trust: spreadOf(games[player].map(({ trust }) => trust)),
      volume: spreadOf(games[player].map(({ volume }) => volume)),
    })),
    trust: curves(({ trustCurve }) => trustCurve),
    volume: curves(({ volumeCurve }) => volumeCurve),
  };
}

function byPlayer<T>(make: (player: (typeof FORECAST_PLAYERS)[number]) => T): ByPlayer<T> {
  const [silence, decent, expert] = FORECAST_PLAYERS;
  return { silence: make(silence), decent: make(decent), expert: make(expert) };
}

function fallingOf(games: readonly ForecastGame[], id: string): Falling {
  const ticks = games.flatMap(({ fell }) => fell[id] ?? []);
  if (ticks.length === 0) return { share: 0, when: null };
  return { share: ticks.length / games.length, when: bandOf(ticks) };
}

/** One band a moment; all curves have as many moments. */
function bandsOf(curves: readonly (readonly number[])[]): Band[] {
  return (curves[0] ?? []).map((_, i) => bandOf(curves.map((curve) => curve[i] ?? 0)));
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
