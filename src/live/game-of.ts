import { createWorld } from '../engine/index.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { sealPlayed } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { foldEntry, openClass } from './class-fold.ts';
import { type ClassState, playersOf } from './class-state.ts';
import { type LiveGame, liveTick, runLive, startLive, takeEntry } from './live-game.ts';
import type { LogEntry } from './log-entry.ts';

/** A class replayed from its log, with the games asked for. */
export interface ReplayedClass {
  readonly room: ClassState;
  readonly games: readonly LiveGame[];
}

/**
 * Plays a class again from its log, in order and without repeats.
 * @param only ids of the games wanted; all of them unless given
 * @param until epoch ms up to which the games run; the time of the last entry unless given
 * @returns null when the log opens no class
 */
export function replayClass(
  entries: readonly LogEntry[],
  ground: { readonly scenario: Scenario; readonly tone: ToneModel },
  only?: readonly string[],
  until?: number,
): ReplayedClass | null {
  const ordered = [...entries].sort((a, b) => a.seq - b.seq);
  let room = openClass(ordered[0]);
  if (room === null) return null;
  const ids = only ?? idsIn(ordered, room);
  const { seed } = room.open;
  const games = ids.map((id) => startLive(id, createWorld(ground.scenario, seed, ground.tone)));
  for (const entry of ordered) {
    const before: ClassState = room;
    const folded = foldEntry(before, entry);
    if (folded.isTaken) for (const game of games) takeEntry(game, before, entry);
    room = folded.state;
  }
  const end = until ?? ordered.at(-1)?.at ?? 0;
  for (const game of games) runLive(game, liveTick(room, game.id, end));
  return { room, games };
}

function idsIn(entries: readonly LogEntry[], first: ClassState): string[] {
  let room = first;
  for (const entry of entries) room = foldEntry(room, entry).state;
  return room.games.map(({ id }) => id);
}

/**
 * A game of a class as a record like any other: it is graded, replayed and put on a pile the same way. Its alias is the
 * nickname of who played it, or of all the team. It ends where the class left it.
 * @param until epoch ms up to which it runs; the time of the last entry unless given
 * @returns null when the class has no such game
 */
export function gameOf(
  entries: readonly LogEntry[],
  id: string,
  ground: { readonly scenario: Scenario; readonly tone: ToneModel },
  until?: number,
): GameRecord | null {
  const replayed = replayClass(entries, ground, [id], until);
  const game = replayed?.games[0];
  if (replayed === null || game === undefined) return null;
  return recordOf(replayed.room, game, ground);
}

/** The record of a game at hand, up to its present tick. Null when the class has no such game. */
export function recordOf(
  room: ClassState,
  game: LiveGame,
  { scenario, tone }: { readonly scenario: Scenario; readonly tone: ToneModel },
): GameRecord | null {
  if (!room.games.some(({ id }) => id === game.id)) return null;
  const { seed, mode, lang, code } = room.open;
  const names = room.seats.filter((seat) => seat.game === game.id && seat.as === 'player');
  const present = playersOf(room, game.id);
  const alias = (present.length > 0 ? present : names).map(({ name }) => name).join(', ');
  const settings = { mode, lang, player: 'person', accommodation: 1 };
  const annexes = { group: code, ...(alias === '' ? {} : { alias }) };
  const sealing = { scenario, seed, settings, actions: [...game.actions], toneModel: tone, annexes };
  return sealPlayed(sealing, createWorld(scenario, seed, tone), game.state, [...game.checks]);
}
