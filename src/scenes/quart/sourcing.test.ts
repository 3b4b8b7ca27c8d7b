import { describe, expect, it } from 'vitest';
import { shippedStory } from '../../../tests/support/shipped-stories.ts';
import type { DeskInput } from '../../desk/index.ts';
import { createWorld, perform, playOut } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { ActionDraft } from '../../session/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { answered, sourcedAction, sourcingOf } from './sourcing.ts';

const scenario = shippedStory('letiquette');
const world = createWorld(scenario, '1', RULES_ONLY);
const POST = 'zipper_therese';
const COAT = 'Madame Ouimaître, votre manteau est réparé depuis jeudi.';
const ASK: Action = { type: 'ask', at: 9, service: 'clientele', fact: 'zipper' };

function deskAt(tick: number, acts: readonly Action[] = []): DeskInput {
  const { state } = playOut(world, acts, { until: tick });
  return { scenario, state, world, lang: 'fr', mode: 'entrainement' };
}

const typed = (text: string): ActionDraft => ({
  type: 'answer',
  post: POST,
  wording: { mode: 'typed', text },
  lang: 'fr',
  channel: 'public',
});

describe('what is asked before words leave', () => {
  it('is nothing of a draft, of what may not be sent, of what is learned, of what claims nothing', () => {
    const draft = scenario.posts.find(({ id }) => id === POST)?.drafts[0]?.id ?? '';
    const sent: ActionDraft = { ...typed(''), wording: { mode: 'draft', draft } } as ActionDraft;
    const desk = deskAt(30);
    expect(sourcingOf(desk, sent)).toBeNull();
    expect(sourcingOf(desk, typed(' '))).toBeNull();
    expect(sourcingOf(desk, typed(COAT.repeat(99)))).toBeNull();
    expect(sourcingOf(deskAt(40, [ASK]), typed(COAT))).toBeNull();
    expect(sourcingOf(desk, typed('Madame Ouimaître, je cherche votre zipper.'))).toBeNull();
  });

  it('is where a claim comes from; each answer joins the act, which the engine takes', () => {
    const desk = deskAt(30);
    const first = sourcingOf(desk, typed(`${COAT} Deux employés sont blessés.`));
    expect(first?.questions.map(({ topic }) => topic)).toEqual(['harm', 'settled']);
    if (first === null) return;
    const last = answered(answered(first, 'stands', null), 'stands', null);
    expect(answered(last, 'stands', null)).toBe(last);
    const action = sourcedAction(last);
    expect(action).toMatchObject({ sources: [{ topic: 'harm' }, { topic: 'settled' }] });
    const state = structuredClone(desk.state);
    expect(perform(state, { ...action, at: state.tick } as Action, world, [])).toBeNull();
    expect(state.sayings.at(-1)?.claims).toHaveLength(2);
  });
});
