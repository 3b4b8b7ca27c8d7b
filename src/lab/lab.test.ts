import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../tests/support/a-scenario.ts';
import { createWorld } from '../engine/index.ts';
import { SCRIPTED_PLAYERS } from '../model/codes.ts';
import { verifyRecord } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { playScripted } from './play.ts';
import { spreadOf, sweepSeed, sweepSeeds, tabulate } from './sweep.ts';

const scenario = aScenario({
  posts: [
    aPost({ id: 'opener', at: 10 }),
    aPost({ id: 'insult', at: 30, class: 'uncivil', rule: 'respect', drafts: [] }),
    aPost({ id: 'address', at: 45, class: 'personalData', rule: 'respect', drafts: [] }),
    aPost({ id: 'again', at: 90, by: 'gros', reach: 20_000 }),
  ],
});

describe('scripted players', () => {
  it.each(SCRIPTED_PLAYERS)('%s plays the same bytes twice, and its record verifies', (player) => {
    const once = playScripted(scenario, player, '7', RULES_ONLY);
    const twice = playScripted(scenario, player, '7', RULES_ONLY);
    expect(JSON.stringify(once)).toBe(JSON.stringify(twice));
    expect(verifyRecord(once.record, createWorld(scenario, '7', RULES_ONLY), RULES_ONLY).ok).toBe(true);
  });

  it.each(['nobody', 'constructor', ''])('that nobody knows (“%s”) are an error, and no game', (name) => {
    expect(() => playScripted(scenario, name as never, '7', RULES_ONLY)).toThrow(RangeError);
  });

  it('differ from one another where they should', () => {
    const acts = (player: 'expert' | 'silence' | 'censor') =>
      playScripted(scenario, player, '7', RULES_ONLY).actions.map((a) => a.type);
    expect(acts('silence').filter((t) => t !== 'bilan')).toEqual([]);
    expect(acts('censor')).toContain('remove');
    expect(acts('expert')).toEqual(
      expect.arrayContaining(['watch', 'open', 'answer', 'ask', 'escalate', 'remove']),
    );
  });

  it('removes personal data within half an hour, after it was captured and raised', () => {
    const { state } = playScripted(scenario, 'expert', '7', RULES_ONLY);
    const deeds = state.deeds.filter((d) => d.post === 'address');
    expect(deeds.map((d) => d.tool)).toEqual(['escalate', 'remove']);
    expect(deeds[1]!.at - 45).toBeLessThan(30);
  });
});

describe('sweep', () => {
  it('ranks players by their mean and keeps every game apart', () => {
    const games = sweepSeeds(3).flatMap((seed) =>
      sweepSeed(scenario, seed, ['expert', 'silence'], RULES_ONLY),
    );
    expect(games).toHaveLength(6);
    const table = tabulate(games);
    expect(table.ranking).toEqual(['expert', 'silence']);
    expect(table.players.expert!.trust.mean).toBeGreaterThan(table.players.silence!.trust.mean);
  });

  it('takes percentiles as it says', () => {
    expect(spreadOf([5, 1, 9, 3, 7])).toEqual({ mean: 5, p10: 1, p90: 9 });
  });
});
