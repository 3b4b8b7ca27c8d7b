import { expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import type { Action } from '../../model/action.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { actTicks, createWorld, run, validateAction } from '../index.ts';

const scenario = aBusyScenario();
const world = createWorld(scenario, '1', RULES_ONLY);
const see = (at: number, of: string | null): Action => ({ type: 'seeDrafts', at, of });
const inquire = (at: number, text: string, service = 'technique'): Action => ({
  type: 'inquire',
  at,
  service,
  text,
});
/** What the last act is refused for, the others done before it. */
function refusalOf(...actions: readonly [Action, ...Action[]]): string | undefined {
  const last = actions.at(-1) as Action;
  const { state } = run(world, actions.slice(0, -1), { until: last.at });
  return validateAction(state, last, world)?.code;
}

it('asking for drafts takes two minutes and leaves only its place in the state', () => {
  expect(actTicks(see(30, 'opener'), scenario) * scenario.secondsPerTick).toBe(120);
  const plain = run(world, []).state;
  const { draftsSeen, ...rest } = run(world, [see(30, 'opener')]).state;
  expect(draftsSeen).toEqual(['opener']);
  expect({ ...rest, acts: 0, busyUntil: 0 }).toEqual({ ...plain, acts: 0, busyUntil: 0 });
});

it('drafts are asked for once in a place, and where there are some', () => {
  expect(refusalOf(see(30, 'opener'), see(40, 'opener'))).toBe('action/already-done');
  expect(refusalOf(see(30, 'rien'))).toBe('action/unknown-post');
  expect(refusalOf(see(30, 'opener'))).toBeUndefined();
  expect(run(world, [see(30, 'opener'), see(40, null)]).state.draftsSeen).toEqual(['opener', null]);
});

it('a question that no fact answers is answered, after the usual delay, by nothing', () => {
  const { state, refused } = run(world, [inquire(30, 'Qui a peint le mur?')]);
  expect(refused).toEqual([]);
  const due = state.asked[0]?.due ?? 0;
  expect(due - 30).toBe(scenario.services.find(({ id }) => id === 'technique')?.replyTicks);
  expect(state.messages.filter(({ at }) => at === due)).toMatchObject([{ from: 'technique', fact: null }]);
  expect(state.facts.map(({ id }) => id)).toEqual(run(world, []).state.facts.map(({ id }) => id));
});

it('refuses an empty question, a long one, the same one twice, an unknown service', () => {
  expect(refusalOf(inquire(30, ' '))).toBe('action/empty-text');
  expect(refusalOf(inquire(30, 'x'.repeat(301)))).toBe('action/too-long');
  expect(refusalOf(inquire(30, 'Qui?'), inquire(40, 'Qui?'))).toBe('action/already-done');
  expect(refusalOf(inquire(30, 'Qui?', 'personne'))).toBe('action/unknown-service');
});
