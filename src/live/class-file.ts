import { fromBase64Url } from '../base/base64.ts';
import type { GameRecord } from '../model/record.ts';
import { encodeRecord } from '../record/index.ts';
import type { ClassState } from './class-state.ts';
import type { LogEntry } from './log-entry.ts';

/** A game as the file of a class keeps it. */
interface ClassFileGame {
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

/** Who signed the text of a file, and how: proof of one laptop's key, and of nothing more. */
export interface FileSeal {
  readonly by: string; // public key (Ed25519, 32 bytes in base64url)
  readonly signature: string; // of `sealedText`, 64 bytes in base64url
}

/** A class's file as it was read. */
export interface ReadClassFile {
  readonly code: string;
  readonly games: readonly ClassFileGame[];
  readonly seal: FileSeal | null;
  readonly unsigned: string; // its text as it was before it was signed
}

/** What is signed for a text: nothing else that the key may sign reads like it. */
export function sealedText(unsigned: string): string {
  return `avis-de-tempete class file 1\n${unsigned}`;
}

/** The text of a file with its signature, as its last field. */
export function withSeal(text: string, { by, signature }: FileSeal): string {
  return `${text.slice(0, -1)},"signed":{"by":"${by}","signature":"${signature}"}}`;
}

/** What two people compare a key by: its first eight bytes; '' when it is no key. */
export function fingerprint(key: string): string {
  const bytes = fromBase64Url(key) ?? new Uint8Array();
  const hex = [...bytes.slice(0, 8)].map((n) => n.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join('\u00a0');
}

const SEAL = /,"signed":\{"by":"([\w-]{43})","signature":"([\w-]{86})"\}\}\s*$/;

/** Reads such a file from any text; null when it is none. A game that is not understood is left out. */
export function readClassFile(text: string): ReadClassFile | null {
  const bare = text.replace(/^\ufeff/, '');
  if (!/^\s*\{\s*"classFile"\s*:/.test(bare)) return null;
  try {
    const { classFile, code, games } = JSON.parse(bare);
    if (classFile !== 1 || typeof code !== 'string' || !Array.isArray(games)) return null;
    const found = SEAL.exec(bare);
    const seal = found === null ? null : { by: found[1] as string, signature: found[2] as string };
    const unsigned = found === null ? bare : `${bare.slice(0, found.index)}}`;
    return { code: code.slice(0, 12), games: games.filter(isGame), seal, unsigned };
  } catch {
    return null;
  }
}

function isGame(value: unknown): value is ClassFileGame {
  const game = value as Partial<ClassFileGame> | null;
  return typeof game?.id === 'string' && typeof game.name === 'string' && typeof game.record === 'string';
}
