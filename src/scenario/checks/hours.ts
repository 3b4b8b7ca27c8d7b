import { minutesIn } from '../../base/time.ts';
import type { AuthoredPost, Draft } from '../../model/scenario.ts';
import { type Context, faultAt, faultOf, knownOf } from '../compile-context.ts';
import { shownHour } from '../shown-hour.ts';
import type { Unsealed } from '../unsealed.ts';

/** Something starts the story; nothing answers a post that has not appeared; no promise falls due after the end. */
export function checkTimes(ctx: Context, scenario: Unsealed): void {
  const { posts } = scenario;
  const isLost = posts.length === 0 && knownOf(ctx, 'post').size > 0; // faulty posts have a fault of their own
  if (!isLost && !posts.some((post) => post.at >= 0)) {
    const root = ctx.docs[0]?.value;
    if (typeof root === 'object' && root !== null) faultAt(ctx, root, 'posts', 'no-posts');
  }
  checkLate(ctx, scenario);
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const post of posts) {
    checkOrder(ctx, post, byId);
    for (const draft of post.drafts) checkPromise(ctx, scenario, draft, Math.max(0, post.at));
  }
  for (const { draft } of scenario.statements) checkPromise(ctx, scenario, draft, 0);
  for (const contact of scenario.contacts)
    for (const draft of contact.drafts) checkPromise(ctx, scenario, draft, 0);
}

/** Nobody is at the desk once the last quart is over. */
function checkLate(ctx: Context, scenario: Unsealed): void {
  const over = scenario.quarts.reduce((last, quart) => Math.max(last, quart.to), 0);
  for (const thing of [...scenario.posts, ...scenario.messages])
    if (thing.at >= over && over > 0)
      faultOf(ctx, thing, 'at', 'after-last-quart', { id: thing.id, hour: shownHour(ctx, thing.at) });
}

function checkOrder(ctx: Context, post: AuthoredPost, byId: ReadonlyMap<string, AuthoredPost>): void {
  const parent = post.to === null ? undefined : byId.get(post.to);
  if (parent === undefined || post.at < 0) return;
  if (parent.at > post.at || parent === post)
    faultOf(ctx, post, 'to', 'answer-before-post', { id: post.id, to: parent.id });
}

/** Even made at the first possible moment, it must fall due before the end. */
function checkPromise(ctx: Context, scenario: Unsealed, draft: Draft, from: number): void {
  if (draft.promise === null) return;
  const over = from + draft.promise.ticks - scenario.ticks;
  if (over <= 0) return;
  const minutes = Math.round(minutesIn(scenario, over));
  faultOf(ctx, draft, 'promise.due', 'promise-too-late', { minutes });
}
