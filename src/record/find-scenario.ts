import type { RecordScenario } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Sameness, samenessOf } from './sameness.ts';

/**
 * The scenario a record was played on, among those at hand in the order of their precedence: the first that plays the
 * same, its prose mended or not, else one of the same rules, else the first of its id, on which it can only be told
 * apart. With `byRubric`, the nearest text comes first, and among as near that which would grade as its author asked:
 * for a player's own eyes, never for a class, where what stands first grades.
 */
export function findScenario<S extends Scenario>(
  known: readonly S[],
  wanted: RecordScenario,
  byRubric = false,
): S | undefined {
  for (const near of byRubric ? NEAREST : FIRST) {
    const those = known.filter((one) => near.includes(samenessOf(wanted, one)));
    const graded = byRubric ? those.find((one) => rubricHash(one.rubric) === wanted.rubric) : undefined;
    if (those.length > 0) return graded ?? those[0];
  }
  return known.find((one) => one.id === wanted.id);
}

const NEAREST: readonly (readonly Sameness[])[] = [['same'], ['mended'], ['reworded']];
const FIRST: readonly (readonly Sameness[])[] = [['same', 'mended'], ['reworded']];

/** The scenario of a code of version 1, which tells only the first digits of its hash; else the first of that id. */
export function scenarioForCode<S extends Scenario>(
  known: readonly S[],
  id: string,
  mark: string,
): S | undefined {
  const named = known.filter((one) => one.id === id);
  return named.find((one) => one.hash.startsWith(mark)) ?? named[0];
}
