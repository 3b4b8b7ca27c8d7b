import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type SweptGame, sweepSeed } from '../lab/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';

const DOOR = join(dirname(fileURLToPath(import.meta.url)), 'sweep-worker.mjs');

/** What every hand of the crew is told once. */
export interface SweepOrder {
  readonly scenario: Scenario;
  readonly players: readonly ScriptedPlayer[];
  readonly tone: ToneModel;
}

/**
 * The games of a sweep, in the order of the seeds whoever played them, so that the result does not depend
 * on the number of hands. With one hand or none everything is played here.
 */
export async function sweepAll(
  order: SweepOrder,
  seeds: readonly string[],
  hands: number,
  onSeed: () => void,
): Promise<SweptGame[]> {
  const { scenario, players, tone } = order;
  if (hands < 2 || seeds.length < 4) {
    return seeds.flatMap((seed) => {
      const games = sweepSeed(scenario, seed, players, tone);
      onSeed();
      return games;
    });
  }
  const done: SweptGame[][] = seeds.map(() => []);
  let next = 0;
  const hand = () =>
    new Promise<void>((finish, fail) => {
      const worker = new Worker(DOOR, {
        workerData: order,
        execArgv: [],
      });
      let current = -1;
      const give = () => {
        current = next++;
        const seed = seeds[current];
        if (seed !== undefined) worker.postMessage(seed);
        else void worker.terminate().then(() => finish());
      };
      worker.on('message', (games: SweptGame[]) => {
        done[current] = games;
        onSeed();
        give();
      });
      worker.on('error', fail);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(hands, seeds.length) }, hand));
  return done.flat();
}
