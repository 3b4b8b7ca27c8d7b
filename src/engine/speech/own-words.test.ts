import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import type { Action, Wording } from '../../model/action.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { createWorld, run } from '../index.ts';

const scenario = aBusyScenario();
const world = createWorld(scenario, 'mots', RULES_ONLY);
const answer = (at: number, wording: Wording): Action => ({
  type: 'answer',
  at,
  post: 'opener',
  wording,
  lang: 'fr',
  channel: 'public',
});

describe('a word of the house', () => {
  const acts: Action[] = [
    { type: 'open', at: 10, post: 'opener' },
    answer(20, { mode: 'draft', draft: 'repare' }),
    { type: 'hide', at: 21, post: 'personne' },
    answer(30, { mode: 'adapted', draft: 'repare', text: 'Nous réparons ce soir, Odette.' }),
    answer(40, { mode: 'typed', text: 'On vous revient avant midi.' }),
    { type: 'reply', at: 80, message: 'presse', option: 'vrai' },
  ];

  it('names the accepted act that said it, and the draft or the option that was sent', () => {
    const { state, done, refused } = run(world, acts, { until: 90 });
    expect(refused.map(({ type }) => type)).toContain('hide');
    expect(state.acts).toBe(done.length);
    const told = state.sayings.map(({ action, draft, mode }) => [done[action]?.type, draft, mode]);
    expect(told).toEqual([
      ['answer', 'repare', 'draft'],
      ['answer', 'repare', 'adapted'],
      ['answer', null, 'typed'],
      ['reply', 'vrai', 'draft'],
    ]);
  });

  it('is no act of the player when the direction said it', () => {
    const refusal: Action = { type: 'reply', at: 45, message: 'efface', option: 'refuser' };
    const { sayings } = run(world, [refusal]).state;
    const house = sayings.filter(({ mode }) => mode === 'house');
    expect(house.length).toBeGreaterThan(0);
    for (const { action, draft } of house) expect([action, draft]).toEqual([-1, null]);
  });
});
