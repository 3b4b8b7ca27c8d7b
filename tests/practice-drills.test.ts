/**
 * Drills made by the machine from any story. The rule: in each shipped story, what breaks a rule is to be taken away or
 * raised and criticism never, whoever answers by the key is flawless, and what may be said is what is known, sure and public.
 * Why: a drill whose key contradicts the rubric teaches against the game.
 */
import { describe, expect, it } from 'vitest';
import { createWorld } from '../src/engine/index.ts';
import { playAs } from '../src/lab/index.ts';
import { CRITICISM, ILLEGAL } from '../src/model/codes.ts';
import { hourDrill } from '../src/practice/drills/hour-drill.ts';
import { hourResult } from '../src/practice/drills/hour-key.ts';
import { sortCards } from '../src/practice/drills/sort-drill.ts';
import { sorted } from '../src/practice/drills/sort-key.ts';
import { sourceDrill } from '../src/practice/drills/source-drill.ts';
import { toneDrill } from '../src/practice/drills/tone-drill.ts';
import { goodWays } from '../src/practice/good-ways.ts';
import { poseRetake } from '../src/practice/judge-answer.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { shippedStory } from './support/shipped-stories.ts';

const STORIES = [
  'premier-quart',
  'le-conteneur',
  'la-derniere-navette',
  'letiquette',
  'le-mot-de-trop',
  'la-fuite',
];
const worldOf = (story: string) => createWorld(shippedStory(story), '1', RULES_ONLY);

describe.each(STORIES)('le tri from %s', (story) => {
  const cards = sortCards(worldOf(story), 'fr');

  it('has posts against a rule and others, and a right answer to each', () => {
    expect(cards.length).toBeGreaterThanOrEqual(12);
    expect(cards.filter(({ isSignal }) => isSignal).length).toBeGreaterThanOrEqual(2);
    for (const { good } of cards) expect(good.length).toBeGreaterThan(0);
  });

  it('takes no criticism away, and lets nothing stand that the law forbids', () => {
    for (const { class: kind, good, text } of cards) {
      if (CRITICISM.includes(kind))
        expect([text, good.includes('remove'), good.includes('hide')]).toEqual([text, false, false]);
      if (ILLEGAL.includes(kind)) expect([text, good.includes('leave')]).toEqual([text, false]);
    }
  });

  it('is flawless by its own key, and no better than chance for whoever leaves everything', () => {
    const byKey = sorted(
      cards,
      cards.map(({ good }) => good[0]!),
    );
    expect([byKey.right, byKey.wrong]).toEqual([cards.length, []]);
    const lazy = sorted(
      cards,
      cards.map(() => 'leave' as const),
    );
    expect(lazy.discrimination.dPrime).toBeCloseTo(0, 3);
    expect(lazy.right).toBeLessThan(cards.length);
    expect(byKey.discrimination.dPrime).toBeGreaterThan(1);
  });
});

it('la source is not made from a story with too little to tell apart', () => {
  expect(sourceDrill(worldOf('premier-quart'), [], 30, 'fr')).toBeNull();
});

describe.each(STORIES.slice(1))('la source from %s', (story) => {
  const world = worldOf(story);
  const { actions } = playAs(world, 'expert');
  const tick = Math.floor(world.scenario.ticks / 3);
  const { cards } = sourceDrill(world, actions, tick, 'fr')!;

  it('asks of things that may be said and of things that may not', () => {
    const goods = new Set(cards.map(({ good }) => good));
    expect([story, cards.length >= 3, goods.has('say'), goods.size >= 2]).toEqual([story, true, true, true]);
  });

  it('lets nothing be said that the rubric would not', () => {
    for (const { good, worth } of cards) expect(good === 'say' ? worth > 0 : worth <= 0).toBe(true);
  });
});

describe.each(STORIES.slice(1, 3))('le ton from %s', (story) => {
  it('poses a poor answer that is refused as it is, where a good one is accepted', () => {
    const world = worldOf(story);
    const { record, point } = toneDrill(world, RULES_ONLY, 'fr')!;
    const { position, judge } = poseRetake(world, RULES_ONLY, record, point, 1)!;
    const [good] = goodWays(position.options);
    expect(judge({ option: 'played', text: '', lang: 'fr' })!.isGood).toBe(false);
    expect(judge({ option: good!.id, text: '', lang: 'fr' })!.isGood).toBe(true);
  }, 120_000);
});

describe.each(['premier-quart', 'le-conteneur'])('l’heure from %s', (story) => {
  it('is the same twice, right by its own key, and puts before all else what the law forbids', () => {
    const world = worldOf(story);
    const drill = hourDrill(world, RULES_ONLY, 'fr')!;
    expect(drill.pairs.length).toBeGreaterThanOrEqual(3);
    expect(hourResult(drill, drill.key).wrong).toEqual([]);
    expect(hourResult(drill, [...drill.key].reverse()).right).toBe(0);
    const illegal = drill.items.filter(({ id }) => {
      const kind = world.posts[id.replace('post:', '')]?.class;
      return kind !== undefined && ILLEGAL.includes(kind);
    });
    expect(illegal.map(({ id }) => id)).toEqual(drill.key.slice(0, illegal.length));
    expect(illegal.length).toBeGreaterThan(0);
    expect(hourDrill(world, RULES_ONLY, 'fr')).toEqual(drill);
  }, 120_000);
});
