import type { ActId, Cluster } from '../model/codes.ts';
import type { Fact } from '../model/scenario.ts';
import { STRATEGY_FIT } from './tuning.ts';

/**
 * Families of response strategies (SCCT, Coombs 2007). `base` is owed before any other. An act of no family, such as to
 * acknowledge or to say that one is looking into it, takes no line.
 */
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
};

/** The families of these acts. */
export function familiesOf(acts: readonly ActId[]): Set<Family> {
  const found = new Set<Family>();
  for (const act of acts) {
    const family = FAMILIES[act];
    if (family !== undefined) found.add(family);
  }
  return found;
}

/**
 * How well the line that these acts take fits a cluster, 0..1 (R2, R3): the fit of the worst family when it is under
 * 0.3, else of the best; null when no act belongs to a family.
 *
 * This is the advice of the theory, and it grades the process. The engine's `publicFit` says how the public takes each
 * act, and moves trust. They are two tables because a grade drawn from the engine's would repeat the outcome under the
 * name of process. Both take the cluster from `attributedCluster`, and agree on denying and repairing.
 */
export function adviceFit(acts: readonly ActId[], cluster: Cluster): number | null {
  const fits = [...familiesOf(acts)].map((family) => STRATEGY_FIT[cluster][family]);
  if (fits.length === 0) return null;
  const worst = Math.min(...fits);
  return worst < 0.3 ? worst : Math.max(...fits);
}

/**
 * The acts by which the line of a word is judged. A rumour often holds a small true fault: in a `victim` crisis, acts of
 * `rebuild` that a told fact makes true (`enables`) are left out, since to admit that fault is not to grovel.
 * @param told true facts that the word tells and that were known when it was said
 */
export function judgedActs(
  acts: readonly ActId[],
  told: readonly Pick<Fact, 'enables'>[],
  cluster: Cluster,
): readonly ActId[] {
  if (cluster !== 'victim') return acts;
  return acts.filter(
    (act) => FAMILIES[act] !== 'rebuild' || !told.some((fact) => fact.enables.includes(act)),
  );
}

const HARSH: readonly ActId[] = ['shiftBlame', 'attack', 'threaten'];

/**
 * Whether a word answers a rumour by denying what is true or by attacking somebody (R20: a conciliatory tone always does
 * better than an inflammatory one).
 */
export function isHarshDenial(acts: readonly ActId[], cluster: Cluster, isFairDenial: boolean): boolean {
  if (cluster !== 'victim') return false;
  return (acts.includes('deny') && !isFairDenial) || acts.some((act) => HARSH.includes(act));
}

/** Whether a word both repairs and denies or minimises (R3: not to be mixed). */
export function isMixed(acts: readonly ActId[]): boolean {
  const families = familiesOf(acts);
  return families.has('rebuild') && (families.has('deny') || families.has('diminish'));
}
