import { describe, expect, it } from 'vitest';
import { essai } from '../../record/essai.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { sweepSeed, sweepSeeds, tabulate } from '../sweep.ts';
import { foldForecast } from './fold-forecast.ts';
import { FORECAST_PLAYERS } from './forecast-model.ts';
import { forecastSeed } from './forecast-seed.ts';

const scenario = essai();
const SEEDS = sweepSeeds(4);
const played = SEEDS.map((seed) => forecastSeed(scenario, seed, RULES_ONLY));
const forecast = foldForecast(scenario, played, 100);

describe('a forecast', () => {
  it('has the figures of a sweep of the same seeds, to the last digit', () => {
    const games = SEEDS.flatMap((seed) => sweepSeed(scenario, seed, FORECAST_PLAYERS, RULES_ONLY));
    const { players } = tabulate(games);
    for (const player of FORECAST_PLAYERS) {
      const { trust, volume } = players[player] as (typeof players)[string];
      expect(forecast.ends[player]).toEqual({ trust, volume });
      const curves = games.filter((game) => game.player === player).map(({ curve }) => curve);
      expect(played.map((one) => one.games[player].trustCurve)).toEqual(curves);
    }
  });

  it('says of everything written when it falls, and how often', () => {
    expect(Object.keys(forecast.posts)).toEqual(scenario.posts.map(({ id }) => id));
    expect(Object.keys(forecast.beats)).toEqual(scenario.beats.map(({ id }) => id));
    const timed = scenario.posts.find(({ at, when }) => at !== null && when === undefined);
    const falls = forecast.posts[timed?.id ?? '']?.silence;
    expect(falls).toEqual({ share: 1, when: { p10: timed?.at, p50: timed?.at, p90: timed?.at } });
    for (const beat of Object.values(forecast.beats))
      for (const player of FORECAST_PLAYERS)
        expect(beat[player].when === null).toBe(beat[player].share === 0);
  });

  it('ends its curves where its games end', () => {
    for (const { games } of played)
      for (const { volume, volumeCurve, trust, trustCurve } of Object.values(games)) {
        expect(volumeCurve.at(-1)).toBe(volume);
        expect(trustCurve.at(-1)).toBeCloseTo(trust, 1);
      }
  });

  it('does not depend on the order in which its seeds come, and says how many came', () => {
    expect(foldForecast(scenario, played.toReversed(), 100)).toEqual(forecast);
    expect([forecast.seeds, forecast.of]).toEqual([4, 100]);
    expect(foldForecast(scenario, []).seeds).toBe(0);
  });
});
