import { expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import type { Action } from '../../model/action.ts';
import type { ActId } from '../../model/codes.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { createWorld, run } from '../index.ts';

const world = createWorld(aBusyScenario(), '1', RULES_ONLY);
const SORRY = 'Nous sommes désolés. Nous réparons la machine ce matin.';
const sorry = (says?: readonly ActId[], text = SORRY): Action => ({
  type: 'answer',
  at: 30,
  post: 'opener',
  wording: { mode: 'typed', text },
  lang: 'fr',
  channel: 'public',
  ...(says === undefined ? {} : { says }),
});
const clarify = (at: number, acts: readonly ActId[], saying = 'o30-0'): Action => ({
  type: 'clarify',
  at,
  saying,
  acts,
});

it('keeps what the player says beside what was read, in the order of the list', () => {
  const { state, refused } = run(world, [sorry(['repair', 'empathy'])]);
  expect(refused).toEqual([]);
  expect(state.sayings[0]?.acts).toContain('apology');
  expect(state.sayings[0]?.says).toEqual(['empathy', 'repair']);
});

it('moves nothing else of the crisis, said before or after sending', () => {
  const plain = run(world, [sorry()]).state;
  const before = run(world, [sorry(['attack'])]).state;
  const after = run(world, [sorry(), clarify(31, ['attack'])]).state;
  const { says: _, ...saying } = before.sayings[0] ?? { says: [] };
  expect(saying).toEqual(plain.sayings[0]);
  expect({ ...before, sayings: plain.sayings }).toEqual(plain);
  expect({ ...after, sayings: plain.sayings, acts: plain.acts }).toEqual(plain);
  expect(after.sayings[0]?.says).toEqual(['attack']);
});

it('may be changed, and costs no time', () => {
  const acts = [sorry(), clarify(31, ['attack']), clarify(31, ['empathy'])];
  const { state, refused } = run(world, acts);
  expect(refused).toEqual([]);
  expect(state.sayings[0]?.says).toEqual(['empathy']);
});

it('is refused of a word that was not said, of a draft, and of acts that are none or stand twice', () => {
  const draft: Action = { ...sorry(), wording: { mode: 'draft', draft: 'repare' } } as Action;
  const tries: readonly (readonly Action[])[] = [
    [sorry(), clarify(31, [], 'rien')],
    [draft, clarify(31, [])],
    [sorry(), clarify(31, ['rien' as ActId])],
    [sorry(), clarify(31, ['empathy', 'empathy'])],
    [sorry(['rien' as ActId])],
  ];
  for (const acts of tries) expect(run(world, acts).refused).toEqual(acts.slice(-1));
});

it('says nothing of words that the reader is in doubt of', () => {
  const { state } = run(world, [sorry(['empathy'], '👍🔥😂')]);
  expect(state.sayings[0]?.reading?.doubt).not.toBeNull();
  expect(state.sayings[0]?.says).toBeUndefined();
});
