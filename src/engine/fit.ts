import type { ActId, Cluster } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';

/** Acts by how they fit a crisis cluster (SCCT: Coombs 2007; R2, R3). What is in no set is neutral. */
const SETS: Readonly<
  Record<
    Cluster,
    {
      readonly match: readonly ActId[];
      readonly adjacent: readonly ActId[];
      readonly opposite: readonly ActId[];
    }
  >
> = {
  victim: {
    match: ['instruct', 'explain', 'deny', 'empathy'],
    adjacent: ['hold', 'promise', 'nameConcern', 'bolster', 'thank', 'handOver', 'repair'],
    opposite: [
      'shiftBlame',
      'attack',
      'humourSharp',
      'threaten',
      'halfApology',
      'responsibility',
      'compensate',
    ],
  },
  accidental: {
    match: ['instruct', 'explain', 'apology', 'repair'],
    adjacent: [
      'empathy',
      'compensate',
      'responsibility',
      'hold',
      'promise',
      'nameConcern',
      'handOver',
      'excuse',
    ],
    opposite: ['deny', 'shiftBlame', 'attack', 'humourSharp', 'threaten', 'halfApology'],
  },
  preventable: {
    match: ['responsibility', 'repair', 'apology'],
    adjacent: ['empathy', 'compensate', 'explain', 'instruct', 'hold', 'promise', 'nameConcern', 'handOver'],
    opposite: [
      'deny',
      'excuse',
      'shiftBlame',
      'attack',
      'humourSharp',
      'humourKind',
      'threaten',
      'halfApology',
      'bolster',
    ],
  },
};

const CLUSTER_UP: Readonly<Record<Cluster, Cluster>> = {
  victim: 'accidental',
  accidental: 'preventable',
  preventable: 'preventable',
};

/** The cluster an audience attributes: crisis history raises an accident by one level (R2). */
export function attributedCluster(scenario: Scenario): Cluster {
  const { cluster } = scenario.crisis;
  return scenario.organisation.history === 'similar' && cluster === 'accidental'
    ? CLUSTER_UP[cluster]
    : cluster;
}

/**
 * Fit of an answer to the crisis, 0..1: match 1 (two matching acts, or one in a victim crisis), one matching
 * act .75, adjacent .5, opposite 0, nothing of the kind .25. A denial fits a victim crisis only.
 */
export function fitOf(acts: readonly ActId[], scenario: Scenario): number {
  const cluster = attributedCluster(scenario);
  const sets = SETS[cluster];
  if (acts.some((act) => sets.opposite.includes(act))) return 0;
  const matching = acts.filter((act) => sets.match.includes(act)).length;
  if (matching >= 2 || (matching === 1 && cluster === 'victim')) return 1;
  if (matching === 1) return 0.75;
  return acts.some((act) => sets.adjacent.includes(act)) ? 0.5 : 0.25;
}
