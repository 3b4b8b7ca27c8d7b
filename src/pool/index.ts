/** The pool's door: long work cut into tasks, done by workers or, where there are none, on this thread. */

export { SAME_THREAD, type WorkerDriver, type WorkerHandle, type WorkerListener } from './driver.ts';
export type { FromWorker, ToWorker } from './messages.ts';
export { openPool, type Pool, type PoolOptions } from './pool.ts';
export type { Ended, RunListener } from './run.ts';
export { serveTasks } from './serve.ts';
export type { AnyTaskKind, DoTask, Outcome, TaskFault, TaskKind } from './task-kind.ts';
