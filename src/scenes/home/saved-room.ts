import type { Scenario } from '../../model/scenario.ts';
import { type SavedGame, saveFile } from '../../session/index.ts';
import type { App } from '../app.ts';

/** A saved game and the scenario it is played on; null: that scenario is not here, or the game cannot be read. */
export interface KeptGame {
  readonly game: SavedGame;
  readonly scenario: Scenario | null;
}

/** The saved games on the Accueil, and what its buttons do with them. */
export interface SavedRoom {
  readonly all: () => readonly KeptGame[]; // newest first
  readonly isAskingToForget: (id: string) => boolean;
  readonly hasFailed: (id: string) => boolean; // to resume
  readonly resume: (kept: KeptGame) => Promise<void>;
  readonly askToForget: (id: string | null) => void;
  readonly forget: (id: string) => Promise<void>;
  readonly takeFile: (kept: KeptGame) => Promise<void>;
  /** Looks again at what is saved. */
  readonly read: () => Promise<void>;
}

/** `isWhole`: every scenario of this machine is known by now, so that one that is not is missing. */
export function openSavedRoom(
  app: () => App,
  known: () => readonly Scenario[],
  isWhole: () => boolean,
): SavedRoom {
  let games: readonly SavedGame[] = [];
  let asking: string | null = null;
  let failed: string | null = null;
  return {
    all: () =>
      games
        .map((game) => ({ game, scenario: scenarioOf(game, known()) }))
        .filter(({ game, scenario }) => scenario !== null || game.fault !== null || isWhole()),
    isAskingToForget: (id) => asking === id,
    hasFailed: (id) => failed === id,
    resume: async ({ game, scenario }) => {
      if (scenario === null) return;
      failed = null;
      const isResumed = await app()
        .session.resumeSaved(game.id, scenario)
        .catch((thrown: unknown) => {
          console.error(thrown);
          return false;
        });
      if (!isResumed) failed = game.id;
      app().draw();
    },
    askToForget: (id) => {
      asking = id;
      app().draw();
    },
    forget: async (id) => {
      asking = null;
      games = games.filter((game) => game.id !== id);
      app().draw();
      await app().session.forgetSaved(id);
    },
    takeFile: async ({ game }) => {
      const text = await app().session.savedFile(game.id);
      const name = game.fault === null ? game.scenario.id : 'partie';
      if (text !== null) saveFile(`${name}-${game.id}.json`, text, 'application/json');
    },
    read: async () => {
      games = await app().session.saved();
    },
  };
}

function scenarioOf(game: SavedGame, known: readonly Scenario[]): Scenario | null {
  if (game.fault !== null) return null;
  const { id, hash } = game.scenario;
  return known.find((one) => one.hash === hash) ?? known.find((one) => one.id === id) ?? null;
}
