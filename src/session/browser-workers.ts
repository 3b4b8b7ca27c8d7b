import type { WorkerDriver } from '../pool/index.ts';

/** More workers than this bring little: each has its own copy of what it works on. */
const MOST_WORKERS = 4;
/** Pause between two tasks done on the page itself: longer than a frame, so that it draws (ms). */
const PAUSE_MS = 20;

/** Workers of the browser, each started by `begin`. Where none can be, the pool does its work on the page. */
export function browserWorkers(begin: () => Worker): WorkerDriver {
  return {
    count: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2)),
    start: ({ onMessage, onError }) => {
      let worker: Worker;
      try {
        worker = begin();
      } catch {
        return null; // a browser without workers, or a page that may not have any
      }
      worker.addEventListener('message', ({ data }) => onMessage(data));
      worker.addEventListener('error', ({ message }) => onError(message ?? ''));
      worker.addEventListener('messageerror', () => onError('a message could not be read'));
      return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
    after: (ms, tell) => {
      const timer = setTimeout(tell, ms);
      return () => clearTimeout(timer);
    },
  };
}
