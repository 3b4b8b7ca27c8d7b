import { type CalibrationRow, calibrationOf } from './calibration.ts';
import type { RetakeDeck } from './retake-deck.ts';
import { dueCards } from './schedule.ts';
import { SITTING } from './tuning.ts';

/** What the front page and the Parcours tell of a deck. */
export interface DeckLook {
  readonly due: number; // cards of today, up to a sitting
  readonly calibration: readonly CalibrationRow[]; // from the least sure
}

/** Looks at a deck: of the cards that `canPlay` takes, those due before `dayEnd`; and how sure answers were. */
export function lookAtDeck(
  deck: RetakeDeck,
  now: number,
  dayEnd: number,
  canPlay: (card: { readonly game: string }) => boolean,
): DeckLook {
  const given = deck.cards
    .flatMap(({ answers }) => answers)
    .filter(({ sure, via }) => sure !== null && via === null);
  return {
    due: Math.min(SITTING, dueCards(deck, now, dayEnd, canPlay).length),
    calibration: calibrationOf(
      given.map(({ sure, mark }) => ({ sure: sure as number, isGood: mark !== 'again' })),
    ),
  };
}
