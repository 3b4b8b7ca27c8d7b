import type { Scenario } from '../../model/scenario.ts';
import { findScenario } from '../../record/index.ts';
import { type SavedDifference, type SavedGame, saveFile } from '../../session/index.ts';
import type { App } from '../app.ts';

/** A saved game and the scenario it is played on; null: that scenario is not here, or the game cannot be read. */
export interface KeptGame {
  readonly game: SavedGame;
  readonly scenario: Scenario | null;
}

/** A saved game that does not replay as it was, and whether its acts are being read. */
export interface ChangedGame {
  readonly kept: KeptGame;
  readonly scenario: Scenario;
  readonly difference: SavedDifference;
  readonly isRead: boolean;
}

/** The saved games on the Accueil, and what its buttons do with them. */
export interface SavedRoom {
  readonly all: () => readonly KeptGame[]; // newest first
  /** Whether a saved game is of the scenario of that id. */
  readonly isOf: (id: string) => boolean;
  /** Whether its story is one of the game's, and did not come. */
  readonly isUnloaded: (kept: KeptGame) => boolean;
  readonly isAskingToForget: (id: string) => boolean;
  readonly hasFailed: (id: string) => boolean; // to resume
  /** Resumes a game; when it would not be what it was, asks first. */
  readonly resume: (kept: KeptGame) => Promise<void>;
  readonly asked: () => ChangedGame | null;
  readonly resumeAnyway: () => Promise<void>;
  /** A new game on the same scenario; the saved one stays. */
  readonly startAnew: () => void;
  readonly readOld: (on: boolean) => void;
  readonly closeAsked: () => void;
  readonly askToForget: (id: string | null) => void;
  readonly forget: (id: string) => Promise<void>;
  readonly takeFile: (kept: KeptGame) => Promise<void>;
  /** Looks again at what is saved. */
  readonly read: () => Promise<void>;
}

/** The stories of the game, as far as saved games need them. */
interface ShippedOnes {
  readonly has: (id: string) => boolean;
  /** Loads the one of the id; it rejects when it cannot be had. */
  readonly load: (id: string) => Promise<void>;
}

/** `isWhole`: every scenario of this machine is known by now, so that one that is not is missing. */
export function openSavedRoom(
  app: () => App,
  known: () => readonly Scenario[],
  isWhole: () => boolean,
  shipped: ShippedOnes,
): SavedRoom {
  let games: readonly SavedGame[] = [];
  let asking: string | null = null;
  let failed: string | null = null;
  let changed: ChangedGame | null = null;
  const tried = async (id: string, work: () => Promise<boolean>) => {
    failed = null;
    const isDone = await work().catch((thrown: unknown) => {
      console.error(thrown);
      return false;
    });
    if (!isDone) failed = id;
    app().draw();
  };
  return {
    all: () =>
      games
        .map((game) => ({ game, scenario: scenarioOf(game, known()) }))
        .filter(({ game, scenario }) => scenario !== null || game.fault !== null || isWhole()),
    isOf: (id) => games.some((game) => game.fault === null && game.scenario.id === id),
    isUnloaded: ({ game, scenario }) =>
      game.fault === null && scenario === null && shipped.has(game.scenario.id),
    isAskingToForget: (id) => asking === id,
    hasFailed: (id) => failed === id,
    resume: (kept) =>
      tried(kept.game.id, async () => {
        const { game } = kept;
        if (kept.scenario === null && game.fault === null) await shipped.load(game.scenario.id);
        const scenario = kept.scenario ?? scenarioOf(game, known());
        if (scenario === null) return false;
        await app().readyToPlay();
        const difference = await app().session.compareSaved(game.id, scenario);
        if (difference === null) return app().session.resumeSaved(game.id, scenario);
        changed = { kept, scenario, difference, isRead: false };
        return true;
      }),
    asked: () => changed,
    resumeAnyway: async () => {
      if (changed === null) return;
      const { kept, scenario } = changed;
      changed = null;
      await tried(kept.game.id, () => app().session.resumeSaved(kept.game.id, scenario));
    },
    startAnew: () => {
      const scenario = changed?.scenario;
      changed = null;
      if (scenario) app().session.open(scenario, { seed: '', mode: 'entrainement' });
    },
    readOld: (isRead) => {
      if (changed !== null) changed = { ...changed, isRead };
      app().draw();
    },
    closeAsked: () => {
      changed = null;
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
      const file = await app().session.savedFile(game.id);
      if (file !== null) saveFile(file.name, file.text, 'application/json');
    },
    read: async () => {
      games = await app().session.saved();
    },
  };
}

function scenarioOf(game: SavedGame, known: readonly Scenario[]): Scenario | null {
  return game.fault === null ? (findScenario(known, game.scenario, true) ?? null) : null;
}
