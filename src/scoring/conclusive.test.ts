import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Scenario } from '../model/scenario.ts';
import { answer, cafe, graded, rulesOf } from './scoring-fakes.ts';

const NEXT_DAY = 1500;

/** The café over two days, with words that settle: offered once the machine is understood, or from the next day on. */
function twoDays(offer: 'once known' | 'the next day'): Scenario {
  const base = cafe('preventable');
  const [first] = base.quarts;
  const model = base.posts.find(({ id }) => id === 'opener')?.drafts.find(({ id }) => id === 'bon');
  if (first === undefined || model === undefined) throw new Error('no model');
  const knows = { k: 'name', name: 'knows', args: ['machine'] } as const;
  const late = { k: 'name', name: 'quart', args: ['demain'] } as const;
  return {
    ...base,
    ticks: 1700,
    quarts: [first, { ...first, id: 'demain', from: NEXT_DAY, to: NEXT_DAY + 180 }],
    posts: base.posts.map((post) => ({ ...post, drafts: post.drafts.filter(({ id }) => id === 'tiede') })),
    statements: [
      {
        id: 'pardon',
        title: { fr: 'Pardon', en: 'Sorry' },
        when: offer === 'once known' ? knows : late,
        draft: { ...model, id: 'pardon', promise: null },
      },
    ],
  };
}
const ask = (at: number): Action => ({ type: 'ask', at, service: 'technique', fact: 'machine' });
const PARDON: Action = {
  type: 'declare',
  at: NEXT_DAY + 20,
  wording: { mode: 'draft', draft: 'pardon' },
  lang: 'fr',
  platforms: ['fil'],
  pinned: false,
};
const ruleOf = (actions: readonly Action[], scenario: Scenario) =>
  rulesOf(graded(actions, scenario)).find((rule) => rule.startsWith('timing.conclusive'));

describe('the word that settles, over two days', () => {
  it('is in time on the day it could first be said', () => {
    expect(ruleOf([ask(20), PARDON], twoDays('the next day'))).toBe('timing.conclusiveOnceKnown');
  });

  it('is late on the second day when it could be said on the first', () => {
    expect(ruleOf([ask(20), PARDON], twoDays('once known'))).toBe('timing.conclusiveLate');
  });

  it('is late when the player had only to ask sooner', () => {
    expect(ruleOf([ask(NEXT_DAY + 2), PARDON], twoDays('once known'))).toBe('timing.conclusiveLate');
    expect(ruleOf([ask(NEXT_DAY + 2), PARDON], twoDays('the next day'))).toBe('timing.conclusiveLate');
  });

  it('is in time on the first day, as ever', () => {
    expect(ruleOf([ask(2), answer(20, 'opener', 'bon')], cafe('preventable'))).toBe(
      'timing.conclusiveSameDay',
    );
  });
});
