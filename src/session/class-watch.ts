import { createWorld, type World } from '../engine/index.ts';
import {
  type ClassState,
  clockAt,
  clockOf,
  type LiveGame,
  liveTick,
  runLive,
  startLive,
  takeEntry,
} from '../live/index.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import type { ClassConnection } from './class-connection.ts';

/** All the games of a class, played from its log on the board's own device. */
export interface ClassWatch {
  /** By the id of the game. The states are changed in place: whoever keeps one clones it. */
  readonly games: () => ReadonlyMap<string, LiveGame>;
  /** Called when games have moved. Returns the way to stop it. */
  readonly subscribe: (tell: () => void) => () => void;
  readonly stop: () => void;
}

/** Follows a class that the connection is HOST of. Its own hashes are reported, so that a device that differs is found. */
export function watchClass(connection: ClassConnection, scenario: Scenario, tone: ToneModel): ClassWatch {
  const games = new Map<string, LiveGame>();
  const listeners = new Set<() => void>();
  const add = (room: ClassState) => {
    for (const { id } of room.games)
      if (!games.has(id)) games.set(id, caughtUp(id, createWorld(scenario, room.open.seed, tone)));
  };
  /** A game that begins late has all that came to everybody. */
  const caughtUp = (id: string, world: World) => {
    const game = startLive(id, world);
    connection.follow(({ entry, before }) => {
      if (before !== null) takeEntry(game, before, entry);
    })();
    return game;
  };
  const follow = connection.follow(({ entry, before }) => {
    if (before === null) return;
    for (const game of games.values()) takeEntry(game, before, entry);
  });
  const onState = connection.subscribe(({ held }, was) => {
    if (held === was.held || held.room === null) return;
    add(held.room);
    let hasMoved = held.entries !== was.held.entries;
    for (const game of games.values()) {
      const from = game.state.tick;
      const checks = game.checks.length;
      runLive(game, liveTick(held.room, game.id, held.now));
      hasMoved ||= game.state.tick !== from;
      for (const check of game.checks.slice(checks)) connection.report({ game: game.id, ...check });
    }
    if (hasMoved) for (const tell of listeners) tell();
  });
  const { room, now } = connection.getState().held;
  if (room !== null) {
    add(room);
    for (const game of games.values()) runLive(game, liveTick(room, game.id, now));
  }
  return {
    games: () => games,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    stop: () => {
      follow();
      onState();
    },
  };
}

/** The clock of a game as the device last knew it for sure. */
export function clockNow({ held }: ReturnType<ClassConnection['getState']>, game: string | null) {
  return held.room === null ? null : clockAt(clockOf(held.room, game), held.room.open.timetable, held.now);
}
