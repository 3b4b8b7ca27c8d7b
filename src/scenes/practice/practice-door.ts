import type { DrillName } from '../../model/drill.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { DeckLook } from '../../practice/index.ts';
import type { Session } from '../../session/index.ts';
import type { today } from './day.ts';

type Deck = Session['deck'];

/** Drills as an instructor set them, with the story they are made from. */
export interface AssignedDrills {
  readonly scenario: Scenario;
  readonly drills: readonly DrillName[];
  readonly seed: string;
  readonly group: string;
}

/** How the deck of mistakes is read, kept and shown; it is another room, passed in by `main.ts`. */
export interface PracticeDoor {
  readonly open: (
    host: HTMLElement,
    options: {
      readonly deck: Deck;
      readonly scenarios: (ids: readonly string[]) => Promise<readonly Scenario[]>;
      readonly stories: () => readonly { readonly id: string; readonly title: string }[];
      readonly lang: Lang;
      readonly begins: boolean;
      readonly today: typeof today;
      readonly onLeave: () => void;
    },
  ) => Promise<() => void>;
  /** Drills that were handed out, and the way to hand them in. */
  readonly openAssigned: (
    host: HTMLElement,
    options: AssignedDrills & {
      readonly answers: Session['drillAnswers'];
      readonly isKept: boolean;
      readonly lang: Lang;
      readonly now: () => number;
      readonly onLeave: () => void;
    },
  ) => Promise<() => void>;
  /** The expert's first shift of a story, told step by step. */
  readonly openExample: (
    host: HTMLElement,
    options: {
      readonly scenario: Scenario | null;
      readonly lang: Lang;
      readonly onPlay: () => void;
      readonly onLeave: () => void;
    },
  ) => Promise<() => void>;
  /** Puts the mistakes of a game into the deck; gives how many it holds of that game, null when it could not. */
  readonly keep: (options: {
    readonly record: GameRecord;
    readonly scenario: Scenario;
    readonly deck: Deck;
    readonly now: number;
  }) => Promise<number | null>;
  /** What there is to tell of the deck, of the stories known by id; null when there is none to read. */
  readonly look: (
    deck: Deck,
    known: readonly string[],
    day: ReturnType<typeof today>,
  ) => Promise<DeckLook | null>;
}
