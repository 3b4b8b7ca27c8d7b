import { expect, it } from 'vitest';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import { createWorld, playOut } from '../../engine/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { houseWorth } from './worth-deeds.ts';

const CALM = aScenario({ posts: [aPost({ id: 'opener', at: 0 })] });
const SIEGE = aScenario({
  posts: [
    aPost({ id: 'menace', at: 0, class: 'threat' }),
    aPost({ id: 'adresse', at: 1, class: 'personalData' }),
    aPost({ id: 'insulte', at: 2, class: 'uncivil' }),
  ],
});

/** How much better closing is than not closing, five ticks in. */
function gain(scenario: typeof CALM, explanation?: string): number {
  const world = createWorld(scenario, 'fermer', RULES_ONLY);
  const { state } = playOut(world, [], { until: 5 });
  const act = { type: 'closeComments', at: 5, platform: 'fil' } as const;
  const [done, left] = houseWorth(world, state, explanation === undefined ? act : { ...act, explanation });
  return done - left;
}

it('closing comments is worth doing only while threats pile up, and said; over criticism a word makes it less bad', () => {
  expect(gain(SIEGE, 'Des adresses circulent.')).toBeGreaterThan(0);
  expect(gain(SIEGE)).toBeLessThan(0);
  expect(gain(CALM, 'Trop de messages.')).toBeLessThan(gain(SIEGE));
  expect(gain(CALM)).toBeLessThan(gain(CALM, 'Trop de messages.'));
});
