import type { ActId, Cluster } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { STRATEGY_FIT } from './tuning.ts';

/** Families of response strategies (SCCT, Coombs 2007). `base` is what is owed before any of them. */
export type Family = 'deny' | 'diminish' | 'rebuild' | 'base';

const FAMILIES: Readonly<Partial<Record<ActId, Family>>> = {
  deny: 'deny',
  shiftBlame: 'deny',
  attack: 'deny',
  threaten: 'deny',
  excuse: 'diminish',
  halfApology: 'diminish',
  apology: 'rebuild',
  responsibility: 'rebuild',
  repair: 'rebuild',
  compensate: 'rebuild',
  explain: 'base',
  instruct: 'base',
  empathy: 'base',
  nameConcern: 'base',
  acknowledge: 'base',
  hold: 'base',
  promise: 'base',
};

/** The cluster as the public takes it: a like crisis before, or a poor name, raises it by one (R2). */
export function clusterFelt(scenario: Scenario): Cluster {
  const { cluster } = scenario.crisis;
  const isWorse = scenario.organisation.history === 'similar' || scenario.organisation.reputation === 'poor';
  if (!isWorse) return cluster;
  return cluster === 'victim' ? 'accidental' : 'preventable';
}

export function familiesOf(acts: readonly ActId[]): Set<Family> {
  const found = new Set<Family>();
  for (const act of acts) {
    const family = FAMILIES[act];
    if (family !== undefined) found.add(family);
  }
  return found;
}

/**
 * How well acts fit a cluster, 0..1 (R2, R3): the worst family said when it does not suit, else the best.
 * null: nothing in them is a response strategy.
 */
export function fitOf(acts: readonly ActId[], cluster: Cluster): number | null {
  const fits = [...familiesOf(acts)].map((family) => STRATEGY_FIT[cluster][family]);
  if (fits.length === 0) return null;
  const worst = Math.min(...fits);
  return worst < 0.3 ? worst : Math.max(...fits);
}

/** Denying or minimising and repairing in one breath (R3: not to be mixed). */
export function isMixed(acts: readonly ActId[]): boolean {
  const families = familiesOf(acts);
  return families.has('rebuild') && (families.has('deny') || families.has('diminish'));
}
