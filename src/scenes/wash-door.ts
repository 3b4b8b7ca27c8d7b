import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';

/** A game of a class, as the hot wash takes it. */
export interface WashGame {
  readonly id: string;
  readonly name: string; // of its players, or a number where names are not shown
  readonly record: GameRecord;
}

/** How the hot wash of a class is put into the page; it is another room, passed in by `main.ts`. */
export type WashDoor = (
  host: HTMLElement,
  options: { readonly games: readonly WashGame[]; readonly scenario: Scenario; readonly lang: Lang },
) => Promise<() => void>;
