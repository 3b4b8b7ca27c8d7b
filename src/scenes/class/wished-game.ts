import type { Lobby, SeatKind, SeatRole } from '../../live/index.ts';

/** What is filled in before a seat is taken. */
export interface SeatWish {
  readonly name: string;
  readonly as: SeatKind;
  readonly game: string | null;
  readonly roles: readonly SeatRole[];
}

/**
 * The game that a seat will be of, as the form shows it: the one chosen, or the one with the fewest players; null for a game
 * of one's own, and where none is open.
 */
export function wishedGame({ as, game }: SeatWish, lobby: Lobby | null): string | null {
  if (lobby === null || (as === 'player' && lobby.format === 'parallel')) return null;
  if (lobby.games.some(({ id }) => id === game)) return game;
  const [least] = [...lobby.games].sort((a, b) => a.players - b.players);
  return least?.id ?? null;
}
