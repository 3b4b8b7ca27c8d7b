import { expect, it } from 'vitest';
import { deservesCard, postOf, run } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import { openGather } from './gather.ts';
import { cafe, cafeWorld } from './scoring-fakes.ts';

/** A post of the crowd that is loud enough for a card of its own, as it is born in the shift. */
function loudPost(): { readonly seed: string; readonly id: string; readonly at: number } {
  for (let n = 0; n < 200; n++) {
    const world = cafeWorld(cafe('preventable'), `loud-${n}`);
    let found: { id: string; at: number } | null = null;
    run(world, [], {
      beforeActs: ({ state, events }) => {
        const last = events.at(-1);
        const post = last?.kind === 'post' && last.tick === state.tick ? postOf(state, last.id) : undefined;
        if (
          post?.words.from === 'chatter' &&
          post.isAffair &&
          deservesCard(state, post) &&
          state.quart !== null
        )
          found ??= { id: post.id, at: post.at };
      },
    });
    if (found !== null) return { seed: `loud-${n}`, ...(found as { id: string; at: number }) };
  }
  throw new Error('no loud post on any seed');
}

it('nothing done to a post as it comes hides from the grader that it was shown', () => {
  const { seed, id, at } = loudPost();
  const world = cafeWorld(cafe('preventable'), seed);
  const gather = openGather(world, 'fr');
  const removal: Action = { type: 'remove', at, post: id, rule: null, explanation: null };
  const played = run(world, [removal], gather.hooks);
  expect(postOf(played.state, id)).toMatchObject({ status: 'removed', mass: 0 });
  // told without its acts, since a post dealt with counts as seen in any case
  expect(gather.tell({ ...played, skipped: [] }, []).shown.get(id)).toBe(at);
});
