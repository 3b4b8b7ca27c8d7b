import type { Scenario } from '../../../model/scenario.ts';
import type { Lang } from '../../../model/text.ts';
import type { RetakeJudged } from '../../../practice/index.ts';
import type { DrillPiece } from '../../../practice/practice-tasks.ts';
import type { Speak } from '../../../ui/speak.ts';
import type { DrillWord } from '../../../words/debrief/drills.ts';
import type { HandedDrillWord } from '../../../words/debrief/handed-drills.ts';
import type { Scene } from '../../practice/posed-scene.ts';

/** What the game thinks of a text. */
type TextSeen = Pick<RetakeJudged, 'isGood' | 'why'>;

/** A drill made again, to hold answers against. `gone`: its story is not here; `unmade`: it could not be made. */
export interface MadeSet {
  readonly at: 'working' | 'made' | 'gone' | 'unmade';
  readonly scenario: Scenario | null;
  readonly piece: DrillPiece | null;
  readonly scene: Scene | null; // of le ton
  readonly seen: ReadonlyMap<string, TextSeen | null>; // of le ton, by text; null: it could not be judged
}

/** What the parts of the pane are drawn from. */
export interface SetDesk {
  readonly lang: Lang;
  readonly isShown: boolean; // the key, or what the game thinks
  readonly word: Speak<HandedDrillWord>;
  readonly drillWord: Speak<DrillWord>;
}
