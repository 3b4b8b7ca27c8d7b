/**
 * The whole example of docs/SCENARIO_FORMAT.md, compiled and played. The rule: what the page says of a story that follows
 * the player happens. Why: its authors copy that example, and no shipped story must use a field for it to be true.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DeskInput, presentOffice } from '../src/desk/index.ts';
import {
  allPosts,
  createWorld,
  draftsFor,
  mayBeAsked,
  playOut,
  questionsOf,
  validateAction,
} from '../src/engine/index.ts';
import type { Action, Wording } from '../src/model/action.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { gradeRun } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

const page = readFileSync('docs/SCENARIO_FORMAT.md', 'utf8');
const source = /```yaml whole\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const { scenario, diagnostics } = compileScenario(source, { file: 'quai.yaml' });
if (scenario === null) throw new Error(JSON.stringify(diagnostics));
const story = scenario;

const ask: Action = { type: 'ask', at: 12, fact: 'panne', service: 'technique' };
const answer = (at: number, draft: string): Action => ({
  type: 'answer',
  at,
  post: 'opener',
  wording: { mode: 'draft', draft },
  lang: 'fr',
  channel: 'public',
});
const play = (until: number, actions: readonly Action[] = [], seed = '1') => {
  const world = createWorld(story, seed, RULES_ONLY);
  return { world, ...playOut(world, actions, { until }) };
};

describe('a fact that is over', () => {
  const learnt: Action = { type: 'ask', at: 62, fact: 'quai_5', service: 'technique' };
  const reply = (wording: Wording): Action => ({ ...answer(75, ''), post: 'quel_quai', wording }) as Action;
  const told = (wording: Wording, acts: readonly Action[] = []) =>
    play(80, [...acts, reply(wording)]).state.sayings.at(-1);
  const office = (until: number, acts: readonly Action[] = []) => {
    const { state, world } = play(until, acts);
    return presentOffice({ scenario: story, state, world, lang: 'fr' } as DeskInput).facts;
  };

  it('is struck in the office from its hour, and what replaces it is shown once it is learned', () => {
    const over = (until: number, acts: readonly Action[] = []) =>
      office(until, acts).find(({ id }) => id === 'quai_3')?.over;
    expect(over(59)).toBeNull();
    expect(over(60)).toEqual({ hour: 'sam.\u00a023\u00a0h', instead: '' });
    expect(over(70, [learnt])).toEqual({ hour: 'sam.\u00a023\u00a0h', instead: 'Le départ est au quai 5.' });
  });

  it('is told no more, by a draft or by typed words: that is a lie that comes out', () => {
    const draft: Wording = { mode: 'draft', draft: 'b' };
    const typed: Wording = { mode: 'typed', text: 'Le départ est au quai 3, Odette.' };
    for (const wording of [draft, typed])
      expect(told(wording)).toMatchObject({ states: [], outdated: ['quai_3'] });
    expect(told(draft)?.factor).toBeGreaterThan(1);
    expect(told({ mode: 'draft', draft: 'a' }, [learnt])).toMatchObject({ states: ['quai_5'] });
  });

  it('is corrected, not told, by words that quote it and tell what replaces it', () => {
    const typed = (text: string): Wording => ({ mode: 'typed', text });
    const quoted = told(typed('Nous avions écrit le quai 3, et c’était faux : le départ est au quai 5.'), [
      learnt,
    ]);
    expect(quoted).toMatchObject({ states: ['quai_5'], contradicts: [] });
    expect(quoted).not.toHaveProperty('outdated');
    expect(told(typed('Nous avions écrit le quai 3, le départ change.'), [learnt])).toMatchObject({
      outdated: ['quai_3'],
    });
  });

  it('is no source of what one says: the claim is asked about', () => {
    const { state, world } = play(75);
    const asked = questionsOf(state, world, {
      text: 'Le départ de 23 h 30 est au quai 3.',
      lang: 'fr',
      post: null,
      offered: [],
      isPublic: true,
      reading: null,
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.flatMap(({ fits }) => fits)).not.toContain('quai_3');
  });

  it('is graded under Information, corrected by what replaces it, and crosses no red line', () => {
    const world = createWorld(story, '1', RULES_ONLY);
    const rules = (acts: readonly Action[]) => {
      const { dimensions, redLines } = gradeRun(world, acts, null, { mode: 'entrainement', lang: 'fr' });
      const found = dimensions.flatMap(({ findings }) => findings);
      return { rules: found.map(({ rule }) => rule), redLines };
    };
    const stale = reply({ mode: 'draft', draft: 'b' });
    const right = { ...reply({ mode: 'draft', draft: 'a' }), at: 90 } as Action;
    const once = rules([stale]);
    expect(once.rules).toContain('information.outdated');
    expect(once.redLines).toEqual([]);
    const mended = rules([learnt, stale, right]).rules;
    expect(mended).toEqual(expect.arrayContaining(['information.outdated', 'information.corrected']));
    expect(rules([learnt, right]).rules).not.toContain('information.outdated');
  });

  it('without an hour is over once the fact that replaces it is learned', () => {
    const facts = story.facts.map(({ until: _, ...fact }) => fact);
    const later = createWorld({ ...story, facts }, '1', RULES_ONLY);
    const sent = [learnt, reply({ mode: 'draft', draft: 'b' })];
    const last = (acts: readonly Action[]) => playOut(later, acts, { until: 80 }).state.sayings.at(-1);
    expect(last(sent)).toMatchObject({ states: [], outdated: ['quai_3'] });
    expect(last(sent.slice(1))).toMatchObject({ states: ['quai_3'] });
    expect(last(sent.slice(1))).not.toHaveProperty('outdated');
  });
});

describe('a promise of which it is written what keeps it', () => {
  const promised = answer(13, 'b');
  const declare = (at: number, text: string): Action => ({
    type: 'declare',
    at,
    wording: { mode: 'typed', text },
    lang: 'fr',
    platforms: ['fil'],
    pinned: false,
  });
  const promising = (until: number, ...acts: Action[]) => play(until, [ask, promised, ...acts]);
  const status = (until: number, ...acts: Action[]) => promising(until, ...acts).state.promises[0]?.status;

  it('is kept by that, and missed without it', () => {
    expect(status(40, answer(30, 'a'))).toBe('kept');
    expect(status(60)).toBe('missed');
  });

  it('is kept by no other word, nor by calling it so', () => {
    const other = declare(25, 'On répare, c’est notre faute, et on vous rembourse tous demain.');
    expect(status(40, other)).toBe('open');
    const { state, world } = promising(40, other);
    const call: Action = { type: 'keepPromise', at: 40, promise: state.promises[0]?.id ?? '' };
    expect(validateAction(state, call, world)?.code).toBe('action/nothing-said');
  });

  it('says in the office what keeps it, by its question while it is not learned', () => {
    const told = (until: number) => {
      const { state, world } = promising(until);
      return presentOffice({ scenario: story, state, world, lang: 'fr' } as DeskInput).promises[0]?.keptBy;
    };
    expect(told(16)).toContain('Avez-vous du nouveau');
    expect(told(30)).toContain('La dernière navette a une hélice brisée.');
  });

  it.each([
    ['an act', { act: 'compensate' }, declare(25, 'On vous rembourse tous, c’est promis.'), 'kept'],
    [
      'an act that is not done',
      { act: 'compensate' },
      declare(25, 'On s’excuse, c’est notre faute.'),
      'open',
    ],
    ['a person spoken to', { person: 'odette' }, { ...answer(25, 'c'), channel: 'private' }, 'kept'],
    ['another person', { person: 'vlad' }, answer(25, 'c'), 'open'],
    ['an act and a person', { person: 'odette', act: 'repair' }, answer(25, 'c'), 'open'],
    ['a statement never made', { statement: 'aucune' }, declare(25, 'On s’excuse.'), 'open'],
  ] as const)('may be kept by %s', (_, keptBy, act, expected) => {
    const posts = story.posts.map((post) => ({
      ...post,
      drafts: post.drafts.map((draft) =>
        draft.promise === null ? draft : { ...draft, promise: { ...draft.promise, keptBy } },
      ),
    }));
    const world = createWorld({ ...story, posts }, '1', RULES_ONLY);
    const { state, skipped } = playOut(world, [promised, act as Action], { until: 40 });
    expect([skipped, state.promises[0]?.status]).toEqual([[], expected]);
  });
});

describe('a person who answers the answer', () => {
  const replies = (act: Action, until = 60) => {
    const { state } = play(until, [ask, act]);
    const born = Object.entries(state.placed).filter(([id]) => id.startsWith('opener_reply'));
    return Object.fromEntries(born);
  };

  it('does so by its acts, a while after it', () => {
    expect(replies(answer(15, 'c'))).toEqual({ opener_reply: 19 });
    expect(replies(answer(30, 'a'))).toEqual({ opener_reply_2: 34 });
    expect(replies(answer(15, 'c'), 17)).toEqual({});
  });

  it('does so by the draft that was sent, with answers of its own', () => {
    expect(replies(answer(15, 'b'))).toEqual({ opener_reply_3: 26 });
    const { state, world } = play(30, [answer(15, 'b')]);
    expect(draftsFor(state, world, 'opener_reply_3')).toHaveLength(1);
  });

  it('hears typed words as they are read', () => {
    const typed: Wording = {
      mode: 'typed',
      text: 'Nous sommes désolés, pardon pour cette attente sur le quai.',
    };
    expect(replies({ ...answer(15, ''), wording: typed } as Action)).toEqual({ opener_reply_2: 19 });
  });

  it('answers once, whatever is said after that', () => {
    const { state } = play(90, [ask, answer(15, 'c'), answer(40, 'a')]);
    expect(Object.keys(state.placed).filter((id) => id.startsWith('opener_reply'))).toEqual(['opener_reply']);
  });

  it('writes under the post, as who wrote it', () => {
    const { state } = play(30, [answer(15, 'c')]);
    const reply = allPosts(state).find(({ id }) => id === 'opener_reply');
    expect(reply).toMatchObject({ author: 'odette', parent: 'opener', platform: 'fil' });
  });

  it('is not answered to a draft that is not there', () => {
    const { diagnostics: told } = compileScenario(source.replace('chose: b', 'chose: z'), {
      file: 'quai.yaml',
    });
    expect(told.map(({ code, path }) => [code, path])).toEqual([['unknown-id', 'posts[0].replies[2].chose']]);
  });
});

describe('a story that follows the player', () => {
  it('has no fault', () => {
    expect(diagnostics).toEqual([]);
  });

  it('offers the answer that tells a fact once it is known, and another before', () => {
    const offered = (until: number) => {
      const { state, world } = play(until, [ask]);
      return draftsFor(state, world, 'opener')
        .map(({ id }) => id)
        .sort();
    };
    expect([offered(15), offered(40)]).toEqual([
      ['b', 'c'],
      ['a', 'c'],
    ]);
  });

  it('lets nobody ask about a photo before it is posted', () => {
    const photo = story.facts.find(({ id }) => id === 'photo');
    const may = (until: number) => {
      const { state, world } = play(until);
      return photo !== undefined && mayBeAsked(state, world, photo);
    };
    expect([may(20), may(31)]).toEqual([false, true]);
    const { state, world } = play(20);
    const early: Action = { type: 'ask', at: 20, fact: 'photo', service: 'clientele' };
    expect(validateAction(state, early, world)?.code).toBe('action/not-offered');
  });

  it('does not have Odette complain of a silence that was broken', () => {
    expect(play(60).state.placed.toujours_rien).toBe(50);
    expect(play(60, [answer(15, 'b')]).state.placed.toujours_rien).toBeUndefined();
  });

  it('has no crowd that praises an answer which was not given', () => {
    const praises = (actions: readonly Action[]) =>
      ['1', '2', '3', '4', '5', '6'].flatMap((seed) =>
        allPosts(play(240, actions, seed).state).filter(
          ({ words }) => words.from === 'chatter' && words.group === 'repondu',
        ),
      );
    expect(praises([])).toEqual([]);
    const praised = praises([answer(15, 'b')]);
    expect(praised.length).toBeGreaterThan(0);
    expect(praised.every((post) => post.at >= 15)).toBe(true);
  });
});
