import type { WorkerDriver } from './driver.ts';
import type { Outcome } from './task-kind.ts';

/** Outputs and faults are told in batches, this far apart at least (ms): a page redraws once a batch. */
const BATCH_MS = 50;

/** How one task ended, with its place among the tasks of its run. */
export interface Ended<Output> {
  readonly index: number;
  readonly outcome: Outcome<Output>;
}

export interface RunListener<Output> {
  /** What ended since the last call, in the order it ended; nothing of what was cancelled. */
  readonly onEnded?: (batch: readonly Ended<Output>[]) => void;
  readonly onProgress?: (share: number, index: number) => void;
}

/** Tasks handed to a pool together. */
export interface PoolRun<Output> {
  readonly outcomes: Promise<readonly Outcome<Output>[]>; // in the order of the tasks
  readonly progress: (index: number, share: number) => void;
  readonly end: (index: number, outcome: Outcome<Output>) => void;
}

/** Follows `size` tasks: `outcomes` resolves when all have ended; the listener hears of them in batches. */
export function startRun<Output>(
  size: number,
  after: WorkerDriver['after'],
  { onEnded, onProgress }: RunListener<Output>,
): PoolRun<Output> {
  const outcomes = new Array<Outcome<Output>>(size);
  let resolve: (all: readonly Outcome<Output>[]) => void = () => {};
  let left = size;
  let batch: Ended<Output>[] = [];
  let callOff: (() => void) | null = null;
  const tell = () => {
    callOff?.();
    callOff = null;
    const told = batch;
    batch = [];
    if (told.length > 0) onEnded?.(told);
  };
  const run: PoolRun<Output> = {
    outcomes: new Promise((done) => {
      resolve = done;
    }),
    progress: (index, share) => onProgress?.(share, index),
    end: (index, outcome) => {
      outcomes[index] = outcome;
      left--;
      if (outcome.ok || outcome.error.code !== 'pool/cancelled') batch.push({ index, outcome });
      if (left > 0) callOff ??= after(BATCH_MS, tell);
      else {
        resolve(outcomes);
        tell();
      }
    },
  };
  if (size === 0) resolve(outcomes);
  return run;
}
