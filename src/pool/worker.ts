import { err, never, ok } from '../base/result.ts';
import type { WorkerDriver } from './driver.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { PoolRun } from './pool-run.ts';
import type { Outcome } from './task-kind.ts';

/** A task on its way, wherever it is done. */
export interface Job<Task, Output> {
  readonly task: Task;
  readonly index: number; // in its run
  readonly run: PoolRun<Output>;
  hasCrashed: boolean; // once; it is given a second worker, not a third
}

/** One worker of a pool, with the job it has in hand. */
export interface PoolWorker<Task, Output> {
  readonly isFree: () => boolean;
  readonly give: (job: Job<Task, Output>) => void;
  readonly stop: () => void;
}

/** `refused`: it never came to work; `crashed`, `late`: it is gone with the job it had. */
export type WorkerEnd = 'refused' | 'crashed' | 'late';

export interface PoolWorkerListener<Task, Output> {
  readonly onFree: (worker: PoolWorker<Task, Output>) => void;
  readonly onDone: (job: Job<Task, Output>, outcome: Outcome<Output>) => void;
  readonly onEnd: (
    worker: PoolWorker<Task, Output>,
    end: WorkerEnd,
    job: Job<Task, Output> | null,
    why: string,
  ) => void;
}

/**
 * Starts a worker of a pool; null where none may be started. `limitMs`: how long a task may go on without telling
 * its progress, null for no limit.
 */
export function startWorker<Task, Output>(
  driver: WorkerDriver,
  opening: ToWorker,
  limitMs: number | null,
  listener: PoolWorkerListener<Task, Output>,
): PoolWorker<Task, Output> | null {
  let job: Job<Task, Output> | null = null;
  let isReady = false;
  let isOver = false;
  let stopClock = () => {};
  const startClock = () => {
    stopClock();
    if (limitMs !== null) stopClock = driver.after(limitMs, () => end('late', ''));
  };
  const stop = () => {
    isOver = true;
    stopClock();
    handle?.stop();
  };
  const end = (how: WorkerEnd, why: string) => {
    if (isOver) return;
    stop();
    listener.onEnd(worker, how, job, why);
  };
  /** The next task is given before the last one is reported: the worker works while the page draws. */
  const finish = (message: FromWorker & { readonly is: 'done' | 'failed' }) => {
    const ended = job;
    job = null;
    stopClock();
    listener.onFree(worker);
    if (ended === null) return;
    listener.onDone(
      ended,
      message.is === 'done' ? ok(message.output as Output) : err({ code: 'pool/failed', why: message.why }),
    );
  };
  const handle = driver.start({
    onMessage: (message) => {
      if (isOver) return;
      switch (message.is) {
        case 'ready':
          isReady = true;
          return listener.onFree(worker);
        case 'unable':
          return end('refused', message.why);
        case 'progress':
          if (job === null) return;
          startClock();
          return job.run.progress(job.index, message.share);
        case 'done':
        case 'failed':
          return finish(message);
        default:
          return never(message);
      }
    },
    onError: (why) => end(isReady ? 'crashed' : 'refused', why),
  });
  if (handle === null) return null;
  const worker: PoolWorker<Task, Output> = {
    isFree: () => isReady && job === null,
    give: (next) => {
      job = next;
      handle.post({ do: 'task', task: next.task });
      startClock();
    },
    stop,
  };
  handle.post(opening);
  return worker;
}
