import type { GameRecord } from '../model/record.ts';
import { encodeRecord } from '../record/index.ts';
import type { ClassState } from './class-state.ts';
import type { LogEntry } from './log-entry.ts';

/** A game as the file of a class keeps it. */
export interface ClassFileGame {
  readonly id: string;
  readonly name: string; // of its players
  readonly record: string; // the text of its record
}

/**
 * What a class leaves, as the text of one file: its log, each game as a record, and the notes. Whoever opens it plays
 * the records again: nothing else in it is believed.
 */
export function classFileText(
  room: ClassState,
  entries: readonly LogEntry[],
  games: readonly { readonly id: string; readonly name: string; readonly record: GameRecord }[],
): string {
  const kept = games.map(
    ({ id, name, record }): ClassFileGame => ({ id, name, record: encodeRecord(record) }),
  );
  return JSON.stringify({ classFile: 1, code: room.open.code, games: kept, notes: room.notes, entries });
}

/** Reads the games of such a file from any text; null when it is none. A game that is not understood is left out. */
export function readClassFile(
  text: string,
): { readonly code: string; readonly games: readonly ClassFileGame[] } | null {
  if (!/^[\s\ufeff]*\{\s*"classFile"\s*:/.test(text)) return null;
  try {
    const { classFile, code, games } = JSON.parse(text.replace(/^\ufeff/, ''));
    if (classFile !== 1 || typeof code !== 'string' || !Array.isArray(games)) return null;
    return { code: code.slice(0, 12), games: games.filter(isGame) };
  } catch {
    return null;
  }
}

function isGame(value: unknown): value is ClassFileGame {
  const game = value as Partial<ClassFileGame> | null;
  return typeof game?.id === 'string' && typeof game.name === 'string' && typeof game.record === 'string';
}
