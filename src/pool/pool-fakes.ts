import type { WorkerDriver, WorkerListener } from './driver.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { serveTasks } from './serve.ts';
import type { AnyTaskKind } from './task-kind.ts';

/** A worker whose every move a test decides. */
export interface FakeWorker {
  readonly heard: readonly ToWorker[]; // all it was sent, the latest last
  readonly isStopped: () => boolean;
  readonly says: (message: FromWorker) => void;
  readonly dies: (why: string) => void;
}

export interface FakeDriver extends WorkerDriver {
  readonly workers: readonly FakeWorker[]; // in the order they were started, stopped ones too
  /** Lets time pass (ms). */
  readonly pass: (ms: number) => void;
}

/** A machine of workers that do nothing by themselves. `refuses`: how many workers may be started before it refuses. */
export function fakeDriver({ refuses = Number.POSITIVE_INFINITY } = {}): FakeDriver {
  const workers: FakeWorker[] = [];
  const clocks = new Set<{ left: number; readonly tell: () => void }>();
  return {
    count: 2,
    workers,
    start: (listener) => {
      if (workers.length >= refuses) return null;
      const heard: ToWorker[] = [];
      let isStopped = false;
      workers.push({
        heard,
        isStopped: () => isStopped,
        says: (message) => listener.onMessage(message),
        dies: (why) => listener.onError(why),
      });
      return {
        post: (message) => heard.push(message),
        stop: () => {
          isStopped = true;
        },
      };
    },
    pause: async () => {},
    after: (ms, tell) => {
      const clock = { left: ms, tell };
      clocks.add(clock);
      return () => clocks.delete(clock);
    },
    pass: (ms) => {
      for (const clock of [...clocks]) {
        clock.left -= ms;
        if (clock.left > 0 || !clocks.delete(clock)) continue;
        clock.tell();
      }
    },
  };
}

const later = (tell: () => void) => void Promise.resolve().then(tell);

/** Workers that do work, each on its own copy of what it is sent, as JSON leaves it. Their clock stands still. */
export function workingDriver(kinds: readonly AnyTaskKind[], count = 2): WorkerDriver {
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const start = (listener: WorkerListener) => {
    const tell = serveTasks(kinds, (message) => later(() => listener.onMessage(copy(message))));
    return { post: (message: ToWorker) => later(() => tell(copy(message))), stop: () => {} };
  };
  return { count, start, pause: async () => {}, after: () => () => {} };
}
