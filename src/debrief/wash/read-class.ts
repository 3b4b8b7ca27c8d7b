import type { GameRecord } from '../../model/record.ts';
import { openPool, type WorkerDriver } from '../../pool/index.ts';
import { WASH } from '../task-kinds.ts';
import type { WashSetup } from './read-game.ts';
import type { WashRead } from './wash-model.ts';

/**
 * Reads the games of a class in workers; a game that cannot be read is left out. `tell` is given what was read so far,
 * in the order of the class.
 * @returns a function that stops it; nothing is told after that
 */
export function readClass(
  games: readonly { readonly id: string; readonly record: GameRecord }[],
  setup: WashSetup,
  driver: WorkerDriver,
  tell: (reads: readonly WashRead[], done: number) => void,
): () => void {
  const pool = openPool(WASH, setup, { driver, size: Math.min(driver.count, games.length) });
  const found = new Map<number, WashRead>();
  let done = 0;
  let isStopped = false;
  void pool
    .run(
      games.map(({ id, record }) => ({ id, record })),
      {
        onEnded: (batch) => {
          if (isStopped) return;
          for (const { index, outcome } of batch) if (outcome.ok) found.set(index, outcome.value);
          done += batch.length;
          tell(
            [...found].sort(([a], [b]) => a - b).map(([, read]) => read),
            done,
          );
        },
      },
    )
    .finally(pool.close);
  return () => {
    isStopped = true;
    pool.close();
  };
}
