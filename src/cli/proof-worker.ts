import { parentPort, workerData } from 'node:worker_threads';
import { doProofTask, type ProofTask } from '../lab/index.ts';
import type { ProofOrder } from './deep.ts';

/** One hand of the crew: does the tasks of the proofs it is given, one message each. */
const { scenario, tone } = workerData as ProofOrder;
parentPort?.on('message', (task: ProofTask) => {
  parentPort?.postMessage(doProofTask(scenario, task, tone));
});
