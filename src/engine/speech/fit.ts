import type { ActId, Cluster } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Fit of words of no strategy: a holding statement, thanks. They leave the match seen so far as it is. */
export const NEUTRAL_FIT = 0.25;

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
    adjacent: ['nameConcern', 'bolster', 'thank', 'handOver', 'repair'],
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
    adjacent: ['empathy', 'compensate', 'responsibility', 'nameConcern', 'handOver', 'excuse'],
    opposite: ['deny', 'shiftBlame', 'attack', 'humourSharp', 'threaten', 'halfApology'],
  },
  preventable: {
    match: ['responsibility', 'repair', 'apology'],
    adjacent: ['empathy', 'compensate', 'explain', 'instruct', 'nameConcern', 'handOver'],
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

/**
 * The cluster an audience attributes: crisis history or a poor reputation raise an accident by one level (R2).
 * A rumour stays a rumour: to deny what is false remains right.
 */
export function attributedCluster(scenario: Scenario): Cluster {
  const { history, reputation } = scenario.organisation;
  const isIntensified = history === 'similar' || reputation === 'poor';
  return isIntensified && scenario.crisis.cluster === 'accidental' ? 'preventable' : scenario.crisis.cluster;
}

/**
 * How the public takes an answer in this crisis, act by act, 0..1: in the set 1, adjacent .5, opposite 0, nothing of the kind .25 (R2, R3).
 * Acts that only mend a reputation count for half while nobody was told what happened and what to do.
 * It moves trust; the rubric grades the line taken by a table of its own (`scoring/strategy.ts`, `adviceFit`).
 * @param isInformed whether base information was given, then or before
 * @param owned acts that a true fact, learned and told in the same words, makes true: a rumour's small true fault may be owned
 */
export function publicFit(
  acts: readonly ActId[],
  scenario: Scenario,
  isInformed = true,
  owned: readonly ActId[] = [],
): number {
  const cluster = attributedCluster(scenario);
  const sets = SETS[cluster];
  const isOwned = (act: ActId) => cluster === 'victim' && owned.includes(act);
  if (acts.some((act) => sets.opposite.includes(act) && !isOwned(act))) return 0;
  const matching = acts.filter((act) => sets.match.includes(act));
  if (matching.length > 0) return isInformed || matching.some((act) => !REPUTATION.includes(act)) ? 1 : 0.5;
  return acts.some((act) => sets.adjacent.includes(act)) ? 0.5 : NEUTRAL_FIT;
}

const REPUTATION: readonly ActId[] = ['apology', 'responsibility', 'repair', 'compensate'];
