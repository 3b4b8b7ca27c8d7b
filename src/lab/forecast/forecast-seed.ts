import { createWorld, meanTrust, type Run, type RunHooks, type World } from '../../engine/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { playAs } from '../play.ts';
import { loadMeter } from '../proofs/load.ts';
import { curveOf } from '../sweep.ts';
import type { ForecastGame, ForecastGames, ForecastPlayer } from './forecast-model.ts';

/** Plays the three players of a forecast on one seed. The same scenario, seed and model give the same figures as a sweep. */
export function forecastSeed(scenario: Scenario, seed: string, tone: ToneModel): ForecastGames {
  const world = createWorld(scenario, seed, tone);
  const meter = loadMeter(world);
  const games = {
    silence: gameOf(world, 'silence', meter.afterActs),
    decent: gameOf(world, 'decent'),
    expert: gameOf(world, 'expert'),
  };
  return { seed, games, quarts: meter.quarts() };
}

function gameOf(world: World, player: ForecastPlayer, afterActs?: RunHooks['afterActs']): ForecastGame {
  const volume = [0];
  const { state, events } = playAs(world, player, {
    afterStep: (now: Run) => volume.push(now.state.volume),
    ...(afterActs === undefined ? {} : { afterActs }),
  });
  const fell: Record<string, number> = {};
  for (const event of events) {
    if (event.kind !== 'beat' && event.kind !== 'imprevu' && event.kind !== 'post') continue;
    if (event.kind === 'post' && world.posts[event.id] === undefined) continue;
    fell[event.id] ??= event.tick;
  }
  return {
    trust: meanTrust(state, world.scenario),
    volume: state.volume,
    trustCurve: curveOf(state.perTick.trust),
    volumeCurve: curveOf(volume),
    fell,
  };
}
