import type { RecordScenario } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * The scenario a record was played on, among those at hand in the order of their precedence: that of its hash, else
 * the first of its id, on which it can only be told apart. With `byRubric`, one that would also be graded as its
 * author asked comes before others of the same hash: for a player's own eyes, never for a class.
 */
export function findScenario<S extends Scenario>(
  known: readonly S[],
  { id, hash, rubric }: RecordScenario,
  byRubric = false,
): S | undefined {
  const same = known.filter((one) => one.hash === hash);
  const graded = byRubric ? same.find((one) => rubricHash(one.rubric) === rubric) : undefined;
  return graded ?? same[0] ?? known.find((one) => one.id === id);
}

/** The scenario of a code of version 1, which tells only the first digits of its hash; else the first of that id. */
export function scenarioForCode<S extends Scenario>(
  known: readonly S[],
  id: string,
  mark: string,
): S | undefined {
  const named = known.filter((one) => one.id === id);
  return named.find((one) => one.hash.startsWith(mark)) ?? named[0];
}
