import { parentPort, workerData } from 'node:worker_threads';
import { sweepSeed } from '../lab/index.ts';
import type { SweepOrder } from './crew.ts';

/** One hand of the crew: plays the seeds it is given, one message each. */
const { scenario, players, tone } = workerData as SweepOrder;
parentPort?.on('message', (seed: string) => {
  parentPort?.postMessage(sweepSeed(scenario, seed, players, tone));
});
