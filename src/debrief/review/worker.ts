import { createWorld } from '../../engine/index.ts';
import { openReview, type Review, type Reviewed } from '../../lab/index.ts';
import type { Subject } from '../study.ts';

/** What a hand is asked: to open a game, then to review its decisions one by one. */
export type ReviewAsked =
  | { readonly what: 'open'; readonly subject: Subject; readonly seeds: number }
  | { readonly what: 'review'; readonly i: number };
export type ReviewTold =
  | { readonly what: 'opened'; readonly total: number }
  | { readonly what: 'reviewed'; readonly i: number; readonly reviewed: Reviewed }
  | { readonly what: 'failed' };

let review: Review | null = null;
const tell = (told: ReviewTold) => self.postMessage(told);

self.addEventListener('message', ({ data: asked }: MessageEvent<ReviewAsked>) => {
  try {
    if (asked.what === 'open') {
      const { scenario, record, tone } = asked.subject;
      review = openReview(createWorld(scenario, record.seed, tone), tone, record, asked.seeds);
      tell({ what: 'opened', total: review.points.length });
    } else if (review === null) tell({ what: 'failed' });
    else tell({ what: 'reviewed', i: asked.i, reviewed: review.review(asked.i) });
  } catch {
    tell({ what: 'failed' });
  }
});
