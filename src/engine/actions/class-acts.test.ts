import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../../tests/support/a-busy-scenario.ts';
import type { Action, ActionDraft } from '../../model/action.ts';
import type { CrisisState } from '../../model/state.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { busyUntil, cardKind, createWorld, perform, startState, step } from '../index.ts';

const SCENARIO = aBusyScenario();
const WORLD = createWorld(SCENARIO, '7', RULES_ONLY);

function atTick(tick: number): CrisisState {
  const state = startState(WORLD);
  while (state.tick < tick) step(state, WORLD, []);
  return state;
}
function act(state: CrisisState, action: ActionDraft) {
  return perform(state, { ...action, at: state.tick } as Action, WORLD, [])?.code ?? null;
}

describe('a card of whoever leads a class', () => {
  it('brings what the author wrote once, whatever its hour, and nothing else', () => {
    const state = atTick(1);
    const late = SCENARIO.posts.find(({ at }) => at > 20)?.id ?? '';
    expect(cardKind(state, SCENARIO, late)).toBe('post');
    expect(act(state, { type: 'inject', card: late })).toBeNull();
    expect(state.placed[late]).toBe(1);
    expect(act(state, { type: 'inject', card: late })).toBe('action/unknown-card');
    expect(act(state, { type: 'inject', card: 'rien' })).toBe('action/unknown-card');
    const [beat] = SCENARIO.beats;
    expect(act(state, { type: 'inject', card: beat?.id ?? '' })).toBeNull();
    expect(state.beats[0]?.firedAt).toBe(1);
  });

  it('held back, does not come at its hour, and comes when it is let go or played', () => {
    const state = atTick(1);
    const soon = SCENARIO.posts
      .filter(({ at, to, when }) => at > 2 && to === null && when === undefined)
      .sort((a, b) => a.at - b.at);
    const [first, second] = [soon[0]!, soon.at(-1)!];
    const [beat] = SCENARIO.beats;
    expect(first.at).toBeLessThan(second.at);
    for (const { id } of [first, second])
      expect(act(state, { type: 'withhold', card: id, isHeld: true })).toBeNull();
    expect(act(state, { type: 'withhold', card: first.id, isHeld: true })).toBe('action/unknown-card');
    expect(act(state, { type: 'withhold', card: 'rien', isHeld: true })).toBe('action/unknown-card');
    expect(act(state, { type: 'withhold', card: beat!.id, isHeld: false })).toBe('action/unknown-card');
    while (state.tick < first.at + 1) step(state, WORLD, []);
    expect(state.placed[first.id]).toBeUndefined();
    expect(state.withheld).toEqual([
      { card: first.id, isDue: true },
      { card: second.id, isDue: false },
    ]);
    expect(act(state, { type: 'withhold', card: first.id, isHeld: false })).toBeNull();
    expect(state.placed[first.id]).toBe(first.at + 1);
    expect(act(state, { type: 'withhold', card: second.id, isHeld: false })).toBeNull();
    expect(state.placed[second.id]).toBeUndefined(); // its hour has not come
    expect(act(state, { type: 'withhold', card: second.id, isHeld: true })).toBeNull();
    expect(act(state, { type: 'inject', card: second.id })).toBeNull();
    expect(state.placed[second.id]).toBe(first.at + 1);
    expect('withheld' in state).toBe(false); // a game without held cards has the hash it always had
  });

  it('a beat held back waits, and tells all it has to tell when it is let go', () => {
    const state = atTick(1);
    const beat = SCENARIO.beats[0]!;
    expect(act(state, { type: 'withhold', card: beat.id, isHeld: true })).toBeNull();
    while (state.tick < 200 && state.withheld?.[0]?.isDue === false) step(state, WORLD, []);
    expect(state.withheld).toEqual([{ card: beat.id, isDue: true }]);
    expect(state.beats[0]?.firedAt).toBe(-1);
    expect(act(state, { type: 'withhold', card: beat.id, isHeld: false })).toBeNull();
    expect(state.beats[0]?.firedAt).toBe(state.tick);
  });

  it('a beat held back that would have come to nothing comes to nothing', () => {
    const [beat, ...others] = SCENARIO.beats;
    const world = createWorld(
      { ...SCENARIO, beats: [{ ...beat!, unless: { k: 'bool', v: true } }, ...others] },
      '7',
      RULES_ONLY,
    );
    const state = startState(world);
    step(state, world, []);
    perform(state, { type: 'withhold', card: beat!.id, isHeld: true, at: state.tick } as Action, world, []);
    while (state.tick < 200) step(state, world, []);
    expect(state.withheld).toEqual([{ card: beat!.id, isDue: false }]);
    expect(state.beats[0]?.firedAt).toBeGreaterThan(0);
  });

  it('turns the pressure up and down within bounds, and keeps nobody busy', () => {
    const state = atTick(1);
    const { intensity } = state;
    act(state, { type: 'pressure', rises: true });
    expect(state.intensity).toBeGreaterThan(intensity);
    for (let i = 0; i < 200; i++) act(state, { type: 'pressure', rises: false });
    expect(state.intensity).toBeCloseTo(0.1);
    expect(state.busyUntil).toBe(0);
  });
});

describe('in a team', () => {
  it('an act keeps its author busy, and nobody else', () => {
    const state = atTick(20);
    expect(act(state, { type: 'pin', post: 'opener', by: 's1' })).toBeNull();
    expect(act(state, { type: 'thank', post: 'demande', by: 's1' })).toBe('action/busy');
    expect(act(state, { type: 'thank', post: 'demande', by: 's2' })).toBeNull();
    expect(busyUntil(state, 's1')).toBe(21);
    expect(state.busyUntil).toBe(0);
  });

  it('two may speak at the same tick, each with a word of their own', () => {
    const state = atTick(20);
    const words = { wording: { mode: 'typed', text: 'On regarde.' }, lang: 'fr', channel: 'public' } as const;
    expect(act(state, { type: 'answer', post: 'opener', ...words, by: 's1' })).toBeNull();
    expect(act(state, { type: 'answer', post: 'demande', ...words, by: 's2' })).toBeNull();
    expect(state.sayings.map(({ id }) => id)).toEqual(['o20-0', 'o20-1']);
  });

  it('a proposal is answered once, and not by whoever made it', () => {
    const state = atTick(20);
    const asked = { type: 'propose', proposal: 'q1', deed: 'declare', on: null, by: 's1' } as const;
    const yes = { type: 'consent', proposal: 'q1', isGranted: true, note: '' } as const;
    expect(act(state, { ...yes, by: 's2' })).toBe('action/unknown-option');
    expect(act(state, asked)).toBeNull();
    expect(act(state, { ...yes, by: 's1' })).toBe('action/busy');
    step(state, WORLD, []);
    expect(act(state, { ...yes, by: 's1' })).toBe('action/not-yours');
    expect(act(state, { ...yes, by: 's2' })).toBeNull();
    expect(act(state, { ...yes, by: 's3' })).toBe('action/already-done');
    expect(act(state, { ...asked, deed: 'rien', by: 's3' })).toBe('action/malformed');
  });
});
