import type { RecordScenario } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * How the scenario of a record stands to one at hand. `same`: the very text; `mended`: the same rules, and prose that no
 * rule takes in was touched, a game replays exactly; `reworded`: the same rules, but other words of posts or drafts;
 * `other`: other rules, another story, or a record too old to tell.
 */
export type Sameness = 'same' | 'mended' | 'reworded' | 'other';

/** How the scenario that is here stands to the one a record was played on. */
export function samenessOf(record: Omit<RecordScenario, 'rubric'>, here: Scenario): Sameness {
  if (record.id !== here.id) return 'other';
  if (record.hash === here.hash) return 'same';
  if (record.rules === null || record.rules !== here.rulesHash) return 'other';
  return record.words === here.wordsHash ? 'mended' : 'reworded';
}

/** A scenario as a record tells it. */
export function recordScenario({ id, hash, rubric, rulesHash, wordsHash }: Scenario): RecordScenario {
  return { id, hash, rubric: rubricHash(rubric), rules: rulesHash, words: wordsHash };
}
