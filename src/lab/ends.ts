import { createWorld, meanTrust, type World } from '../engine/index.ts';
import type { ReferenceEnds } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { playAs } from './play.ts';

/** The two ends of the outcome scale on a seed: final trust under silence and under our expert, 0..100. */
export function referenceEnds(scenario: Scenario, seed: string, tone: ToneModel): ReferenceEnds {
  return endsOf(createWorld(scenario, seed, tone));
}

/** The same in a world at hand: what it has read is not read again. */
export function endsOf(world: World): ReferenceEnds {
  const end = (player: 'silence' | 'expert') => meanTrust(playAs(world, player).state, world.scenario);
  return { silence: end('silence'), expert: end('expert') };
}
