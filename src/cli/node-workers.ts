import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerDriver } from '../pool/index.ts';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'worker.mjs');

/** Workers of Node, `count` of use at once. `entry`: the file, or `data:` address, each starts from. */
export function nodeWorkers(count: number, entry: string | URL = ENTRY): WorkerDriver {
  return {
    count,
    start: ({ onMessage, onError }) => {
      const worker = new Worker(entry, { execArgv: [] });
      worker.on('message', onMessage);
      worker.on('error', (thrown: Error) => onError(thrown.stack ?? thrown.message));
      worker.on('messageerror', (thrown) => onError(thrown.message));
      worker.on('exit', (status) => onError(`exit ${status}`));
      return { post: (message) => worker.postMessage(message), stop: () => void worker.terminate() };
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    after: (ms, tell) => {
      const timer = setTimeout(tell, ms);
      return () => clearTimeout(timer);
    },
  };
}
