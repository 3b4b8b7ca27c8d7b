import type { WorkerDriver } from '../pool/index.ts';

/** The machine as a command uses it, passed in so that tests can replace terminal and disk. */
export interface Io {
  readonly out: (text: string) => void; // the result
  readonly err: (text: string) => void; // the talk
  readonly input: () => AsyncIterable<string>; // stdin, in pieces of any length
  readonly isTerminal: boolean; // the talk is read by a person, now
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of a file, UTF-8; null when it is not read, for the reason that `whyUnread` gives. */
  readonly read: (path: string) => string | null;
  readonly whyUnread: (path: string) => Unread;
  /** Names in a folder; none when it cannot be read. */
  readonly list: (folder: string) => readonly string[];
  /** The bytes of a file; null as for `read`. */
  readonly readBytes: (path: string) => Uint8Array | null;
  /** Writes a file. False when it cannot be written. */
  readonly write: (path: string, text: string) => boolean;
  /** The same for bytes. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => boolean;
  readonly now: () => number; // ms, for telling how long something took
  readonly workers: WorkerDriver; // that share long work
  readonly home: string; // folder of the installed game, with its scenarios and models
}

/** Why a path is not read: a pipe or a device may never end, nor a file that is too big be of any use. */
export type Unread = 'missing' | 'unreadable' | 'notAFile' | 'fileTooBig';

/** Bytes of a file that is read, D: four times the biggest record. */
export const MOST_READ_BYTES = 16_000_000;

/** What a command answers to the shell. */
export const FINE = 0;
export const FAULTY = 1; // an error found, or a check failed
export const MISUSED = 2;
export type Status = typeof FINE | typeof FAULTY | typeof MISUSED;
