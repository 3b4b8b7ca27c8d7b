import { REVIEW, type Reviewed, type ReviewSetup, type ReviewTask } from '../lab/index.ts';
import { openPool, type WorkerDriver } from '../pool/index.ts';
import { outputsOf, poolSize, runAll } from './do-tasks.ts';

/**
 * Every decision of a game reviewed on every core, each given to `onNext` in the order of time as soon as its turn comes: the
 * result does not depend on the number of cores.
 */
export async function reviewAll(
  setup: ReviewSetup,
  driver: WorkerDriver,
  onNext: (reviewed: Reviewed, done: number, total: number) => void,
): Promise<Reviewed[]> {
  const pool = openPool(REVIEW, setup, { driver, size: poolSize(driver) });
  const [counted] = outputsOf(await pool.run([{ do: 'count' }]));
  const total = counted?.of === 'count' ? counted.total : 0;
  const found = new Map<number, Reviewed>();
  let told = 0;
  const tasks = Array.from({ length: total }, (_, i): ReviewTask => ({ do: 'review', i }));
  const pieces = await runAll(pool, tasks, (piece) => {
    if (piece.of === 'review') found.set(piece.i, piece.reviewed);
    for (let next = found.get(told); next !== undefined; next = found.get(told)) onNext(next, ++told, total);
  });
  return pieces.flatMap((piece) => (piece.of === 'review' ? [piece.reviewed] : []));
}
