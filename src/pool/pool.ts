import { err, ok } from '../base/result.ts';
import type { WorkerDriver } from './driver.ts';
import { type RunListener, startRun } from './pool-run.ts';
import { type DoTask, describeThrown, type Outcome, type TaskKind } from './task-kind.ts';
import { type Job, type PoolWorker, startWorker, type WorkerEnd } from './worker.ts';

export interface PoolOptions {
  readonly driver: WorkerDriver;
  readonly size: number; // workers started at most; 0: all is done on this thread
  readonly limitMs?: number; // a task that tells nothing for longer in a worker is given up, and its worker replaced
}

/** Workers set up for one kind of work. */
export interface Pool<Task, Output> {
  /**
   * Does tasks, begun in their order after those asked for before. Never rejects: each task has its outcome, in the
   * order of the tasks, when all have ended or the pool is closed.
   */
  readonly run: (
    tasks: readonly Task[],
    listener?: RunListener<Output>,
  ) => Promise<readonly Outcome<Output>[]>;
  /** Stops the workers at once. What has not ended is cancelled; what ends later on this thread is dropped. */
  readonly close: () => void;
}

/**
 * Opens a pool, its workers started at once. A worker that dies is replaced and its task tried once more. Where no worker can be started (refused, or their script cannot be loaded), all is done on this thread, with the same
 * outcomes, a pause before each task.
 */
export function openPool<Setup, Task, Output>(
  kind: TaskKind<Setup, Task, Output>,
  setup: Setup,
  { driver, size, limitMs }: PoolOptions,
): Pool<Task, Output> {
  type AJob = Job<Task, Output>;
  const opening = { do: 'open', kind: kind.name, setup } as const;
  const workers = new Set<PoolWorker<Task, Output>>();
  const unfinished = new Set<AJob>(); // queued or in hand
  let queue: AJob[] = [];
  let wanted = size; // fewer once one was refused
  let isClosed = false;
  let isWorkingHere = false;
  let here: DoTask<Task, Output> | null = null;

  const end = (job: AJob, outcome: Outcome<Output>) => {
    if (unfinished.delete(job)) job.run.end(job.index, outcome);
  };
  const onFree = (worker: PoolWorker<Task, Output>) => {
    const job = queue.shift();
    if (job !== undefined) worker.give(job);
  };
  const onEnd = (worker: PoolWorker<Task, Output>, how: WorkerEnd, job: AJob | null, why: string) => {
    workers.delete(worker);
    if (how === 'refused') wanted = workers.size;
    if (job !== null && how === 'crashed' && !job.hasCrashed) {
      job.hasCrashed = true;
      queue.unshift(job);
    } else if (job !== null) end(job, err({ code: how === 'late' ? 'pool/late' : 'pool/crashed', why }));
    assign();
  };
  /** Gives queued jobs to idle workers, or does them on this thread when there are no workers. */
  function assign(): void {
    if (isClosed || queue.length === 0) return;
    for (const worker of workers) if (worker.isFree()) onFree(worker);
    while (workers.size < wanted && workers.size < unfinished.size) if (!add()) break;
    if (workers.size === 0) void workHere();
  }
  function add(): boolean {
    const worker = startWorker<Task, Output>(driver, opening, limitMs ?? null, {
      onFree,
      onDone: end,
      onEnd,
    });
    if (worker === null) wanted = workers.size;
    else workers.add(worker);
    return worker !== null;
  }
  async function workHere(): Promise<void> {
    if (isWorkingHere) return;
    isWorkingHere = true;
    for (;;) {
      await driver.pause();
      const job = queue.shift();
      if (job === undefined) break;
      try {
        here ??= await (await kind.load())(setup);
        end(job, ok(here(job.task, (share) => unfinished.has(job) && job.run.progress(job.index, share))));
      } catch (thrown) {
        end(job, err({ code: 'pool/failed', why: describeThrown(thrown) }));
      }
    }
    isWorkingHere = false;
  }

  while (workers.size < wanted) if (!add()) break;
  return {
    run: (tasks, listener = {}) => {
      const run = startRun<Output>(tasks.length, driver.after, listener);
      const jobs = tasks.map((task, index): AJob => ({ task, index, run, hasCrashed: false }));
      for (const job of jobs) {
        unfinished.add(job);
        if (isClosed) end(job, CANCELLED);
        else queue.push(job);
      }
      assign();
      return run.outcomes;
    },
    close: () => {
      isClosed = true;
      queue = [];
      for (const worker of workers) worker.stop();
      workers.clear();
      for (const job of unfinished) end(job, CANCELLED);
    },
  };
}

const CANCELLED = err({ code: 'pool/cancelled', why: '' } as const);
