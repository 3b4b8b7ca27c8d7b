import type { Scenario } from '../model/scenario.ts';

/** A scenario before its hashes. */
export type Unsealed = Omit<Scenario, 'hash' | 'rulesHash' | 'wordsHash'>;
