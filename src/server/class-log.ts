import type { LogEntry, Unplaced } from '../live/index.ts';

/**
 * Where the entries of classes are kept, in order. An entry's place in the log is its order and its time, whichever
 * process wrote it; it is there for good once `append` has answered.
 */
export interface ClassLog {
  /** Makes room for a class. `secret` is what its tokens are made with. False: there is one with that code already. */
  readonly create: (code: string, kept: KeptClass) => Promise<boolean>;
  /** What is kept beside the entries; null: no such class. */
  readonly find: (code: string) => Promise<KeptClass | null>;
  /** Rejects with a `LogTrouble` when it could not be written, or when that is not known. */
  readonly append: (code: string, entry: Unplaced) => Promise<{ readonly seq: number; readonly at: number }>;
  /** The entries after a seq, in order. */
  readonly read: (code: string, after: number) => Promise<readonly LogEntry[]>;
  /** Tells the entries after a seq as they come, in order, each once. Returns the way to stop. */
  readonly follow: (code: string, after: number, hear: (entries: readonly LogEntry[]) => void) => () => void;
  /** The entries after a seq, and an hour before which no later entry will be dated. */
  readonly pulse: (
    code: string,
    after: number,
  ) => Promise<{ readonly now: number; readonly entries: readonly LogEntry[] }>;
  /** Words to the other processes that serve a class, this one included: kept nowhere. */
  readonly call: (code: string, word: unknown) => void;
  readonly onCall: (code: string, hear: (word: unknown) => void) => () => void;
  /** The key that the files of its classes are signed with; `make` is called where there is none yet. */
  readonly signingKey: (make: () => string) => Promise<string>;
  /** Whether it answers, after a few seconds at most. */
  readonly ready: () => Promise<boolean>;
  readonly list: () => Promise<readonly string[]>;
  readonly erase: (code: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is kept of a class beside its entries. */
export interface KeptClass {
  readonly secret: string; // of its tokens, hexadecimal
  readonly madeAt: number; // epoch ms
  readonly scenario: string; // the compiled scenario, as JSON
}

/** Why an entry was not written. `full`: no room. `away`: no answer; it may be there all the same. */
export class LogTrouble extends Error {
  readonly why: 'full' | 'away';
  constructor(why: 'full' | 'away', options?: ErrorOptions) {
    super(`the log of the class is ${why}`, options);
    this.why = why;
  }
}

const PER_MS = 1000;
/** Entries that may share a millisecond, less one. */
export const MOST_IN_A_MS = PER_MS - 1;

/** The seq of the n-th entry of a millisecond: seqs rise with time, and tell it. */
export function seqAt(ms: number, n: number): number {
  return ms * PER_MS + n;
}

/** The millisecond of a seq, and its place in it. */
export function placeOfSeq(seq: number): { readonly ms: number; readonly n: number } {
  return { ms: Math.floor(seq / PER_MS), n: seq % PER_MS };
}
