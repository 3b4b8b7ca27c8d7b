import { expect, it } from 'vitest';
import { deservesCard, postOf, run } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Expr } from '../model/expr.ts';
import { offerKeys } from './game-trace.ts';
import { gatherStory, openGather } from './gather.ts';
import { cafe, cafeWorld, graded, rulesOf } from './scoring-fakes.ts';

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

it('keeps when a draft and a question with a condition were first on offer, and expects no question that never was', () => {
  const base = cafe('accidental');
  const opened: Expr = { k: 'name', name: 'opened', args: ['opener'] };
  const posts = base.posts.map((post) => ({
    ...post,
    drafts: post.drafts.map((draft) => (draft.id === 'tiede' ? { ...draft, when: opened } : draft)),
  }));
  const facts = base.facts.map((fact) => ({ ...fact, learn: fact.learn && { ...fact.learn, when: opened } }));
  const story = { ...base, posts, facts };
  const open: Action = { type: 'open', at: 20, post: 'opener' };
  const offered = (acts: readonly Action[]) => gatherStory(cafeWorld(story), acts, 'fr').offered;
  const key = offerKeys.draft('opener', 'tiede');
  expect([offered([]).get(key), offered([open]).get(key)]).toEqual([undefined, 21]);
  expect(offered([open]).get(offerKeys.question('machine'))).toBe(21);
  expect(offered([open]).has(offerKeys.draft('opener', 'bon'))).toBe(false);
  const rules = (acts: readonly Action[]) => rulesOf(graded(acts, story));
  expect(rules([])).not.toContain('information.unverified');
  expect(rules([open])).toContain('information.unverified');
});

it('nothing done to a post as it comes hides from the grader that it was shown', () => {
  const { seed, id, at } = loudPost();
  const world = cafeWorld(cafe('preventable'), seed);
  const gather = openGather(world, 'fr');
  const removal: Action = { type: 'remove', at, post: id, rule: null, explanation: null };
  const played = run(world, [removal], gather.hooks);
  expect(postOf(played.state, id)).toMatchObject({ status: 'removed', mass: 0 });
  // the trace is made without the acts, since a post dealt with always counts as seen
  expect(gather.tell({ ...played, skipped: [] }, []).shown.get(id)).toBe(at);
});
