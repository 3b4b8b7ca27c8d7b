import type { RecordScenario } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Sameness, samenessOf } from './sameness.ts';

/**
 * The scenario a record was played on, among those at hand in the order of their precedence: that of its hash, else one
 * of the same rules whose prose was mended, else one of the same rules, else the first of its id, on which it can only be
 * told apart. With `byRubric`, one that would also be graded as its author asked comes before others as near: for a
 * player's own eyes, never for a class.
 */
export function findScenario<S extends Scenario>(
  known: readonly S[],
  wanted: RecordScenario,
  byRubric = false,
): S | undefined {
  for (const sameness of NEAREST) {
    const near = known.filter((one) => samenessOf(wanted, one) === sameness);
    const graded = byRubric ? near.find((one) => rubricHash(one.rubric) === wanted.rubric) : undefined;
    if (near.length > 0) return graded ?? near[0];
  }
  return known.find((one) => one.id === wanted.id);
}

const NEAREST: readonly Sameness[] = ['same', 'mended', 'reworded'];

/** The scenario of a code of version 1, which tells only the first digits of its hash; else the first of that id. */
export function scenarioForCode<S extends Scenario>(
  known: readonly S[],
  id: string,
  mark: string,
): S | undefined {
  const named = known.filter((one) => one.id === id);
  return named.find((one) => one.hash.startsWith(mark)) ?? named[0];
}
