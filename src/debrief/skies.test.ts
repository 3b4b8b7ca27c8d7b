import { describe, expect, test } from 'vitest';
import { createWorld, playOut } from '../engine/index.ts';
import { type Choice, openSkies, playScripted, TYPED } from '../lab/index.ts';
import { essai } from '../record/essai.ts';
import { presentStage } from '../stage/present.ts';
import { RULES_ONLY } from '../tone/index.ts';
import type { Finished } from './present-findings.ts';
import { pickedView } from './present-skies.ts';
import { momentOf, partingOf } from './stages/present-stages.ts';

const scenario = essai();
const world = createWorld(scenario, '7', RULES_ONLY);
const { record } = playScripted(scenario, 'template', '7', RULES_ONLY);
const camera = {
  every: 5,
  picture: (state: Parameters<typeof presentStage>[0]) => presentStage(state, scenario),
};
const skies = openSkies(world, RULES_ONLY, record, 1, camera);
const game: Finished = { world, scenario, state: playOut(world, record.actions).state, lang: 'fr' };
const none: Choice = { decision: '', option: '', text: '', at: null };
const view = (choice: Choice) => pickedView(skies.decisions, choice, record, game)!;
const answered = skies.decisions.find((d) => d.kind === 'answer')!;

describe('picking another way', () => {
  test('opens on the first decision, its first other way and the same hour, ready to be played', () => {
    const { choice, isReady, ways } = view(none);
    expect(choice).toEqual({ decision: skies.decisions[0]!.id, option: ways[0]!.id, text: '', at: null });
    expect(isReady).toBe(true);
  });
  test('every decision stands under its shift, in order of time, told by its hour', () => {
    const { shifts } = view(none);
    expect(shifts.flatMap((shift) => shift.decisions.map((d) => d.id))).toEqual(
      skies.decisions.map((d) => d.id),
    );
    expect(shifts[0]!.decisions[0]!.name).toMatch(/^\d+\u00a0h/);
  });
  test('one’s own words are not played while there are none', () => {
    const own = { ...none, decision: answered.id, option: TYPED };
    expect(view(own).isReady).toBe(false);
    expect(view({ ...own, text: 'Bonjour.' }).isReady).toBe(true);
  });
  test('the same act is only another way at another hour', () => {
    const same = view({ ...none, decision: answered.id, option: 'played' });
    expect(same.choice.at).not.toBeNull();
    expect(same.choice.at).not.toBe(answered.at);
    expect(same.times.map((time) => time.tick)).not.toContain(answered.at);
  });
  test('another decision keeps nothing of the words and hour of the one before', () => {
    const text = 'Bonjour.';
    expect(view({ decision: 'gone', option: TYPED, text, at: 40 }).choice).toMatchObject({
      text: '',
      at: null,
    });
  });
});

describe('two stages', () => {
  const other = skies.costliest()!;
  test('show one sky until they part, and open where they differ most', () => {
    const decision = skies.decisions.find((d) => d.id === other.decision)!;
    const from = Math.min(decision.at, other.option.action?.at ?? decision.at);
    for (const tick of [0, Math.floor(from / 2), from - 1].filter((t) => t >= 0))
      expect(momentOf(other, tick, 60)).toEqual(momentOf(skies.played, tick, 60));
    const tick = partingOf(skies.played, other, from);
    expect(tick).toBeGreaterThanOrEqual(from);
    expect(momentOf(other, tick, 60)).not.toEqual(momentOf(skies.played, tick, 60));
  });
  test('the posts of the last hour are those of the film', () => {
    const { posts } = skies.played;
    expect(momentOf(skies.played, 30, 10)!.volume).toBe(posts.slice(21, 31).reduce((a, b) => a + b, 0));
  });
});
