import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import type { ChatterGroup, CrowdDials } from '../../model/scenario.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { allPosts, createWorld, playOut } from '../index.ts';

const { chatter } = aScenario();
const noise: ChatterGroup = {
  ...(chatter.groups[0] as ChatterGroup),
  id: 'pub',
  use: 'noise',
  class: 'spam',
};
const storm = (crowd?: CrowdDials) =>
  aScenario({
    start: '2026-10-10T21:00',
    ticks: 720,
    posts: [aPost({ at: 0, by: 'gros', reach: 30_000, arousal: 0.9, moral: 3, tone: 'aggressive' })],
    chatter: { ...chatter, groups: [...chatter.groups, noise] },
    ...(crowd === undefined ? {} : { crowd }),
  });

const SEEDS = Array.from({ length: 12 }, (_, i) => String(i + 1));

/** Posts of those classes, over all the seeds. */
function count(classes: readonly string[], crowd?: CrowdDials): number {
  const story = storm(crowd);
  return SEEDS.reduce((sum, seed) => {
    const { state } = playOut(createWorld(story, seed, RULES_ONLY), []);
    return (
      sum + allPosts(state).filter((post) => post.reshareOf === null && classes.includes(post.class)).length
    );
  }, 0);
}

describe('the dials of a crowd', () => {
  it('keep a share of the spam, all of it or none', () => {
    const usual = count(['spam']);
    expect(usual).toBeGreaterThan(40);
    expect(count(['spam'], { spam: 1 })).toBe(usual);
    expect(count(['spam'], { spam: 0 })).toBe(0);
    const half = count(['spam'], { spam: 0.5 });
    expect(half).toBeGreaterThan(0.3 * usual);
    expect(half).toBeLessThan(0.7 * usual);
  });

  it('keep a share of the insults and the trolling, and lose no criticism for it', () => {
    const rude = ['uncivil', 'troll'];
    const usual = count(rude);
    expect(usual).toBeGreaterThan(40);
    expect(count(rude, { taunts: 1 })).toBe(usual);
    expect(count(rude, { taunts: 0 })).toBe(0);
    expect(count(rude, { taunts: 0.5 })).toBeLessThan(0.75 * usual);
    expect(count(['complaint'], { taunts: 0 })).toBeGreaterThan(count(['complaint']));
  });

  it('turn the tide of the day', () => {
    const tide = (crowd?: CrowdDials) => createWorld(storm(crowd), '1', RULES_ONLY).tide;
    const [usual, flat, late] = [
      tide(),
      tide({ tide: { depth: 0, leastHour: 3 } }),
      tide({ tide: { depth: 0.3, leastHour: 14 } }),
    ];
    const night = 360; // 03:00
    expect(usual[night] ?? 0).toBeLessThan(0.6);
    expect(flat[night] ?? 0).toBeGreaterThan(0.85);
    expect(late[night] ?? 0).toBeGreaterThan(1);
    expect(tide({ spam: 0 })).toEqual(usual);
  });
});
