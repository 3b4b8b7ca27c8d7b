import type { World } from '../engine/index.ts';
import { actsOtherwise, handoverOf, type Option, type Point } from '../lab/index.ts';
import type { GameRecord } from '../model/record.ts';
import type { ToneModel } from '../tone/index.ts';
import { lucksOf, spreadOfGains, trustsOn } from './gains.ts';
import { goodWays } from './good-ways.ts';
import { openPositions, type Positions } from './positions.ts';
import type { Retake } from './retake-model.ts';
import { skillOf } from './skill.ts';
import { FIRST_FRESH, FRESH_SEEDS, LEAST_WAYS, MATTERING_COST, MOST_TRIED, PROBE_SEEDS } from './tuning.ts';

/** The mistakes of a game, one decision at a time, so that workers can share them. */
export interface RetakeSearch {
  readonly points: readonly Point[];
  /** The decision of that index as a mistake to take again; null: it is none, or luck explains it, or one answer alone is good. */
  readonly find: (i: number) => Retake | null;
}

/** Opens the search of a recorded game. What it finds depends on the record, its scenario and the tone model alone. */
export function openRetakes(world: World, tone: ToneModel, record: GameRecord): RetakeSearch {
  const { actions, end } = record;
  const positions: Positions = openPositions(world, actions, end.tick);
  const handover = handoverOf(actions);
  const probes = lucksOf(world, tone, 1, PROBE_SEEDS);
  const fresh = lucksOf(world, tone, FIRST_FRESH, FRESH_SEEDS);
  return {
    points: positions.points,
    find: (i) => {
      const point = positions.points[i];
      if (point === undefined) return null;
      const { fork, options } = positions.at(point);
      const good = options[0].worth === null ? [] : goodWays(options);
      if (good.length < LEAST_WAYS) return null;
      const ends = (lucks: readonly World[], { action }: Option) =>
        trustsOn(lucks, fork, actsOtherwise(fork, point.action, action), handover);
      // What is never done matters, however little trust it cost.
      const least = options[0].shortcut === null ? MATTERING_COST : 0;
      const base = ends(probes, options[0]);
      const [best] = good
        .slice(0, MOST_TRIED)
        .map((option) => ({ option, gain: spreadOfGains(ends(probes, option), base).mean }))
        .sort((a, b) => b.gain - a.gain);
      if (best === undefined || best.gain < least) return null;
      const cost = spreadOfGains(ends(fresh, best.option), ends(fresh, options[0]));
      if (cost.low <= 0 || cost.mean < least) return null;
      return { point: point.id, at: point.at, skill: skillOf(world, record, point, best.option), cost };
    },
  };
}
