import { expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import { presentPost } from '../../desk/index.ts';
import { createWorld, isShown, postOf, run } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { withLines } from './desk-ui.ts';
import { logLines } from './log-lines.ts';

const scenario = aBusyScenario();
const world = createWorld(scenario, '1', RULES_ONLY);

function linesOf(action: Action): string[] {
  const { state, events } = run(world, [action], { until: action.at + 1 });
  const own = events.filter((event) => event.kind === 'act');
  return logLines({ scenario, state, world, lang: 'fr', mode: 'entrainement' }, own, 'affair');
}

it('says what the player has just done, once it is done', () => {
  expect(linesOf({ type: 'thank', at: 30, post: 'opener' })).toEqual(['Fait\u00a0: Remercier. Odette.']);
  expect(linesOf({ type: 'seeDrafts', at: 30, of: 'opener' })).toEqual([
    'Fait\u00a0: Voir des brouillons. Odette.',
  ]);
  expect(linesOf({ type: 'leave', at: 30, post: 'opener' })).toEqual(['Fait\u00a0: Laisser passer. Odette.']);
});

it('says nothing of what one sees at once', () => {
  expect(linesOf({ type: 'open', at: 30, post: 'opener' })).toEqual([]);
  expect(linesOf({ type: 'read', at: 30, page: 'dossier' })).toEqual([]);
});

it('says of a fact how sure it is: a rumour is a rumour', () => {
  const said = (sure: 'confirmed' | 'probable' | 'rumour') => {
    const told = { ...scenario, facts: scenario.facts.map((fact) => ({ ...fact, sure })) };
    const { state } = run(world, [], { until: 5 });
    const event = { tick: 5, kind: 'fact', id: 'machine', from: 'technique' } as const;
    return logLines({ scenario: told, state, world, lang: 'fr', mode: 'entrainement' }, [event], 'affair');
  };
  expect(said('confirmed')).toEqual(['Au bureau, confirmé\u00a0: La machine est brisée.']);
  expect(said('probable')).toEqual(['Au bureau, probable\u00a0: La machine est brisée.']);
  expect(said('rumour')).toEqual(['Au bureau, une rumeur\u00a0: La machine est brisée.']);
});

it('carries the first words of a post, and spares those of a harsh one', () => {
  const { state, events } = run(world, [], { until: 15 });
  const input = { scenario, state, world, lang: 'fr', mode: 'entrainement' } as const;
  const lines = logLines(input, events, 'all');
  for (const event of events.filter((one) => one.kind === 'post')) {
    const post = postOf(state, event.id)!;
    if (post.author === 'house' || !isShown(state, post)) continue;
    const { text, isHarsh } = presentPost(input, post);
    const words = isHarsh ? 'Paroles dures.' : text.slice(0, 20);
    expect(lines.some((line) => line.includes(words))).toBe(true);
    if (isHarsh) expect(lines.some((line) => line.includes(text))).toBe(false);
  }
  expect(events.some(({ kind }) => kind === 'post')).toBe(true);
});

it('keeps eight lines, each with a number of its own that never changes', () => {
  const log = withLines(
    withLines([], ['a', 'b']),
    Array.from({ length: 8 }, (_, i) => `c${i}`),
  );
  expect(log.map(({ no }) => no)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(withLines(log, ['d'])[0]).toBe(log[1]);
});
