/** The pool's door: long work cut into tasks, done by workers or, where there are none, on this thread. */

export { SAME_THREAD, type WorkerDriver } from './driver.ts';
export type { FromWorker } from './messages.ts';
export { openPool, type Pool } from './pool.ts';
export type { Ended } from './pool-run.ts';
export { serveTasks } from './serve.ts';
export type { Outcome, TaskFault, TaskKind } from './task-kind.ts';
