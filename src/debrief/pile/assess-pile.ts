import { openPool, type WorkerDriver } from '../../pool/index.ts';
import { ASSESS, type AssessSetup } from '../task-kinds.ts';
import { type Entry, type Handed, unreadable } from './entry.ts';

export interface PileListener {
  /** Records assessed since the last call, in any order. */
  readonly onEntries: (batch: readonly Entry[]) => void;
  readonly onDone: () => void;
}

/** A record that has not come back after so long is given up; the others go on (ms). */
const LIMIT_MS = 30_000;

/**
 * Assesses a pile away from the page. A record that breaks its worker or takes too long counts as unreadable.
 * @returns what stops it at once: nothing more is told
 */
export function assessPile(
  pile: readonly Handed[],
  setup: AssessSetup,
  driver: WorkerDriver,
  { onEntries, onDone }: PileListener,
): () => void {
  const size = Math.min(driver.count, pile.length);
  const pool = openPool(ASSESS, setup, { driver, size, limitMs: LIMIT_MS });
  let isStopped = false;
  void pool
    .run(pile, {
      onEnded: (batch) => {
        onEntries(
          batch.map(({ index, outcome }) => (outcome.ok ? outcome.value : unreadable(pile[index] as Handed))),
        );
      },
    })
    .then(() => {
      pool.close();
      if (!isStopped) onDone();
    });
  return () => {
    isStopped = true;
    pool.close();
  };
}
