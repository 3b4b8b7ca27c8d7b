import type { Scenario } from '../model/scenario.ts';

/** A scenario before its hash. */
export type Unsealed = Omit<Scenario, 'hash'>;
