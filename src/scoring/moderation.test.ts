import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Scenario } from '../model/scenario.ts';
import { compileScenario, scenarioSkeleton } from '../scenario/index.ts';
import { cafe, graded, scoreOf } from './scoring-fakes.ts';

/** The café with a number of advertisements among its posts. */
function withSpam(n: number, only = false): Scenario {
  const scenario = cafe();
  const [first] = scenario.posts;
  if (first === undefined) throw new Error('no post');
  const spam = Array.from({ length: n }, (_, i) => ({
    ...first,
    id: `pub_${i}`,
    at: 31 + i,
    class: 'spam' as const,
    isAboutAffair: false,
    drafts: [],
  }));
  const posts = scenario.posts.filter(({ id }) => !only || (id !== 'insulte' && id !== 'menace'));
  return { ...scenario, posts: [...posts, ...spam].sort((a, b) => a.at - b.at) };
}
const DEALT: readonly Action[] = [
  { type: 'remove', at: 44, post: 'insulte', rule: 'respect', explanation: null },
  { type: 'remove', at: 46, post: 'menace', rule: 'vie_privee', explanation: null },
  { type: 'escalate', at: 48, post: 'menace', service: 'surete' },
];
const moderation = (actions: readonly Action[], scenario: Scenario) =>
  scoreOf(graded(actions, scenario), 'moderation');

describe('spam among what is to be moderated', () => {
  it('costs little, and ten no more than two', () => {
    const clean = moderation(DEALT, withSpam(0)) ?? 0;
    const some = moderation(DEALT, withSpam(2)) ?? 0;
    const many = moderation(DEALT, withSpam(10)) ?? 0;
    expect(some).toBeLessThan(clean);
    expect(clean - some).toBeLessThan(10);
    expect(many).toBe(some);
  });

  it('removed, redeems nobody who leaves a threat', () => {
    const sweeping = Array.from(
      { length: 10 },
      (_, i): Action => ({ type: 'hide', at: 60 + 2 * i, post: `pub_${i}` }),
    );
    const swept = moderation(sweeping, withSpam(10)) ?? 0;
    expect(swept - (moderation([], withSpam(10)) ?? 0)).toBeGreaterThan(0);
    expect(swept).toBeLessThan(35);
  });

  it('alone, is nothing to be graded by', () => {
    expect(moderation([], withSpam(3, true))).toBeNull();
  });

  it('of the default crowd, leaves a solid mark to who deals with the rest', () => {
    const { scenario } = compileScenario(scenarioSkeleton('mon-cafe', 'fr'), { file: 'x.yaml' });
    if (scenario === null) throw new Error('no skeleton');
    const to = (cls: string) =>
      scenario.posts.filter((post) => post.class === cls).map(({ id, at }) => ({ id, at }));
    const rule = scenario.organisation.rules[0]?.id ?? null;
    const acts = [...to('uncivil'), ...to('personalData'), ...to('threat')].flatMap(
      ({ id, at }): Action[] => [
        { type: 'escalate', at: at + 3, post: id, service: scenario.services[0]?.id ?? '' },
        { type: 'remove', at: at + 8, post: id, rule, explanation: 'Retiré selon notre nétiquette.' },
      ],
    );
    const sorted = acts.sort((a, b) => a.at - b.at);
    expect(moderation(sorted, scenario)).toBeGreaterThan(85);
  });
});
