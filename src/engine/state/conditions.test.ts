import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import type { Action, Wording } from '../../model/action.ts';
import type { ConditionName } from '../../model/expr.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { createWorld, holds, playOut } from '../index.ts';

const draft = (id: string): Wording => ({ mode: 'draft', draft: id });
const typed = (text: string): Wording => ({ mode: 'typed', text });
const answer = (wording: Wording, channel: 'public' | 'private' = 'public'): Action => ({
  type: 'answer',
  at: 20,
  post: 'opener',
  wording,
  lang: 'fr',
  channel,
});
const call = (wording: Wording): Action => ({
  type: 'contact',
  at: 20,
  contact: 'appel',
  wording,
  lang: 'fr',
});

/** Whether a name with these arguments holds after these acts. */
function isSo(actions: readonly Action[], name: ConditionName, ...args: string[]): boolean {
  const world = createWorld(aBusyScenario(), 'dit', RULES_ONLY);
  const { state, skipped } = playOut(world, actions, { until: 30 });
  expect(skipped).toEqual([]);
  return holds({ k: 'name', name, args }, state, world, 'test');
}

describe('chose', () => {
  it('tells which draft was sent to a post, in public or in private', () => {
    for (const channel of ['public', 'private'] as const) {
      expect(isSo([answer(draft('repare'), channel)], 'chose', 'opener', 'repare')).toBe(true);
      expect(isSo([answer(draft('repare'), channel)], 'chose', 'opener', 'gabarit')).toBe(false);
    }
    expect(isSo([answer(draft('repare'))], 'chose', 'demande', 'repare')).toBe(false);
  });

  it('counts a draft that was adapted, and no words that were typed', () => {
    const adapted: Wording = {
      mode: 'adapted',
      draft: 'repare',
      text: 'Nous réparons la machine ce matin, Odette.',
    };
    expect(isSo([answer(adapted)], 'chose', 'opener', 'repare')).toBe(true);
    expect(isSo([answer(typed('Nous réparons la machine ce matin.'))], 'chose', 'opener', 'repare')).toBe(
      false,
    );
  });

  it('tells what was said in a call, and still what was answered to a message', () => {
    expect(isSo([call(draft('appel'))], 'chose', 'appel', 'appel')).toBe(true);
    expect(isSo([], 'chose', 'appel', 'appel')).toBe(false);
    const base = aBusyScenario();
    const world = createWorld(base, 'dit', RULES_ONLY);
    const obey: Action = { type: 'reply', at: 41, message: 'efface', option: 'obeir' };
    const { state } = playOut(world, [obey], { until: 45 });
    expect(holds({ k: 'name', name: 'chose', args: ['efface', 'obeir'] }, state, world, '')).toBe(true);
  });
});

describe('said to somebody', () => {
  const sorry = typed('Nous sommes désolés, pardon pour ce café froid.');

  it('counts what a call or a private answer says, typed words by how they are read', () => {
    expect(isSo([call(sorry)], 'said', 'apology', 'appel')).toBe(true);
    expect(isSo([answer(sorry, 'private')], 'said', 'apology', 'opener')).toBe(true);
    expect(isSo([call(draft('appel'))], 'said', 'repair', 'appel')).toBe(true);
  });

  it('is of that post or that call alone, where said alone is of what the public heard', () => {
    expect(isSo([answer(sorry)], 'said', 'apology', 'demande')).toBe(false);
    expect(isSo([call(sorry)], 'said', 'apology')).toBe(false);
    expect(isSo([answer(sorry)], 'said', 'apology')).toBe(true);
    expect(isSo([call(sorry)], 'said', 'attack', 'appel')).toBe(false);
  });
});
