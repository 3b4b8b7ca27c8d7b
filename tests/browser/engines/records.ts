import { playScripted } from '../../../src/lab/index.ts';
import { SCRIPTED_PLAYERS } from '../../../src/model/codes.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { RULES_ONLY } from '../../../src/tone/index.ts';

/** Hashes of the state every fifty ticks and at the end, by scenario and player. */
export type Hashes = Record<string, string[]>;

/**
 * The scripted players on the scenarios, on one seed: what every JavaScript engine must agree on. `every`: of the
 * pairs of a player and a scenario, one in so many is played, in turn, so that each player and each scenario is.
 */
export function hashesOf(scenarios: readonly Scenario[], seed: string, every = 1): Hashes {
  const hashes: Hashes = {};
  for (const [i, scenario] of scenarios.entries()) {
    for (const [j, player] of SCRIPTED_PLAYERS.entries()) {
      if ((i + j) % every !== 0) continue;
      const { record } = playScripted(scenario, player, seed, RULES_ONLY);
      hashes[`${scenario.id} ${player}`] = [...record.checks.map((check) => check.hash), record.end.hash];
    }
  }
  return hashes;
}
