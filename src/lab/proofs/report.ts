import type { RedLine, ScriptedPlayer } from '../../model/codes.ts';

/** What one seed showed, small and JSON: workers hand it back, and the verdicts are drawn from all of them. */
export interface SeedReport {
  readonly seed: string;
  readonly games: readonly GameReport[];
  readonly drawn: readonly string[]; // imprévus that the seed drew
  readonly apart: readonly { readonly player: ScriptedPlayer; readonly other: number }[]; // totals in the other language
  readonly quarts: readonly QuartLoad[]; // as measured on the game of READER
}

export interface GameReport {
  readonly player: ScriptedPlayer;
  readonly total: number;
  readonly ending: string | null;
  readonly redLines: readonly { readonly line: RedLine; readonly tick: number }[];
  readonly beats: Readonly<Record<string, number>>; // times each happened
  readonly imprevus: readonly string[]; // that happened
  readonly facts: readonly string[]; // learned
  readonly offers: readonly string[]; // names of `guardedIn` that were there at some moment, where that was looked at
  readonly came: readonly string[]; // posts of the author that appeared
  readonly missed: readonly { readonly post: string | null; readonly saying: string; readonly due: number }[];
}

/** What a shift asks of a reader, in real seconds. */
export interface QuartLoad {
  readonly quart: string;
  readonly words: number;
  readonly reading: number; // s
  readonly available: number; // s at the game's pace, acts apart
}

/** Seeds and players of a set of reports, for the messages: how many games were looked at. */
export function gamesIn(reports: readonly SeedReport[]): number {
  return reports.reduce((sum, report) => sum + report.games.length, 0);
}

/** The games of a player, each with its seed. */
export function gamesOf(
  reports: readonly SeedReport[],
  player: ScriptedPlayer,
): { readonly seed: string; readonly game: GameReport }[] {
  return reports.flatMap(({ seed, games }) =>
    games.filter((game) => game.player === player).map((game) => ({ seed, game })),
  );
}

/** Mean total of a player; null when it did not play. */
export function meanTotal(reports: readonly SeedReport[], player: ScriptedPlayer): number | null {
  const games = gamesOf(reports, player);
  return games.length === 0 ? null : games.reduce((sum, { game }) => sum + game.total, 0) / games.length;
}
