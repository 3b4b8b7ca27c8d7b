import type { Lang } from '../../model/text.ts';
import type { Asked, RetakeDeck, RetakeJudged } from '../../practice/index.ts';
import type { DeckGameHere } from './deck-games.ts';
import type { DeckTrouble } from './deck-port.ts';
import type { DrillModel, DrillStory } from './drills/drill-model.ts';
import type { Today } from './keep-retakes.ts';
import type { Scene } from './posed-scene.ts';

/** What the page of the deck shows at a moment. */
export interface PracticeModel {
  readonly lang: Lang;
  readonly isKept: boolean; // false for a guest
  readonly today: Today;
  readonly deck: RetakeDeck | null; // null: being read
  readonly games: ReadonlyMap<string, DeckGameHere>;
  readonly trouble: DeckTrouble | null;
  readonly at: 'deck' | 'posing' | 'asking' | 'judging' | 'verdict' | 'failed' | 'over';
  readonly sitting: readonly Asked[];
  readonly n: number; // index of the card in hand
  readonly scene: Scene | null; // of the card in hand
  readonly option: string; // chosen, '' none yet
  readonly text: string; // typed
  readonly sure: number | null; // 0..100
  readonly isUnanswered: boolean; // an answer was sent without a choice
  readonly judged: RetakeJudged | null;
  readonly results: readonly (boolean | null)[]; // of the cards answered; null: not judged
  readonly asking: string | null; // card that is about to be put away
  readonly told: DeckTold | null;
  readonly stories: readonly DrillStory[]; // that drills may be made from
  readonly story: string; // id of the one chosen, '' none
  readonly drill: DrillModel | null;
}

/** What came of a file handed in. */
type DeckTold =
  | { readonly what: 'imported'; readonly cards: number; readonly lost: number }
  | { readonly what: 'importDamaged' | 'importNewer' };

/** What the player may do there. */
export interface PracticeDoings {
  readonly begin: () => void;
  readonly choose: (option: string) => void;
  readonly type: (text: string) => void;
  readonly setSure: (sure: number) => void;
  readonly answer: () => void;
  readonly next: () => void; // also past a card that could not be played
  readonly toDeck: () => void;
  readonly leave: () => void;
  readonly askOut: (card: string | null) => void;
  readonly putOut: (card: string) => void;
  readonly save: () => void;
  readonly take: (file: File | undefined) => void;
}
