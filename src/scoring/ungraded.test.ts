import { describe, expect, it } from 'vitest';
import { actTicks, postOf, run } from '../engine/index.ts';
import type { Action, ActionType } from '../model/action.ts';
import { ACTION_TYPES, type FieldKind, factsOf } from '../model/actions.ts';
import type { Grade } from '../model/grade.ts';
import { answer, cafe, cafeWorld, graded } from './scoring-fakes.ts';

/** An inject is no act of the player: what it brings is graded as what the author brings. */
const UNGRADED = ACTION_TYPES.filter((type) => !factsOf(type).isGraded && factsOf(type).family !== 'inject');

/** Whose post the acts tried are about: he posts an insult, then a threat. */
const POST = 'insulte';

/** Values that a field of an act may have in the café, by the field's name or by its kind. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  post: POST,
  person: 'tony',
  page: 'dossier',
  of: 'opener',
  service: 'surete',
  fact: 'machine',
  platform: 'fil',
  quart: 'matin',
  proposal: 'q1',
  deed: 'hide',
  on: POST,
};
const BY_KIND: Readonly<Partial<Record<FieldKind, unknown>>> = {
  text: 'Bonjour.',
  texts: ['froid'],
  count: 30,
  flag: true,
  lang: 'fr',
  channel: 'public',
  wording: { mode: 'typed', text: 'Bonjour.' },
};

function anAct(type: ActionType, at: number): Action {
  const fields = Object.entries(factsOf(type).fields).map(([name, kind]) => [
    name,
    BY_NAME[name] ?? BY_KIND[kind],
  ]);
  return { type, at, ...Object.fromEntries(fields) } as Action;
}

const GAMES: Readonly<Record<string, readonly Action[]>> = {
  'a game well played': [
    { type: 'watch', at: 2, words: ['froid'], threshold: 5 },
    { type: 'open', at: 11, post: 'opener' },
    answer(12, 'opener', 'bon'),
    { type: 'ask', at: 20, service: 'technique', fact: 'machine' },
    answer(24, 'second', 'bon'),
    { type: 'remove', at: 36, post: 'insulte', rule: null, explanation: 'Insulte.' },
    { type: 'escalate', at: 45, post: 'menace', service: 'surete' },
    { type: 'hide', at: 47, post: 'menace' },
  ],
  'a game in which nothing is done about a threat': [answer(20, 'opener', 'tiede')],
  'a game in which criticism is hidden': [
    { type: 'hide', at: 33, post: 'critique_a' },
    { type: 'remove', at: 34, post: 'critique_b', rule: null, explanation: null },
  ],
};

/** Ticks at which an act of this length delays no other act, and its post is there. */
function freeTicks(actions: readonly Action[], length: number): number[] {
  const { scenario } = cafeWorld();
  const born = run(cafeWorld(), []).state.placed[POST] ?? 0;
  return Array.from({ length: 120 }, (_, tick) => tick).filter(
    (tick) =>
      tick > born &&
      actions.every((a) => tick + length <= a.at || tick >= a.at + Math.max(1, actTicks(a, scenario))),
  );
}

const dimensions = ({ dimensions, redLines, moderation, process }: Grade) => ({
  dimensions,
  redLines,
  moderation,
  process,
});

describe.each(UNGRADED)('%s, which no rule of the rubric names', (type) => {
  it.each(Object.entries(GAMES))('moves no dimension of %s', (_, played) => {
    const asked = { type: 'propose', at: 1, proposal: 'q1', deed: 'hide', on: null } as const;
    const actions = type === 'consent' ? [asked, ...played] : played; // it answers something
    const plain = dimensions(graded(actions));
    const length = Math.max(1, actTicks(anAct(type, 0), cafe()));
    const [first, ...later] = freeTicks(actions, length);
    for (const at of [first, later[4], later[12], later.at(-1)]) {
      const act = anAct(type, at ?? 0);
      const mixed = [...actions, act].sort((a, b) => a.at - b.at);
      const { done, state } = run(cafeWorld(), mixed);
      expect(postOf(state, POST)).toBeDefined();
      // The game may have removed the post by then, but not at the tick at which it appeared.
      if (at !== first && !done.includes(act)) continue;
      expect(done, `${type} is to be tried with values it accepts: see BY_NAME`).toContain(act);
      expect(done.length, 'no other act may suffer').toBe(mixed.length);
      expect(dimensions(graded(mixed))).toEqual(plain);
    }
  });
});

it('names at least one such act', () => {
  expect(UNGRADED.length).toBeGreaterThan(0);
});
