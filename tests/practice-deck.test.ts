/**
 * What a game leaves to practise on. The rule: after one game of `letiquette` by the scripted `decent` there are at least
 * five mistakes to take again, each costly on all thirty lucks, each with two good answers that the judge accepts.
 * Why: a card that luck explains teaches superstition, and one with a single answer is a guess at ours.
 */
import { describe, expect, it } from 'vitest';
import { recordedWorld } from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import { openRetakes } from '../src/practice/find-retakes.ts';
import { goodWays } from '../src/practice/good-ways.ts';
import { costliestRetakes } from '../src/practice/index.ts';
import { poseRetake } from '../src/practice/judge-answer.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { shippedStory } from './support/shipped-stories.ts';

const scenario = shippedStory('letiquette');
const { record } = playScripted(scenario, 'decent', '1', RULES_ONLY);
const world = recordedWorld(record, scenario, RULES_ONLY);

describe('one game of l’étiquette by decent', () => {
  const search = openRetakes(world, RULES_ONLY, record);
  const cards = costliestRetakes(search.points.map((_, i) => search.find(i)));

  it('leaves at least five mistakes, none of which luck explains', () => {
    expect(cards.length).toBeGreaterThanOrEqual(5);
    for (const { cost } of cards) expect([cost.seeds, cost.low > 0]).toEqual([30, true]);
  });

  it('each is solved by two different good answers', () => {
    for (const { point } of cards) {
      const { position, judge } = poseRetake(world, RULES_ONLY, record, point, 1)!;
      const [one, two] = goodWays(position.options);
      expect(one!.id).not.toBe(two!.id);
      for (const way of [one!, two!])
        expect([point, way.id, judge({ option: way.id, text: '', lang: 'fr' })!.isGood]).toEqual([
          point,
          way.id,
          true,
        ]);
      expect(judge({ option: 'played', text: '', lang: 'fr' })!.isGood).toBe(false);
    }
  }, 120_000);
});
