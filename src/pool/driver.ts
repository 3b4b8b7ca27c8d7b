import type { FromWorker, ToWorker } from './messages.ts';

/** A worker that a driver started. After `stop`, its listener is not called any more. */
interface WorkerHandle {
  readonly post: (message: ToWorker) => void;
  readonly stop: () => void;
}

export interface WorkerListener {
  readonly onMessage: (message: FromWorker) => void;
  /** It could not start, or it died. */
  readonly onError: (why: string) => void;
}

/** What a pool needs of the machine: workers, and time. */
export interface WorkerDriver {
  readonly count: number; // workers that can be of use at once
  /** Starts a worker; null where none may be started. The listener is called later, never at once. */
  readonly start: (listener: WorkerListener) => WorkerHandle | null;
  /** Before each task done on this thread: lets it draw, and hear a cancel. */
  readonly pause: () => Promise<void>;
  /** Calls `tell` once, after `ms` milliseconds at least; the function given back cancels it. */
  readonly after: (ms: number, tell: () => void) => () => void;
}

/** No worker and no clock: every task is done on this thread, and `after` calls at once. */
export const SAME_THREAD: WorkerDriver = {
  count: 0,
  start: () => null,
  pause: async () => {},
  after: (_, tell) => {
    let isOff = false;
    void Promise.resolve().then(() => {
      if (!isOff) tell();
    });
    return () => {
      isOff = true;
    };
  },
};
