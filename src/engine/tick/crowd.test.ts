import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import type { Action } from '../../model/action.ts';
import type { Post } from '../../model/state.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { allPosts, createWorld, playOut } from '../index.ts';

const LIT = aScenario({
  posts: [
    aPost({ id: 'opener', at: 0 }),
    aPost({ id: 'ignition', at: 60, by: 'gros', reach: 12_000, arousal: 0.6, moral: 2 }),
  ],
});

/** Comments of every thread, each with its place among those of its thread, over 30 seeds left alone. */
function comments(): { post: Post; place: number }[] {
  return Array.from({ length: 30 }, (_, i) => {
    const counts: Record<string, number> = {};
    return allPosts(playOut(createWorld(LIT, `fil${i}`, RULES_ONLY), []).state)
      .filter((post) => post.parent !== null)
      .map((post) => {
        counts[post.root] = (counts[post.root] ?? 0) + 1;
        return { post, place: counts[post.root] as number };
      });
  }).flat();
}

const toFirst = (of: readonly { post: Post }[]) =>
  of.filter(({ post }) => post.parent === post.root).length / of.length;

describe('whom a comment answers (P12)', () => {
  const all = comments();

  it('is mostly the first post of its thread, and not always', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(toFirst(all)).toBeGreaterThan(0.6);
    expect(toFirst(all)).toBeLessThan(0.95);
  });

  it('is still the first post where a thread is long, as its many answers draw more', () => {
    const early = all.filter(({ place }) => place > 3 && place <= 8);
    const late = all.filter(({ place }) => place > 20);
    expect(late.length).toBeGreaterThan(200);
    expect(toFirst(late)).toBeGreaterThan(toFirst(early));
  });

  it('is never a first post that was taken away', () => {
    const removal = {
      type: 'remove',
      post: 'ignition',
      rule: null,
      explanation: null,
      at: 150,
    } as unknown as Action;
    let below = 0;
    for (let i = 0; i < 30; i++) {
      const { state } = playOut(createWorld(LIT, `fil${i}`, RULES_ONLY), [removal]);
      const after = allPosts(state).filter((post) => post.root === 'ignition' && post.at > 151);
      below += after.filter((post) => post.parent !== null).length;
      expect(after.filter((post) => post.parent === 'ignition')).toEqual([]);
    }
    expect(below).toBeGreaterThan(10);
  });
});
