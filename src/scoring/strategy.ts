import type { ActId, Cluster } from '../model/codes.ts';
import type { Fact } from '../model/scenario.ts';
import { STRATEGY_FIT } from './tuning.ts';

/**
 * Families of response strategies (SCCT, Coombs 2007). `base` is what is owed before any of them. To say that it was
 * read, or is being looked at, is no line yet.
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

export function familiesOf(acts: readonly ActId[]): Set<Family> {
  const found = new Set<Family>();
  for (const act of acts) {
    const family = FAMILIES[act];
    if (family !== undefined) found.add(family);
  }
  return found;
}

/**
 * How well the line taken fits a cluster, 0..1 (R2, R3): the worst family said when it does not suit, else the
 * best. null: nothing in them is a response strategy.
 *
 * This is the advice of the theory on a family of acts, and it grades the process. The engine's `publicFit` is
 * another thing: how the public takes each act of an answer, which moves trust. Kept apart on purpose: a grade
 * drawn from the engine's table would repeat the outcome under the name of process. What they share is whom
 * the public holds responsible (the engine's `attributedCluster`) and on which side denying and repairing fall.
 */
export function adviceFit(acts: readonly ActId[], cluster: Cluster): number | null {
  const fits = [...familiesOf(acts)].map((family) => STRATEGY_FIT[cluster][family]);
  if (fits.length === 0) return null;
  const worst = Math.min(...fits);
  return worst < 0.3 ? worst : Math.max(...fits);
}

/**
 * The acts of a word on which its line is judged. A rumour often holds a small true fault: owning it, with the
 * fact that makes it true (`enables`), is no grovelling, as a denial with a fact is right in any crisis.
 * @param told true facts that the word tells and its author had learned
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
 * Whether a word defends the house against a rumour in a way that suits none: it denies what is true, or turns on
 * somebody (R20: a conciliatory tone always does better than an inflammatory one).
 */
export function isHarshDenial(acts: readonly ActId[], cluster: Cluster, isFairDenial: boolean): boolean {
  if (cluster !== 'victim') return false;
  return (acts.includes('deny') && !isFairDenial) || acts.some((act) => HARSH.includes(act));
}

/** Denying or minimising and repairing in one breath (R3: not to be mixed). */
export function isMixed(acts: readonly ActId[]): boolean {
  const families = familiesOf(acts);
  return families.has('rebuild') && (families.has('deny') || families.has('diminish'));
}
