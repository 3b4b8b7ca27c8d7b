import { createWorld, type World } from '../../engine/index.ts';
import type { GameMoment, WatchedGame } from '../../lab/index.ts';
import type { ScriptedPlayer } from '../../model/codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Watching } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import type { FindingScene } from './finding-scene.ts';

/** A game seen at one of its moments, with what its words are made of. */
export interface SeenGame {
  readonly scenario: Scenario;
  readonly world: World;
  readonly game: WatchedGame;
}

/** The desk pane: a scripted game of the scenario as it is written, at any of its moments. */
export interface GameRoom {
  readonly player: () => ScriptedPlayer;
  readonly seed: () => string; // '' the scenario's own
  readonly seen: () => SeenGame | null;
  readonly state: () => 'none' | 'playing' | 'failed';
  readonly finding: () => Diagnostic | null; // that the game shows
  readonly choose: (change: { readonly player?: ScriptedPlayer; readonly seed?: string }) => void;
  readonly see: (scene: GameMoment) => void;
  readonly show: (wanted: FindingScene, finding: Diagnostic) => void;
  /** Plays the same moment again when the scenario was changed since. */
  readonly follow: () => void;
  /** Opens the game at that moment, to be played from there. */
  readonly takeOver: () => Promise<void>;
  readonly close: () => void;
}

/** Opens the room; nothing is played before it is asked for. */
export function openGameRoom(app: () => App, checked: () => Checked | null): GameRoom {
  let player: ScriptedPlayer = 'decent';
  let seed = '';
  let scene: GameMoment | null = null; // null: the middle of the story, to begin with
  let finding: Diagnostic | null = null;
  let seen: SeenGame | null = null;
  let state: 'none' | 'playing' | 'failed' = 'none';
  let watching: { readonly scenario: Scenario; readonly games: Watching } | null = null;
  let turn = 0;

  const close = () => {
    watching?.games.close();
    watching = null;
  };
  const play = async () => {
    const scenario = checked()?.scenario ?? null;
    if (scenario === null) return;
    const mine = ++turn;
    const wanted = scene ?? { at: 'tick', tick: Math.round(scenario.ticks / 2) };
    if (watching?.scenario !== scenario) {
      close();
      watching = { scenario, games: app().session.workshop.watch(scenario) };
    }
    state = 'playing';
    app().draw();
    try {
      const [game, tone] = await Promise.all([
        watching.games.see({ player, seed: seed || scenario.seed, scene: wanted }),
        app().session.workshop.tone(),
      ]);
      if (mine !== turn) return;
      const world =
        seen?.scenario === scenario && seen.world.seed === game.record.seed
          ? seen.world
          : createWorld(scenario, game.record.seed, tone);
      seen = { scenario, world, game };
      scene = { at: 'tick', tick: game.tick };
      state = 'none';
    } catch (thrown) {
      if (mine !== turn) return;
      console.error(thrown);
      state = 'failed';
      close();
    }
    app().draw();
  };
  return {
    player: () => player,
    seed: () => seed,
    seen: () => seen,
    state: () => state,
    finding: () => finding,
    choose: (change) => {
      player = change.player ?? player;
      seed = change.seed ?? seed;
      finding = null;
      void play();
    },
    see: (next) => {
      scene = next;
      void play();
    },
    show: (wanted, of) => {
      ({ player, seed, scene } = wanted);
      finding = of;
      void play();
    },
    follow: () => {
      const scenario = checked()?.scenario ?? null;
      if (seen !== null && scenario !== null && scenario !== seen.scenario && state === 'none') void play();
    },
    takeOver: async () => {
      if (seen === null) return;
      const { scenario, game } = seen;
      await app().readyToPlay();
      await app().session.playFrom(game.record, scenario, game.tick);
    },
    close,
  };
}
