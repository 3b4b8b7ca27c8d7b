import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createWorld } from '../engine/index.ts';
import { openReview, type Reviewed } from '../lab/index.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';

const DOOR = join(dirname(fileURLToPath(import.meta.url)), 'review-worker.mjs');
/** Under so many decisions a second hand costs more than it brings. */
const WORTH_SHARING = 6;

/** What every hand of the crew is told once. */
export interface ReviewOrder {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
  readonly seeds: number;
}

/**
 * Every decision reviewed, told in the order of time as soon as its turn comes, whoever did it: the result does
 * not depend on the number of hands. With one hand or none everything is done here.
 */
export async function reviewAll(
  order: ReviewOrder,
  hands: number,
  onNext: (reviewed: Reviewed, done: number, total: number) => void,
): Promise<Reviewed[]> {
  const { scenario, record, tone, seeds } = order;
  const review = openReview(createWorld(scenario, record.seed, tone), tone, record, seeds);
  const total = review.points.length;
  const done: (Reviewed | undefined)[] = Array.from({ length: total });
  let told = 0;
  const keep = (i: number, reviewed: Reviewed) => {
    done[i] = reviewed;
    for (let next = done[told]; next !== undefined; next = done[++told]) onNext(next, told + 1, total);
  };
  if (hands < 2 || total < WORTH_SHARING) for (let i = 0; i < total; i++) keep(i, review.review(i));
  else await shared(order, total, Math.min(hands, total), keep);
  return done.filter((reviewed) => reviewed !== undefined);
}

async function shared(
  order: ReviewOrder,
  total: number,
  hands: number,
  keep: (i: number, reviewed: Reviewed) => void,
): Promise<void> {
  let next = 0;
  const hand = () =>
    new Promise<void>((finish, fail) => {
      const worker = new Worker(DOOR, { workerData: order, execArgv: [] });
      let current = -1;
      const give = () => {
        current = next++;
        if (current < total) worker.postMessage(current);
        else void worker.terminate().then(() => finish());
      };
      worker.on('message', (reviewed: Reviewed) => {
        keep(current, reviewed);
        give();
      });
      worker.on('error', fail);
      give();
    });
  await Promise.all(Array.from({ length: hands }, hand));
}
