import type { World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import { type Annexes, type RecordSettings, WORSE_PLAYER } from '../model/record.ts';
import { type Sealing, type StateCheck, sealPlayed } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { MAX_LIVED_SECONDS } from './tuning.ts';
import type { SessionState } from './types.ts';

/** What a game under way has beside what is shown: enough to seal it at any moment without playing it again. */
export interface Game {
  readonly world: World;
  readonly tone: ToneModel;
  readonly actions: Action[];
  readonly checks: StateCheck[];
  readonly log: CrisisEvent[]; // everything that happened
  accommodation: number; // the widest used so far
  carried: number; // simulated seconds not yet a tick
  livedMs: number | null; // real ms on screen so far; null: the game began where they were not counted
}

/** A game at its start. `accommodation`: the one in force. */
export function newGame(world: World, tone: ToneModel, accommodation: number): Game {
  return { world, tone, actions: [], checks: [], log: [], accommodation, carried: 0, livedMs: 0 };
}

/** The record of a game so far. */
export function sealGame(game: Game, state: SessionState): ReturnType<typeof sealPlayed> | null {
  if (state.crisis === null) return null;
  const annexes = {
    ...state.annexes,
    ...(state.alias === '' ? {} : { alias: state.alias }),
    ...(state.group === '' ? {} : { group: state.group }),
    ...secondsLived(game),
  };
  const sealing: Sealing = {
    scenario: game.world.scenario,
    seed: state.seed,
    settings: recordSettings(game, state),
    actions: [...game.actions],
    toneModel: game.tone,
    annexes,
  };
  return sealPlayed(sealing, game.world, state.crisis, [...game.checks]);
}

/** The real time of a game so far, as an annex of its record. */
export function secondsLived({ livedMs }: Pick<Game, 'livedMs'>): Pick<Annexes, 'seconds'> {
  return livedMs === null ? {} : { seconds: Math.min(MAX_LIVED_SECONDS, Math.round(livedMs / 1000)) };
}

/** The settings that a record of this game holds now. */
export function recordSettings(game: Game, state: SessionState): RecordSettings {
  return {
    mode: state.mode,
    lang: state.settings.lang,
    player: state.isWorse ? WORSE_PLAYER : 'person',
    accommodation: game.accommodation,
  };
}
