import { never } from '../base/result.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type AnyTaskKind, type DoTask, describeThrown } from './task-kind.ts';

type AnyDoTask = DoTask<unknown, unknown>;

/**
 * The worker's side of a pool: what to do with each message, for the kinds it knows. Tasks are done in the order
 * they come. One that throws is reported as failed, and the worker goes on.
 */
export function serveTasks(
  kinds: readonly AnyTaskKind[],
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let opened: Promise<AnyDoTask> | null = null;

  async function open(name: string, setup: unknown): Promise<AnyDoTask> {
    const kind = kinds.find((one) => one.name === name);
    if (kind === undefined) throw new Error(`no task is called ${name} here`);
    const start = await kind.load();
    try {
      return (await start(setup as never)) as AnyDoTask;
    } catch (thrown) {
      // A setup that throws fails each of its tasks, and not the worker, which would be tried again elsewhere.
      return () => {
        throw thrown;
      };
    }
  }
  async function doTask(task: unknown): Promise<void> {
    try {
      const work = await opened;
      if (work === null) throw new Error('a task came before its kind was opened');
      const output = work(task, (share) => post({ is: 'progress', share }));
      post({ is: 'done', output });
    } catch (thrown) {
      post({ is: 'failed', why: describeThrown(thrown) });
    }
  }

  return (message) => {
    switch (message.do) {
      case 'open':
        opened = open(message.kind, message.setup);
        opened.then(
          () => post({ is: 'ready' }),
          (thrown: unknown) => post({ is: 'unable', why: describeThrown(thrown) }),
        );
        return;
      case 'task':
        void doTask(message.task);
        return;
      default:
        return never(message);
    }
  };
}
