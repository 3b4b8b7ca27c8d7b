import { describe, expect, it } from 'vitest';
import { createWorld } from '../engine/index.ts';
import { playScripted } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { askedDecisions } from './asked-before.ts';

const scenario = essai();
const askedOf = (player: ScriptedPlayer) => {
  const { record } = playScripted(scenario, player, '7', RULES_ONLY);
  const world = createWorld(scenario, '7', RULES_ONLY);
  return { record, asked: askedDecisions(world, record.actions, record.end.tick) };
};

describe('the decisions asked about before the verdict', () => {
  it('are words that were sent, five at most, in order of time, three with their reason', () => {
    const { asked, record } = askedOf('answerall');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(asked.filter(({ hasWhy }) => hasWhy).length).toBe(Math.min(3, asked.length));
    expect(asked.map(({ n }) => n)).toEqual([...asked.map(({ n }) => n)].sort((a, b) => a - b));
    for (const { n, action } of asked) expect(record.actions[n]).toEqual(action);
  });

  it('are good for an expert', () => {
    const { asked } = askedOf('expert');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ isGood, better }) => [isGood, better])).toEqual(asked.map(() => [true, null]));
  });

  it('tell of an insult that it is not done, and what was better', () => {
    const insult: Action = {
      type: 'answer',
      at: 15,
      post: 'opener',
      wording: { mode: 'typed', text: 'Vous êtes un idiot, allez vous faire voir.' },
      lang: 'fr',
      channel: 'public',
    };
    const asked = askedDecisions(createWorld(scenario, '7', RULES_ONLY), [insult], scenario.ticks);
    expect(asked).toMatchObject([{ id: 'd15-0', isGood: false, isOffence: true, hasWhy: true }]);
    expect(asked[0]?.better).toMatchObject({ type: 'answer', wording: { mode: 'draft', draft: 'a' } });
  });

  it('are none where nothing was said', () => {
    expect(askedOf('silence').asked).toEqual([]);
  });
});
