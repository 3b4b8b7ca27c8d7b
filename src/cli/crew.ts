import { type SweptGame, sweepSeed } from '../lab/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { shareOut } from './hands.ts';

/** What every hand of the crew is told once. */
export interface SweepOrder {
  readonly scenario: Scenario;
  readonly players: readonly ScriptedPlayer[];
  readonly tone: ToneModel;
}

/** The games of a sweep, in the order of the seeds whoever played them. */
export async function sweepAll(
  order: SweepOrder,
  seeds: readonly string[],
  hands: number,
  onSeed: () => void,
): Promise<SweptGame[]> {
  const games = await shareOut(
    {
      door: 'sweep-worker.mjs',
      order,
      tasks: seeds,
      here: ({ scenario, players, tone }, seed) => sweepSeed(scenario, seed, players, tone),
    },
    hands,
    onSeed,
  );
  return games.flat();
}
