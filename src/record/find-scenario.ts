import type { Scenario } from '../model/scenario.ts';

/** The scenario of a code of version 1, which tells only the first digits of its hash; else the first of that id. */
export function scenarioForCode<S extends Scenario>(
  known: readonly S[],
  id: string,
  mark: string,
): S | undefined {
  const named = known.filter((one) => one.id === id);
  return named.find((one) => one.hash.startsWith(mark)) ?? named[0];
}
