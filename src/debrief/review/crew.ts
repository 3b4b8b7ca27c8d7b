import { createWorld } from '../../engine/index.ts';
import { openReview, type Reviewed } from '../../lab/index.ts';
import type { Subject } from '../study.ts';
import type { ReviewAsked, ReviewTold } from './worker.ts';

/** Who is told how the review goes. Decisions come in any order, each with its place. */
export interface Listener {
  readonly onOpen: (total: number) => void;
  readonly onReviewed: (i: number, reviewed: Reviewed) => void;
  readonly onDone: () => void;
  readonly onFailed: () => void;
}

/** Hands put to work at most: one is left for the page. */
const MOST_HANDS = 4;

/**
 * Reviews a game beside the page, in as many workers as the machine has cores (four at most); on the page
 * itself, a decision at a time, where there is none. `isDone`: decisions known from before a stop.
 * @returns what stops it at once
 */
export function startReview(
  subject: Subject,
  seeds: number,
  isDone: (i: number) => boolean,
  listener: Listener,
): () => void {
  const hands = Math.max(1, Math.min(MOST_HANDS, navigator.hardwareConcurrency || 2));
  const workers: Worker[] = [];
  try {
    for (let n = 0; n < hands; n++)
      workers.push(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  } catch {
    for (const worker of workers) worker.terminate();
    return reviewHere(subject, seeds, isDone, listener);
  }
  return shareOut(workers, subject, seeds, isDone, listener);
}

function shareOut(
  workers: readonly Worker[],
  subject: Subject,
  seeds: number,
  isDone: (i: number) => boolean,
  listener: Listener,
): () => void {
  let total = -1;
  let next = 0;
  let working = workers.length;
  let stop = () => {
    for (const worker of workers) worker.terminate();
  };
  const ask = (worker: Worker, asked: ReviewAsked) => worker.postMessage(asked);
  const given = new Set<number>();
  const isTaken = (i: number) => given.has(i) || isDone(i);
  /** Each hand's first is taken from the end, where there is little left to play: a verdict at once. */
  const pick = () => {
    if (given.size < workers.length) for (let i = total - 1; i >= 0; i--) if (!isTaken(i)) return i;
    while (next < total && isTaken(next)) next++;
    return next;
  };
  const give = (worker: Worker) => {
    const i = pick();
    given.add(i);
    if (i < total) ask(worker, { what: 'review', i });
    else {
      worker.terminate();
      working--;
      if (working === 0) listener.onDone();
    }
  };
  const fail = () => {
    stop();
    stop = () => {};
    listener.onFailed();
  };
  for (const worker of workers) {
    worker.addEventListener('message', ({ data: told }: MessageEvent<ReviewTold>) => {
      if (told.what === 'failed') return fail();
      if (told.what === 'opened') {
        if (total < 0) listener.onOpen(told.total);
        total = told.total;
      } else listener.onReviewed(told.i, told.reviewed);
      give(worker);
    });
    // A script that does not load (a page opened from a file): the work is done here instead.
    worker.addEventListener('error', () => {
      if (total >= 0) return fail();
      stop();
      total = 0;
      stop = reviewHere(subject, seeds, isDone, listener);
    });
    ask(worker, { what: 'open', subject, seeds });
  }
  return () => stop();
}

/** Between two decisions the page draws itself and hears a stop. */
const PAUSE = 12;

function reviewHere(
  { scenario, record, tone }: Subject,
  seeds: number,
  isDone: (i: number) => boolean,
  listener: Listener,
): () => void {
  let isStopped = false;
  let i = 0;
  const later = (work: () => void) =>
    setTimeout(() => {
      if (isStopped) return;
      try {
        work();
      } catch {
        listener.onFailed();
      }
    }, PAUSE);
  later(() => {
    const review = openReview(createWorld(scenario, record.seed, tone), tone, record, seeds);
    listener.onOpen(review.points.length);
    const goOn = () => {
      while (i < review.points.length && isDone(i)) i++;
      if (i >= review.points.length) return listener.onDone();
      listener.onReviewed(i, review.review(i));
      i++;
      later(goOn);
    };
    later(goOn);
  });
  return () => {
    isStopped = true;
  };
}
