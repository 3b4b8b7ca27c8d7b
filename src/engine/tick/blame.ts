import { clamp } from '../../base/maths.ts';
import { BLAME } from '../tuning.ts';
import type { World } from '../world.ts';

/** Attributed responsibility before anybody speaks: cluster, intensified by history and reputation (R2). */
export function startBlame({ scenario }: World): number {
  const { history, reputation } = scenario.organisation;
  const intensified =
    (history === 'similar' ? BLAME.history : 0) + (reputation === 'poor' ? BLAME.poorReputation : 0);
  return clamp(BLAME[scenario.crisis.cluster] + intensified, 0, 1);
}
