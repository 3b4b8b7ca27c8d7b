import { type Outcome, openPool, type Pool, type TaskKind, type WorkerDriver } from '../pool/index.ts';

/** Under this many tasks, starting workers takes longer than it saves. */
const WORTH_SHARING = 4;

/**
 * Does tasks on every core, and gives their outputs in the order of the tasks: the result does not depend on the
 * number of cores. `onDone` is called as each ends. Throws what a task threw, which is a fault of the program.
 */
export async function doTasks<Setup, Task, Output>(
  driver: WorkerDriver,
  kind: TaskKind<Setup, Task, Output>,
  setup: Setup,
  tasks: readonly Task[],
  onDone: () => void,
): Promise<Output[]> {
  const size = tasks.length < WORTH_SHARING ? 0 : poolSize(driver);
  return runAll(openPool(kind, setup, { driver, size: Math.min(size, tasks.length) }), tasks, onDone);
}

/** Workers worth starting: one alone would do the work of this thread. */
export function poolSize(driver: WorkerDriver): number {
  return driver.count < 2 ? 0 : driver.count;
}

/** The outputs of tasks on an open pool, which is closed at the end; the first task that fails stops the others. */
export async function runAll<Task, Output>(
  pool: Pool<Task, Output>,
  tasks: readonly Task[],
  onDone: (output: Output) => void,
): Promise<Output[]> {
  const outcomes = await pool.run(tasks, {
    onEnded: (batch) => {
      for (const { outcome } of batch) {
        if (outcome.ok) onDone(outcome.value);
        else pool.close();
      }
    },
  });
  pool.close();
  return outputsOf(outcomes);
}

/** The outputs of tasks that were done. Throws the first fault other than a cancel. */
export function outputsOf<Output>(outcomes: readonly Outcome<Output>[]): Output[] {
  return outcomes.flatMap((one) => {
    if (one.ok) return [one.value];
    if (one.error.code === 'pool/cancelled') return []; // by the one that failed
    throw new Error(`${one.error.code}: ${one.error.why}`);
  });
}
