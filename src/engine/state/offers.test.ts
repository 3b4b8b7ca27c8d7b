import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import type { Action } from '../../model/action.ts';
import type { Expr } from '../../model/expr.ts';
import type { ChatterGroup, Scenario } from '../../model/scenario.ts';
import type { Post } from '../../model/state.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import {
  allPosts,
  createWorld,
  draftsFor,
  mayBeAsked,
  offeredOptions,
  playOut,
  validateAction,
} from '../index.ts';

const flag = (name: string): Expr => ({ k: 'name', name: 'flag', args: [name] });
const opened = (post: string): Expr => ({ k: 'name', name: 'opened', args: [post] });
const answer = (at: number, draft: string, text?: string): Action => ({
  type: 'answer',
  at,
  post: 'opener',
  wording: text === undefined ? { mode: 'draft', draft } : { mode: 'adapted', draft, text },
  lang: 'fr',
  channel: 'public',
});
const open: Action = { type: 'open', at: 20, post: 'opener' };
const at = (scenario: Scenario, until: number, actions: readonly Action[] = []) => {
  const world = createWorld(scenario, 'offre', RULES_ONLY);
  const { state, skipped } = playOut(world, actions, { until });
  return { world, state, skipped, refusal: (act: Action) => validateAction(state, act, world)?.code ?? null };
};

describe('a draft with a condition', () => {
  const post = aPost();
  const drafts = post.drafts.map((draft) =>
    draft.id === 'repare' ? { ...draft, when: opened('opener') } : draft,
  );
  const story = aScenario({ posts: [{ ...post, drafts }] });

  it('is offered only while it holds, and sent only then', () => {
    const before = at(story, 15);
    expect(draftsFor(before.state, before.world, 'opener').map(({ id }) => id)).not.toContain('repare');
    expect(before.refusal(answer(15, 'repare'))).toBe('action/not-offered');
    expect(before.refusal(answer(15, 'gabarit'))).toBeNull();
    const after = at(story, 21, [open]);
    expect(after.refusal(answer(21, 'repare'))).toBeNull();
  });

  it('moves no other when it comes', () => {
    const order = (until: number) => {
      const { state, world } = at(story, until, [open]);
      return draftsFor(state, world, 'opener').map(({ id }) => id);
    };
    expect(order(21).filter((id) => id !== 'repare')).toEqual(order(15));
  });

  it('that the player made their own words of is theirs to send', () => {
    expect(at(story, 15).refusal(answer(15, 'repare', 'On répare, Odette.'))).toBeNull();
  });

  it('may leave a post with none at all', () => {
    const none = { ...post, drafts: post.drafts.map((draft) => ({ ...draft, when: flag('jamais') })) };
    const { state, world, refusal } = at(aScenario({ posts: [none] }), 15);
    expect(draftsFor(state, world, 'opener')).toEqual([]);
    const typed = { ...answer(15, ''), wording: { mode: 'typed', text: 'Pardon, Odette.' } } as Action;
    expect(refusal(typed)).toBeNull();
  });
});

describe('a question with a condition', () => {
  const [fact] = aScenario().facts;
  const asked: Action = { type: 'ask', at: 30, fact: 'machine', service: 'technique' };
  const story = aScenario({
    facts: [
      {
        ...(fact as NonNullable<typeof fact>),
        learn: { ask: 'technique', ticks: 20, when: opened('opener') },
      },
    ],
  });

  it('may be put only while it holds, to whichever service', () => {
    const before = at(story, 30);
    expect(mayBeAsked(before.state, before.world, story.facts[0] as Scenario['facts'][0])).toBe(false);
    for (const service of ['technique', 'direction'])
      expect(before.refusal({ ...asked, service } as Action)).toBe('action/not-offered');
    const { state, skipped } = at(story, 60, [open, asked]);
    expect([skipped, state.facts.map(({ id }) => id)]).toEqual([[], ['machine']]);
  });
});

describe('an option with a condition', () => {
  const base = aBusyScenario();
  const messages = base.messages.map((message) => ({
    ...message,
    options: message.options.map((option) =>
      option.id === 'refuser' ? { ...option, when: opened('opener') } : option,
    ),
  }));
  const story = aBusyScenario({ messages });
  const refuse: Action = { type: 'reply', at: 42, message: 'efface', option: 'refuser' };

  it('is offered only while it holds', () => {
    const before = at(story, 42);
    expect(offeredOptions(before.state, before.world, 'efface').map(({ id }) => id)).toEqual(['obeir']);
    expect(before.refusal(refuse)).toBe('action/not-offered');
    expect(at(story, 42, [open]).refusal(refuse)).toBeNull();
  });
});

describe('a post with a condition', () => {
  const story = aScenario({
    posts: [aPost(), aPost({ id: 'merci', at: 40, class: 'support', when: opened('opener') })],
  });

  it('comes at its hour if it holds then, and else never', () => {
    expect(at(story, 60, [open]).state.placed.merci).toBe(40);
    const late = { ...open, at: 50 };
    expect(at(story, 120, [late]).state.placed.merci).toBeUndefined();
  });

  it('does not come by a beat either while it does not hold', () => {
    const beats = [
      {
        id: 'b',
        at: 30,
        when: null,
        unless: null,
        after: 0,
        isOnce: true,
        effects: [{ do: 'post', post: 'suite' }],
      },
    ] as const;
    const posts = [aPost(), aPost({ id: 'suite', at: -1, when: opened('opener') })];
    const brought = (acts: readonly Action[]) => at(aScenario({ posts, beats }), 60, acts).state.placed.suite;
    expect([brought([]), brought([open])]).toEqual([undefined, 30]);
  });
});

describe('a group of the crowd with a condition', () => {
  const group = (over: Partial<ChatterGroup>): ChatterGroup => ({
    ...(aScenario().chatter.groups[0] as ChatterGroup),
    ...over,
  });
  const { chatter } = aScenario();
  const loud = [
    aPost({ at: 0 }),
    aPost({ id: 'ignition', at: 60, by: 'gros', reach: 12_000, arousal: 0.6, moral: 2 }),
  ];
  const when: Expr = {
    k: 'cmp',
    op: '>=',
    a: { k: 'name', name: 'elapsed', args: [] },
    b: { k: 'num', v: 200 },
  };
  const groups = [
    ...chatter.groups,
    group({ id: 'tard', when }),
    group({ id: 'rumeur', use: 'noise', class: 'offTopic', when }),
    group({ id: 'dessus', use: 'reshare' }),
    group({ id: 'dessus_tard', use: 'reshare', when }),
  ];
  const { state } = at(aScenario({ posts: loud, chatter: { ...chatter, groups } }), 1000);
  const said = (isWanted: (words: Post['words']) => boolean) =>
    allPosts(state).filter(({ words }) => isWanted(words));

  it.each(['tard', 'rumeur', 'dessus_tard'])('speaks only while it holds: %s', (id) => {
    const own = said((words) => 'group' in words && words.group === id);
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((post) => post.at < 200)).toEqual([]);
  });

  it('leaves the others their turn before and after', () => {
    const any = said((words) => words.from === 'chatter' && words.group === 'any');
    expect(any.some((post) => post.at < 200) && any.some((post) => post.at >= 200)).toBe(true);
  });

  it('chooses the word on top of a reshare as it is shared, and only where some such word has one', () => {
    expect(said((words) => words.from === 'reshare' && words.group === undefined)).toEqual([]);
    const plain = at(aScenario({ posts: loud }), 500).state;
    const shared = allPosts(plain).filter(({ words }) => words.from === 'reshare');
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.every(({ words }) => Object.keys(words).join() === 'from')).toBe(true);
  });
});
