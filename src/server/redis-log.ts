import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import type { LogEntry, Unplaced } from '../live/index.ts';
import { type ClassLog, type KeptClass, LogTrouble, placeOfSeq, seqAt } from './class-log.ts';

const PREFIX = 'tempete:class:';
const SIGNING_KEY = 'tempete:signing-key';
const ANSWER_MS = 4000; // an append not answered by then may be there all the same
const BLOCK_MS = 5000;
const KEEP_SECONDS = 86_400; // a class nobody erased goes after a day

type Raw = [id: string, fields: string[]];
interface Follower {
  after: number;
  readonly hear: (entries: readonly LogEntry[]) => void;
}

/**
 * The log of several processes: one Redis stream a class. Redis gives each entry its place and its time, so no process
 * owns a class and a dead one loses nothing.
 */
export function redisLog(url: string): ClassLog {
  const usual = { maxRetriesPerRequest: null, enableOfflineQueue: false, retryStrategy: () => 250 };
  const main = new Redis(url, usual);
  const reader = new Redis(url, usual);
  const hearer = new Redis(url, { ...usual, enableOfflineQueue: true });
  const stream = (code: string) => `${PREFIX}${code}`;
  const keep = (code: string) => `${PREFIX}${code}:kept`;
  const channel = (code: string) => `${PREFIX}${code}:calls`;
  const wake = `${PREFIX}wake:${randomBytes(8).toString('hex')}`;
  const followers = new Map<string, Set<Follower>>();
  const callers = new Map<string, Set<(word: unknown) => void>>();
  let isClosed = false;
  for (const one of [main, reader, hearer]) one.on('error', () => {}); // told by what is asked of it meanwhile

  const wakeReader = () => void main.xadd(wake, 'MAXLEN', '1', '*', 'w', '1').catch(() => {});

  /** One connection waits on all the streams that this process follows. */
  const watch = async () => {
    let wokenAt = '0-0';
    while (!isClosed) {
      const codes = [...followers.keys()];
      const ids = codes.map((code) =>
        idOf(Math.min(...[...(followers.get(code) ?? [])].map((f) => f.after))),
      );
      try {
        const found = (await reader.xread(
          'COUNT',
          '500',
          'BLOCK',
          BLOCK_MS,
          'STREAMS',
          ...codes.map(stream),
          wake,
          ...ids,
          wokenAt,
        )) as [string, Raw[]][] | null;
        for (const [name, raws] of found ?? []) {
          if (name === wake) wokenAt = raws.at(-1)?.[0] ?? wokenAt;
          else tell(name.slice(PREFIX.length), raws.map(entryOf));
        }
      } catch {
        await new Promise((again) => setTimeout(again, 100));
      }
    }
  };
  const tell = (code: string, entries: readonly LogEntry[]) => {
    for (const follower of followers.get(code) ?? []) {
      const fresh = entries.filter(({ seq }) => seq > follower.after);
      follower.after = fresh.at(-1)?.seq ?? follower.after;
      if (fresh.length > 0) follower.hear(fresh);
    }
  };
  hearer.on('message', (name: string, text: string) => {
    const code = name.slice(PREFIX.length).split(':')[0] ?? '';
    for (const hear of callers.get(code) ?? []) hear(JSON.parse(text));
  });
  void watch();

  const range = async (code: string, after: number) => {
    const raws = (await answered(main.xrange(stream(code), `(${idOf(after)}`, '+'))) as Raw[];
    return raws.map(entryOf);
  };

  return {
    create: async (code, kept) => {
      const made = await answered(main.set(keep(code), JSON.stringify(kept), 'EX', KEEP_SECONDS, 'NX'));
      return made === 'OK';
    },
    find: async (code) => {
      const text = await answered(main.get(keep(code)));
      return text === null ? null : (JSON.parse(text) as KeptClass);
    },
    append: async (code, entry) => {
      const id = (await answered(main.xadd(stream(code), '*', 'e', JSON.stringify(entry)))) as string;
      if (entry.body.kind === 'open') await answered(main.expire(stream(code), KEEP_SECONDS));
      const seq = seqOf(id);
      return { seq, at: placeOfSeq(seq).ms };
    },
    read: range,
    follow: (code, after, hear) => {
      const follower: Follower = { after, hear };
      followers.set(code, (followers.get(code) ?? new Set()).add(follower));
      wakeReader();
      return () => {
        const all = followers.get(code);
        all?.delete(follower);
        if (all?.size === 0) followers.delete(code);
      };
    },
    pulse: async (code, after) => {
      const [time, raws] = await answered(
        Promise.all([main.time(), main.xrange(stream(code), `(${idOf(after)}`, '+') as Promise<Raw[]>]),
      );
      const [seconds = 0, micros = 0] = time.map(Number);
      return { now: seconds * 1000 + Math.floor(micros / 1000), entries: raws.map(entryOf) };
    },
    call: (code, word) => void main.publish(channel(code), JSON.stringify(word)).catch(() => {}),
    onCall: (code, hear) => {
      const all = callers.get(code) ?? new Set();
      if (all.size === 0) void hearer.subscribe(channel(code)).catch(() => {});
      callers.set(code, all.add(hear));
      return () => {
        all.delete(hear);
        if (all.size === 0) void hearer.unsubscribe(channel(code)).catch(() => {});
      };
    },
    signingKey: async (make) => {
      const there = await answered(main.get(SIGNING_KEY));
      if (there !== null) return there;
      await answered(main.set(SIGNING_KEY, make(), 'NX'));
      return (await answered(main.get(SIGNING_KEY))) ?? '';
    },
    ready: async () => {
      for (let tries = 0; tries < 30; tries++) {
        if ((await main.ping().catch(() => null)) === 'PONG') return true;
        await new Promise((again) => setTimeout(again, 100));
      }
      return false;
    },
    list: async () => {
      const names = await answered(main.keys(`${PREFIX}*:kept`));
      return names.map((name) => name.slice(PREFIX.length).split(':')[0] ?? '');
    },
    erase: async (code) => {
      await answered(main.del(stream(code), keep(code)));
    },
    close: async () => {
      isClosed = true;
      await main.del(wake).catch(() => {});
      for (const one of [main, reader, hearer]) one.disconnect();
    },
  };
}

/** What Redis answers; a `LogTrouble` when it does not in time, is not there, or has no room. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new LogTrouble('away')), ANSWER_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (thrown) {
    if (thrown instanceof LogTrouble) throw thrown;
    const isFull = /OOM|MISCONF|READONLY/.test(String(thrown));
    throw new LogTrouble(isFull ? 'full' : 'away', { cause: thrown });
  } finally {
    clearTimeout(timer);
  }
}

function entryOf([id, fields]: Raw): LogEntry {
  const seq = seqOf(id);
  const unplaced = JSON.parse(fields[1] ?? '{}') as Unplaced;
  return { ...unplaced, seq, at: placeOfSeq(seq).ms };
}

function seqOf(id: string): number {
  const [ms = 0, n = 0] = id.split('-').map(Number);
  return seqAt(ms, n);
}

function idOf(seq: number): string {
  const { ms, n } = placeOfSeq(seq);
  return `${ms}-${n}`;
}
