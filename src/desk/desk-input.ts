import type { World } from '../engine/index.ts';
import type { Mode } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { Lang } from '../model/text.ts';

/** What every presenter reads: the crisis now, and how the player reads it. */
export interface DeskInput {
  readonly scenario: Scenario;
  readonly state: CrisisState;
  readonly world: World;
  readonly lang: Lang;
  readonly mode: Mode;
}
