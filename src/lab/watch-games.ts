import { never } from '../base/result.ts';
import { createWorld } from '../engine/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { rerun } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { type PlayedGame, playScripted } from './play.ts';
import { hourWritten } from './proofs/hour.ts';

/** The moment of a game that is asked for. What never comes is shown by the end of the game. */
export type GameMoment =
  | { readonly at: 'tick'; readonly tick: number }
  | { readonly at: 'hour'; readonly hour: string } // as an author writes it: day 2 05:00
  | { readonly at: 'post' | 'beat' | 'message'; readonly id: string }
  | { readonly at: 'end' };

export interface WatchTask {
  readonly player: ScriptedPlayer;
  readonly seed: string;
  readonly scene: GameMoment;
}

/** A scripted game at one of its moments. */
export interface WatchedGame {
  readonly record: GameRecord; // of the whole game
  readonly state: CrisisState; // at `tick`
  readonly tick: number;
  readonly ticks: number; // of the whole game
  readonly happened: readonly CrisisEvent[]; // what the story did by then, crowd left out, oldest first
}

const TOLD: ReadonlySet<CrisisEvent['kind']> = new Set(['act', 'message', 'beat', 'imprevu', 'quart', 'end']);

/** Plays the games asked for; the last one is not played again for another of its moments. */
export function watchGames(scenario: Scenario, tone: ToneModel): (task: WatchTask) => WatchedGame {
  let last: { readonly key: string; readonly game: PlayedGame } | null = null;
  return ({ player, seed, scene }) => {
    const key = `${player} ${seed}`;
    if (last?.key !== key) last = { key, game: playScripted(scenario, player, seed, tone) };
    const { record, events } = last.game;
    const tick = tickOf(scenario, scene, events, record.end.tick);
    const { state } = rerun(createWorld(scenario, seed, tone), record.actions, {
      until: tick,
      withChecks: false,
    });
    const happened = events.filter((event) => event.tick <= tick && TOLD.has(event.kind));
    return { record, state, tick: state.tick, ticks: record.end.tick, happened };
  };
}

function tickOf(scenario: Scenario, scene: GameMoment, events: readonly CrisisEvent[], end: number): number {
  switch (scene.at) {
    case 'tick':
      return Math.max(0, Math.min(scene.tick, end));
    case 'hour': {
      for (let tick = 0; tick <= end; tick++) if (hourWritten(scenario, tick) === scene.hour) return tick;
      return end;
    }
    case 'post':
    case 'beat':
    case 'message': {
      const { at: kind, id } = scene;
      const first = events.find((event) => event.kind === kind && 'id' in event && event.id === id);
      return first === undefined ? end : Math.min(first.tick + 1, end);
    }
    case 'end':
      return end;
    default:
      return never(scene);
  }
}
