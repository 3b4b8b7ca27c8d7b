import { REVIEW, type Reviewed, type ReviewTask } from '../../lab/index.ts';
import { openPool, type WorkerDriver } from '../../pool/index.ts';
import type { Subject } from '../study.ts';

export interface ReviewListener {
  readonly onOpen: (total: number) => void;
  /** Decisions reviewed since the last call, in any order, by index. */
  readonly onReviewed: (batch: readonly (readonly [number, Reviewed])[]) => void;
  readonly onDone: () => void;
  readonly onFailed: () => void;
}

/**
 * Reviews a game in workers. `isDone`: decisions known from before a stop.
 * @returns a function that stops it at once; nothing is reported after that
 */
export function startReview(
  subject: Subject,
  seeds: number,
  isDone: (i: number) => boolean,
  driver: WorkerDriver,
  listener: ReviewListener,
): () => void {
  const pool = openPool(REVIEW, { ...subject, seeds }, { driver, size: driver.count });
  let isStopped = false;
  const review = async () => {
    const [counted] = await pool.run([{ do: 'count' }]);
    if (isStopped) return;
    if (!counted?.ok || counted.value.of !== 'count') return fail();
    const { total } = counted.value;
    listener.onOpen(total);
    const outcomes = await pool.run(inTurn(total, isDone, driver.count), {
      onEnded: (batch) =>
        listener.onReviewed(
          batch.flatMap(({ outcome }) =>
            outcome.ok && outcome.value.of === 'review' ? [[outcome.value.i, outcome.value.reviewed]] : [],
          ),
        ),
    });
    if (isStopped) return;
    if (outcomes.some((one) => !one.ok)) return fail();
    pool.close();
    listener.onDone();
  };
  const fail = () => {
    pool.close();
    listener.onFailed();
  };
  void review();
  return () => {
    isStopped = true;
    pool.close();
  };
}

/** The last decisions leave little to play: one for each worker comes first, so that a verdict shows soon. */
function inTurn(total: number, isDone: (i: number) => boolean, workers: number): ReviewTask[] {
  const left = Array.from({ length: total }, (_, i) => i).filter((i) => !isDone(i));
  const last = left.splice(Math.max(0, left.length - Math.max(1, workers)));
  return [...last.reverse(), ...left].map((i) => ({ do: 'review', i }));
}
