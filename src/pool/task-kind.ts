import type { Result } from '../base/result.ts';

/** One task done on this thread. `progress`: share done, 0 to 1, for tasks worth telling about. Throws only by a fault of ours. */
export type DoTask<Task, Output> = (task: Task, progress: (share: number) => void) => Output;

/**
 * A kind of long work, the same in a worker or on the page. `load` brings its code, and is called only on the
 * thread that works. What it gives is called once a thread with the setup, and may wait there for what it needs; what comes of
 * it is called once a task, and may keep between two tasks what it worked out. Setup, tasks and outputs are JSON; an output depends on the setup and on its
 * task, never on the thread or on the tasks before it.
 */
export interface TaskKind<Setup, Task, Output> {
  readonly name: string; // by which the worker finds the kind
  readonly load: () => Promise<(setup: Setup) => DoTask<Task, Output> | Promise<DoTask<Task, Output>>>;
}

/** Any kind, for lists of them. */
export type AnyTaskKind = TaskKind<never, never, unknown>;

/**
 * Why a task has no output. `cancelled`: the pool was closed first; `failed`: it threw; `crashed`: it ended its
 * worker, twice; `late`: it told nothing for longer than the limit.
 */
export interface TaskFault {
  readonly code: 'pool/cancelled' | 'pool/failed' | 'pool/crashed' | 'pool/late';
  readonly why: string; // for a developer: what was thrown; '' when nothing was
}

export type Outcome<Output> = Result<Output, TaskFault>;

/** What was thrown, for a developer. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
