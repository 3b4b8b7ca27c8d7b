import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEntry, Unplaced } from '../live/index.ts';
import { type ClassLog, type KeptClass, LogTrouble, MOST_IN_A_MS, placeOfSeq, seqAt } from './class-log.ts';

interface Waiting {
  readonly entry: LogEntry;
  readonly done: (placed: { seq: number; at: number }) => void;
  readonly failed: (why: LogTrouble) => void;
}

interface OpenClass {
  readonly file: FileHandle;
  readonly entries: LogEntry[];
  readonly hearers: Set<(entries: readonly LogEntry[]) => void>;
  readonly callers: Set<(word: unknown) => void>;
  waiting: Waiting[];
  size: number; // bytes that are surely written
  isTorn: boolean; // more may be there: half a line
  isWriting: boolean;
  lastMs: number;
  lastN: number;
}

export interface FileLogOptions {
  readonly now?: () => number; // epoch ms
  /** How bytes reach the disk; tests hand in a full one. */
  readonly write?: (file: FileHandle, text: string) => Promise<void>;
}

/**
 * The log of one process, in a folder: a file a class, an entry a line. Entries that come together are written and
 * synced together; each is answered once it is on the disk.
 */
export function fileLog(folder: string, options: FileLogOptions = {}): ClassLog {
  const { now = Date.now, write = writeAndSync } = options;
  const open_ = new Map<string, Promise<OpenClass | null>>();
  const path = (code: string, end: 'log' | 'json') => join(folder, `${code}.${end}`);
  const classOf = (code: string) => {
    if (!/^[A-Z]{6}$/.test(code)) return Promise.resolve(null);
    const found = open_.get(code) ?? openFile(path(code, 'log'));
    open_.set(code, found);
    return found;
  };
  const existing = async (code: string) => {
    const found = await classOf(code);
    if (found === null) {
      open_.delete(code);
      throw new LogTrouble('away');
    }
    return found;
  };

  const flush = async (room: OpenClass) => {
    if (room.isWriting) return;
    room.isWriting = true;
    while (room.waiting.length > 0) {
      const batch = [...room.waiting]; // more may come while these are written
      const text = batch.map(({ entry }) => `${JSON.stringify(entry)}\n`).join('');
      try {
        // What follows half a line must begin on a clean one, else the whole class could not be read again.
        if (room.isTorn) await room.file.truncate(room.size);
        room.isTorn = true;
        await write(room.file, text);
        room.size += Buffer.byteLength(text);
        room.isTorn = false;
      } catch (thrown) {
        room.waiting = room.waiting.filter((one) => !batch.includes(one));
        for (const one of batch) one.failed(new LogTrouble('full', { cause: thrown }));
        continue;
      }
      room.waiting = room.waiting.filter((one) => !batch.includes(one));
      const entries = batch.map(({ entry }) => entry);
      room.entries.push(...entries);
      for (const { entry, done } of batch) done({ seq: entry.seq, at: entry.at });
      for (const hear of room.hearers) hear(entries);
    }
    room.isWriting = false;
  };

  return {
    create: async (code, kept) => {
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(path(code, 'json'), JSON.stringify(kept), { flag: 'wx', mode: 0o600 });
      } catch (thrown) {
        if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw new LogTrouble('full', { cause: thrown });
      }
      await writeFile(path(code, 'log'), '', { mode: 0o600 });
      open_.delete(code);
      return true;
    },
    find: async (code) => {
      if (!/^[A-Z]{6}$/.test(code)) return null;
      const text = await readFile(path(code, 'json'), 'utf8').catch(() => null);
      return text === null ? null : (JSON.parse(text) as KeptClass);
    },
    append: async (code, entry) => {
      const room = await existing(code);
      return new Promise((done, failed) => {
        const placed = place(room, entry, now());
        room.waiting.push({ entry: placed, done, failed });
        void flush(room);
      });
    },
    read: async (code, after) => (await existing(code)).entries.filter(({ seq }) => seq > after),
    follow: (code, after, hear) => {
      let isOver = false;
      let stop = () => {};
      void existing(code).then((room) => {
        if (isOver) return;
        const there = room.entries.filter(({ seq }) => seq > after);
        if (there.length > 0) hear(there);
        room.hearers.add(hear);
        stop = () => void room.hearers.delete(hear);
      });
      return () => {
        isOver = true;
        stop();
      };
    },
    pulse: async (code, after) => {
      const room = await existing(code);
      const [first] = room.waiting;
      if (first === undefined) room.lastMs = Math.max(room.lastMs, now());
      return {
        now: first === undefined ? room.lastMs : first.entry.at,
        entries: room.entries.filter(({ seq }) => seq > after),
      };
    },
    call: (code, word) => {
      void classOf(code).then((room) => {
        for (const hear of room?.callers ?? []) hear(word);
      });
    },
    onCall: (code, hear) => {
      void classOf(code).then((room) => room?.callers.add(hear));
      return () => void classOf(code).then((room) => room?.callers.delete(hear));
    },
    signingKey: async (make) => {
      const place = join(folder, 'signing-key.pem');
      const there = await readFile(place, 'utf8').catch(() => null);
      if (there !== null) return there;
      const beside = `${place}.${process.pid}`;
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(beside, make(), { mode: 0o600 });
        // Another process that looks meanwhile finds a whole key, or none.
        await link(beside, place).catch((thrown: NodeJS.ErrnoException) => {
          if (thrown.code !== 'EEXIST') throw thrown;
        });
      } catch (thrown) {
        throw new LogTrouble('full', { cause: thrown });
      } finally {
        await rm(beside, { force: true });
      }
      return readFile(place, 'utf8');
    },
    ready: async () => true,
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => /^([A-Z]{6})\.json$/.exec(name)?.[1] ?? []);
    },
    erase: async (code) => {
      const room = await classOf(code);
      open_.delete(code);
      await room?.file.close().catch(() => {});
      await rm(path(code, 'json'), { force: true });
      await rm(path(code, 'log'), { force: true });
    },
    close: async () => {
      for (const found of open_.values()) await (await found)?.file.close();
      open_.clear();
    },
  };
}

/** Gives an entry its place: time never goes back, even when the clock of the machine does. */
function place(room: OpenClass, entry: Unplaced, now: number): LogEntry {
  const isFull = room.lastN >= MOST_IN_A_MS;
  const ms = Math.max(room.lastMs + (isFull ? 1 : 0), now);
  room.lastN = ms === room.lastMs ? room.lastN + 1 : 0;
  room.lastMs = ms;
  return { ...entry, seq: seqAt(ms, room.lastN), at: ms };
}

async function writeAndSync(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
  await file.datasync();
}

/** Opens a log; a last line that was cut by a dead machine was never acknowledged, and goes. */
async function openFile(path: string): Promise<OpenClass | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const size = Buffer.byteLength(whole);
  if (whole.length < text.length) await truncate(path, size);
  const entries = whole.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LogEntry]));
  const last = entries.at(-1);
  return {
    file: await open(path, 'a'),
    entries,
    hearers: new Set(),
    callers: new Set(),
    waiting: [],
    size,
    isTorn: false,
    isWriting: false,
    lastMs: last?.at ?? 0,
    lastN: last === undefined ? 0 : placeOfSeq(last.seq).n,
  };
}
