import { describe, expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import type { Action } from '../../model/action.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { createWorld, meanTrust, perform, playOut, startState } from '../index.ts';
import { OPINION } from '../tuning.ts';
import { changeMinds, standingOf } from './standing.ts';

describe('what the house is held to', () => {
  const world = createWorld(aScenario(), 'tenue', RULES_ONLY);

  it('weighs facts above wording, and each scandal less than the one before', () => {
    const bare = { ...startState(world), blame: 0.1, match: 0, scandal: 0 };
    expect(standingOf(bare)).toBe(0);
    expect(standingOf({ ...bare, match: 0.5 })).toBeCloseTo(11.5, 10);
    expect(standingOf({ ...bare, blame: 0.6 })).toBeCloseTo(-27, 10);
    const first = -standingOf({ ...bare, scandal: 8 });
    const both = -standingOf({ ...bare, scandal: 16 });
    expect(both - first).toBeLessThan(first);
    expect(both).toBeLessThan(OPINION.scandalMost);
  });

  it('changes minds at once by exposure, and nobody’s who did not see the affair', () => {
    const state = startState(world);
    const before = standingOf(state);
    state.segments.forEach((s, i) => {
      s.exposure = i === 0 ? 0 : 0.5;
      s.trust = 50;
    });
    state.match += 0.4;
    changeMinds(state, before);
    expect(state.segments[0]?.trust).toBe(50);
    expect(state.segments[1]?.trust).toBeCloseTo(50 + 0.5 * OPINION.atOnce * OPINION.matchWeight * 0.4, 10);
  });

  it('moves with a public word the minute it is said, up or down, and not with a private one', () => {
    const answer = (draft: string, channel: 'public' | 'private') =>
      ({
        type: 'answer',
        post: 'opener',
        wording: { mode: 'draft', draft },
        lang: 'fr',
        channel,
        at: 300,
      }) as unknown as Action;
    const moved = (action: Action) => {
      const { state } = playOut(world, [], { until: 300 });
      for (const s of state.segments) s.exposure = 0.5;
      const before = meanTrust(state, world.scenario);
      expect(perform(state, action, world, [])).toBeNull();
      return meanTrust(state, world.scenario) - before;
    };
    const [kept, denied] = [moved(answer('repare', 'public')), moved(answer('nie', 'public'))];
    expect(kept).toBeGreaterThan(0.2);
    expect(denied).toBeLessThan(-0.2);
    expect(moved(answer('nie', 'private'))).toBeGreaterThanOrEqual(0);
  });
});
