import { playScripted } from '../../../src/lab/index.ts';
import { SCRIPTED_PLAYERS } from '../../../src/model/codes.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { RULES_ONLY } from '../../../src/tone/index.ts';

/** Hashes of the state every fifty ticks and at the end, by scenario and player. */
export type Hashes = Record<string, string[]>;

/** Every scripted player on every scenario, on one seed: what every JavaScript engine must agree on. */
export function hashesOf(scenarios: readonly Scenario[], seed: string): Hashes {
  const hashes: Hashes = {};
  for (const scenario of scenarios) {
    for (const player of SCRIPTED_PLAYERS) {
      const { record } = playScripted(scenario, player, seed, RULES_ONLY);
      hashes[`${scenario.id} ${player}`] = [...record.checks.map((check) => check.hash), record.end.hash];
    }
  }
  return hashes;
}
