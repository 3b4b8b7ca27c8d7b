import { parentPort, workerData } from 'node:worker_threads';
import { createWorld } from '../engine/index.ts';
import { openReview } from '../lab/index.ts';
import type { ReviewOrder } from './review-crew.ts';

/** One hand of the crew: reviews the decisions it is given, one message each. */
const { scenario, record, tone, seeds } = workerData as ReviewOrder;
const review = openReview(createWorld(scenario, record.seed, tone), tone, record, seeds);
parentPort?.on('message', (i: number) => {
  parentPort?.postMessage(review.review(i));
});
