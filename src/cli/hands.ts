import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Work that can be shared out. */
export interface Shared<Order, Task, Piece> {
  readonly door: string; // file beside this one that a worker starts from
  readonly order: Order; // told to every hand once
  readonly tasks: readonly Task[];
  readonly here: (order: Order, task: Task) => Piece; // what a hand does
}

/** Under so many tasks, starting workers takes longer than it spares. */
const WORTH_SHARING = 4;

/**
 * Does tasks on several hands, one at a time each, and gives their pieces in the order of the tasks, so that the
 * result does not depend on how many hands there are. With one hand everything is done here.
 */
export async function shareOut<Order, Task, Piece>(
  { door, order, tasks, here }: Shared<Order, Task, Piece>,
  hands: number,
  onTask: () => void,
): Promise<Piece[]> {
  if (hands < 2 || tasks.length < WORTH_SHARING)
    return tasks.map((task) => {
      const piece = here(order, task);
      onTask();
      return piece;
    });
  const done: Piece[] = [];
  let next = 0;
  const hand = () =>
    new Promise<void>((finish, fail) => {
      const worker = new Worker(join(HERE, door), { workerData: order, execArgv: [] });
      let current = -1;
      const give = () => {
        current = next++;
        const task = tasks[current];
        if (task !== undefined) worker.postMessage(task);
        else void worker.terminate().then(() => finish());
      };
      worker.on('message', (piece: Piece) => {
        done[current] = piece;
        onTask();
        give();
      });
      worker.on('error', fail);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(hands, tasks.length) }, hand));
  return done;
}
