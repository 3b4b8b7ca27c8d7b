import { parentPort } from 'node:worker_threads';
import { PROVE, REVIEW, SWEEP } from '../lab/index.ts';
import { serveTasks } from '../pool/index.ts';

/** A worker of the command line: the long works it can be asked for. */
const onMessage = serveTasks([SWEEP, PROVE, REVIEW], (message) => parentPort?.postMessage(message));
parentPort?.on('message', onMessage);
