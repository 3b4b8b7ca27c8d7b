import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { aPost, aScenario } from '../../tests/support/a-scenario.ts';
import type { Action } from '../model/action.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { allPosts, createWorld, meanTrust, playOut, postOf, type World } from './index.ts';

const LIT = aScenario({
  posts: [
    aPost({ id: 'opener', at: 0 }),
    aPost({ id: 'ignition', at: 60, by: 'gros', reach: 12_000, arousal: 0.6, moral: 2 }),
  ],
});
const SEEDS = Array.from({ length: 40 }, (_, i) => `r${i}`);

const at = (tick: number, act: Record<string, unknown>) => ({ ...act, at: tick }) as unknown as Action;
const say = (tick: number, draft: string, over: Record<string, unknown> = {}) =>
  at(tick, {
    type: 'answer',
    post: 'opener',
    wording: { mode: 'draft', draft },
    lang: 'fr',
    channel: 'public',
    ...over,
  });
const declare = (tick: number, text: string, over: Record<string, unknown> = {}) =>
  at(tick, {
    type: 'declare',
    wording: { mode: 'typed', text },
    lang: 'fr',
    platforms: ['fil'],
    pinned: false,
    ...over,
  });
const worldOf = (scenario: Scenario, seed = 'regle') => createWorld(scenario, seed, RULES_ONLY);
const play = (world: World, acts: Action[], until?: number) =>
  playOut(world, acts, until === undefined ? {} : { until }).state;

describe('counterfactuals', () => {
  it('an act worth x.89 an hour after the start lowers the volume on 95 seeds in 100 at least', () => {
    let lower = 0;
    for (const seed of SEEDS) {
      const world = worldOf(LIT, seed);
      const silent = play(world, []).volume;
      const played = playOut(world, [], { until: 60 }).state;
      played.actsFactor *= 0.89;
      if (playOut(world, [], { from: { state: played } }).state.volume < silent) lower++;
    }
    expect(lower / SEEDS.length).toBeGreaterThanOrEqual(0.95);
  });

  it('a run resumed from a state is the run itself', () => {
    const world = worldOf(aBusyScenario());
    const acts = [say(20, 'repare')];
    const whole = playOut(world, acts).state;
    const half = playOut(world, acts, { until: 100 }).state;
    expect(playOut(world, [], { from: { state: half } }).state).toEqual(whole);
  });
});

describe('moderation', () => {
  const world = worldOf(aBusyScenario());

  it('a threat or personal data left for half an hour is a fault in law; removed before, it is none', () => {
    expect(play(world, []).flags).toContain('legal_rue');
    const removed = play(world, [
      at(40, { type: 'remove', post: 'rue', rule: 'respect', explanation: null }),
    ]);
    expect(removed.flags).not.toContain('legal_rue');
    expect(removed.scandal).toBeLessThan(play(world, []).scandal);
  });

  it('incivility removed with the rule cited cools, and its author repeats less', () => {
    const cited = play(
      world,
      [at(40, { type: 'remove', post: 'injure', rule: 'respect', explanation: 'Respect' })],
      45,
    );
    const mute = play(world, [at(40, { type: 'remove', post: 'injure', rule: null, explanation: null })], 45);
    expect(cited.civility).toBeCloseTo(0.935, 6);
    expect(mute.civility).toBe(1);
    expect(heat(cited)).toBeLessThan(heat(mute));
  });

  it('incivility hidden from an end of a thread leaves that end to another', () => {
    const before = play(world, [], 40);
    const index = postOf(before, 'opener')?.thread ?? -1;
    const { head, tail } = before.threads[index] ?? { head: null, tail: null };
    expect(head).not.toBe(tail);
    const moved = play(world, [at(40, { type: 'relegate', post: head })], 40).threads[index];
    expect(moved?.head).not.toBe(head);
    expect(moved?.tail).toBe(tail);
  });

  it('comments closed on a platform: fewer there, more elsewhere, and it looks like censorship', () => {
    const two = aScenario({
      posts: [
        aPost({ id: 'here', at: 0, reach: 30_000, platform: 'fil' }),
        aPost({ id: 'there', at: 0, reach: 30_000, platform: 'babillard' }),
      ],
    });
    const count = (state: CrisisState, platform: string) =>
      allPosts(state).filter((p) => p.platform === platform && p.id.startsWith('c') && p.at > 1).length;
    let [openHere, closedHere, openThere, closedThere] = [0, 0, 0, 0];
    for (const seed of SEEDS.slice(0, 20)) {
      const w = worldOf(two, seed);
      const open = play(w, [], 240);
      const closed = play(w, [at(1, { type: 'closeComments', platform: 'fil' })], 240);
      openHere += count(open, 'fil');
      closedHere += count(closed, 'fil');
      openThere += count(open, 'babillard');
      closedThere += count(closed, 'babillard');
      expect(closed.censorship).toBeGreaterThan(0);
      expect(allPosts(closed).some((p) => p.platform === 'fil' && p.parent !== null && p.at > 1)).toBe(false);
    }
    expect(closedHere / openHere).toBeLessThan(0.85);
    expect(closedThere / openThere).toBeGreaterThan(1.15);
  });

  it('a word to everybody halves what closing comments looks like; blank, it is none; opened again they are open', () => {
    const world = worldOf(LIT);
    const shut = (explanation?: string) =>
      play(
        world,
        [at(1, { type: 'closeComments', platform: 'fil', ...(explanation ? { explanation } : {}) })],
        2,
      );
    expect(shut('Des adresses circulent; réouverture à 8 h.').censorship).toBeCloseTo(
      shut().censorship / 2,
      6,
    );
    expect(shut('   ').censorship).toBe(shut().censorship);
    const twice = [
      at(1, { type: 'closeComments', platform: 'fil' }),
      at(3, { type: 'openComments', platform: 'fil' }),
    ];
    expect([shut().closed, play(world, twice, 4).closed]).toEqual([['fil'], []]);
  });

  it('one supporter brought forward calms, a row of them looks staged', () => {
    const fans = aBusyScenario({
      posts: [
        aPost({ id: 'opener', at: 0 }),
        ...['a', 'b', 'c'].map((id) =>
          aPost({ id: `fan_${id}`, at: 1, class: 'support', purpose: 'support', drafts: [] }),
        ),
      ],
    });
    const w = worldOf(fans);
    const pin = (tick: number, id: string) => at(tick, { type: 'pin', post: `fan_${id}` });
    expect(play(w, [pin(5, 'a')], 5).actsFactor).toBeCloseTo(0.95, 6);
    expect(play(w, [pin(5, 'a'), pin(7, 'b'), pin(9, 'c')], 9).actsFactor).toBeGreaterThan(1);
  });

  it('the rules pinned cool everybody once', () => {
    const acts = [
      declare(10, 'Un rappel de notre nétiquette: on critique les idées, pas les gens.', { pinned: true }),
    ];
    const pinned = play(world, acts, 10);
    expect(pinned.flags).toContain('rules_pinned');
    expect(heat(pinned)).toBeCloseTo(heat(play(world, [], 10)) * 0.95, 4);
  });
});

describe('words', () => {
  it('a promise kept in time costs nothing, missed it costs trust and looks like a second fault', () => {
    const world = worldOf(aBusyScenario());
    const held = declare(20, 'On vérifie et on vous revient.', { promiseTicks: 60 });
    const kept = play(world, [held, say(60, 'repare', { keeps: 'p20-0' })]);
    const missed = play(world, [held]);
    expect(kept.promises[0]?.status).toBe('kept');
    expect(missed.promises[0]?.status).toBe('missed');
    expect(missed.scandal).toBeGreaterThanOrEqual(kept.scandal + 6);
    expect(meanTrust(missed, world.scenario)).toBeLessThan(meanTrust(kept, world.scenario));
  });

  it('whoever is answered soon is more satisfied than whoever waits', () => {
    const world = worldOf(aBusyScenario());
    const satisfaction = (tick: number) =>
      play(world, [say(tick, 'repare')], tick).sayings.findLast((s) => s.kind === 'answer')?.satisfaction ??
      0;
    expect(satisfaction(6)).toBeGreaterThan(0.95);
    expect(satisfaction(140)).toBeLessThan(satisfaction(6));
    expect(satisfaction(140)).toBeGreaterThan(0.3);
  });

  it('a word promised holds the vacuum until it is due', () => {
    const world = worldOf(aBusyScenario());
    const until = (acts: Action[]) => play(world, acts, 80).vacuum;
    expect(until([declare(20, 'On vérifie et on vous revient à midi.', { promiseTicks: 90 })])).toBeLessThan(
      0.31,
    );
    expect(until([])).toBeGreaterThan(0.31);
  });

  it('in private only the person answered hears: the crowd and the press do not', () => {
    const world = worldOf(aBusyScenario());
    const open = play(world, [say(6, 'repare')], 6);
    const closed = play(world, [say(6, 'repare', { channel: 'private' })], 6);
    expect(closed.match).toBe(0);
    expect(open.match).toBeGreaterThan(0);
    expect(closed.actsFactor).toBe(1);
    expect(allPosts(closed).some((p) => p.author === 'house')).toBe(false);
  });
});

describe('the press and the house', () => {
  it('articles quote the last public words half of the time', () => {
    let articles = 0;
    let quotes = 0;
    for (const seed of Array.from({ length: 80 }, (_, i) => `p${i}`)) {
      const state = play(worldOf(LIT, seed), [say(30, 'repare')]);
      for (const article of state.articles) {
        articles++;
        if (article.quotes !== null) quotes++;
      }
    }
    expect(articles).toBeGreaterThan(40);
    expect(quotes / articles).toBeGreaterThan(0.38);
    expect(quotes / articles).toBeLessThan(0.62);
  });

  it('an order that was obeyed comes out on some seeds, one that was refused on none', () => {
    const leaks = (option: string) =>
      SEEDS.filter((seed) =>
        playOut(worldOf(aBusyScenario({ ticks: 800 }), seed), [
          at(41, { type: 'reply', message: 'efface', option }),
        ]).events.some((e) => e.kind === 'leak'),
      ).length;
    expect(leaks('obeir')).toBeGreaterThan(2);
    expect(leaks('obeir')).toBeLessThan(24);
    expect(leaks('refuser')).toBe(0);
  });
});

function heat(state: CrisisState): number {
  return state.segments.reduce((sum, s) => sum + s.arousal, 0);
}
