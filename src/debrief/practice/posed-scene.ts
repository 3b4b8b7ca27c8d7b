import type { World } from '../../engine/index.ts';
import type { Position, RetakeCard } from '../../practice/index.ts';

/** The position of a card, with what its names are taken from. */
export interface Scene {
  readonly card: RetakeCard | null; // null: a drill, which no card asks
  readonly world: World;
  readonly position: Position;
  readonly isOtherEngine: boolean;
}
