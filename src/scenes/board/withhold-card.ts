import type { EntryBody, LiveGame } from '../../live/index.ts';
import type { ClassRefusal } from '../../model/class-codes.ts';

/** What a class did not take; `game` null: for all its games. */
export interface NotTaken {
  readonly code: ClassRefusal;
  readonly game: string | null;
}

/**
 * Holds a card back, or lets it go, in the games that have not done so, one after the other unless it is all of them.
 * @param game the only one it is for; null: all of `games`
 * @returns what was not taken, game by game
 */
export async function withholdCard(
  games: readonly Pick<LiveGame, 'id' | 'state'>[],
  { card, isHeld, game }: { readonly card: string; readonly isHeld: boolean; readonly game: string | null },
  send: (body: EntryBody, game: string | null) => Promise<readonly NotTaken[]>,
): Promise<readonly NotTaken[]> {
  const wanted = games.filter(
    ({ id, state }) =>
      (game === null || id === game) &&
      (state.withheld?.some((one) => one.card === card) ?? false) !== isHeld,
  );
  const body = { kind: 'act', action: { type: 'withhold', card, isHeld } } as const;
  if (wanted.length === games.length) return send(body, null);
  const notTaken: NotTaken[] = [];
  for (const { id } of wanted) notTaken.push(...(await send(body, id)));
  return notTaken;
}
