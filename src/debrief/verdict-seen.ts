import type { Annexes } from '../model/record.ts';

/** Whether the player saw the verdict of a game: they said where they stand, and it was not left before it was shown. */
export function isVerdictSeen({ felt, guesses, unseen }: Annexes): boolean {
  return unseen !== true && (felt !== undefined || guesses !== undefined);
}
