import { meanTrust } from '../engine/index.ts';
import type { ReferenceEnds } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { playScripted } from './play.ts';

/** The two ends of the outcome scale on a seed: final trust under silence and under our expert, 0..100. */
export function referenceEnds(scenario: Scenario, seed: string, tone: ToneModel): ReferenceEnds {
  const end = (player: 'silence' | 'expert') =>
    meanTrust(playScripted(scenario, player, seed, tone).state, scenario);
  return { silence: end('silence'), expert: end('expert') };
}
