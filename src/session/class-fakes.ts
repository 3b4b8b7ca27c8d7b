import {
  type ClassState,
  type Feed,
  foldEntry,
  HOST,
  type Identity,
  isRepeated,
  type Lobby,
  type LogEntry,
  type OpenEntry,
  openClass,
  playersOf,
  refusalOf,
  type ServerEvents,
} from '../live/index.ts';
import { type ClassConnection, type ClassLine, connectClass } from './class-connection.ts';

/** A class in memory, for tests and for screens without a server: the hour moves when it is told to. */
export interface FakeClass {
  readonly state: () => ClassState;
  readonly log: readonly LogEntry[];
  /** A connection of HOST (token 'host'), of a seat (its token) or of a guest (null). */
  readonly connect: (
    token: string | null,
  ) => ClassConnection & { readonly cut: () => void; readonly mend: () => void };
  /** Lets real milliseconds pass, and tells every device the hour. */
  readonly pass: (ms: number) => void;
}

/** Opens a fake class. Tokens are `host` and the ids of seats. */
export function fakeClass(open: OpenEntry, startsAt = 1_000_000): FakeClass {
  let now = startsAt;
  let seq = 1;
  let keys = 0;
  const log: LogEntry[] = [{ seq, at: now, by: HOST, game: null, key: 'open', body: open }];
  let state = openClass(log[0]) as ClassState;
  const devices = new Set<FakeDevice>();

  const feedFor = (device: FakeDevice): Feed => {
    const { me, upTo } = device;
    const concerns = (entry: LogEntry) =>
      me.who === 'host' || entry.game === null || (me.who === 'seat' && entry.game === me.game);
    const entries = log.filter((entry) => entry.seq > upTo && concerns(entry));
    device.upTo = seq;
    return { after: upTo, upTo: seq, now, entries };
  };
  const lobby = (): Lobby => ({
    code: open.code,
    title: { fr: open.scenario.id, en: open.scenario.id },
    format: open.format,
    isLocked: state.isLocked,
    hasStarted: state.phase !== 'lobby',
    isEnded: state.phase === 'ended',
    games: state.games.map(({ id }) => ({
      id,
      players: playersOf(state, id).length,
      roles: playersOf(state, id).flatMap(({ roles }) => roles),
    })),
  });
  const tellAll = () => {
    const here = [...devices].flatMap(({ me }) => (me.who === 'seat' ? [me.seat] : []));
    const hostIsHere = [...devices].some(({ me }) => me.who === 'host');
    const writing = [...devices].flatMap(({ me, place }) =>
      me.who === 'seat' && place !== null ? [{ seat: me.seat, place }] : [],
    );
    for (const device of devices) {
      if (device.me.who !== 'guest') device.hears.feed?.(feedFor(device));
      device.hears.presence?.({ here, hostIsHere, writing });
      device.hears.lobby?.(lobby());
    }
  };
  const append = (entry: Omit<LogEntry, 'seq' | 'at'>) => {
    if (isRepeated(state, entry)) {
      const first = log.find(({ by, key }) => by === entry.by && key === entry.key) as LogEntry;
      return { ok: true, seq: first.seq, at: first.at } as const;
    }
    const code = refusalOf(state, entry);
    if (code !== null) return { ok: false, code } as const;
    seq += 1;
    const placed = { ...entry, seq, at: now };
    log.push(placed);
    state = foldEntry(state, placed).state;
    return { ok: true, seq, at: now } as const;
  };

  return {
    state: () => state,
    log,
    pass: (ms) => {
      now += ms;
      tellAll();
    },
    connect: (token) => {
      const device: FakeDevice = { me: { who: 'guest' }, upTo: 0, place: null, hears: {} };
      let up: () => void = () => {};
      let down: () => void = () => {};
      const answer: { [event: string]: (...args: never[]) => void } = {
        hello: (hello: { token: string | null; after: number }, welcome: (answer: unknown) => void) => {
          const seat = state.seats.find(({ id }) => id === hello.token);
          if (hello.token === HOST) device.me = { who: 'host' };
          else if (seat !== undefined) device.me = { who: 'seat', seat: seat.id, game: seat.game };
          else if (hello.token !== null) return welcome({ ok: false, code: 'class/bad-token' });
          device.upTo = hello.after;
          devices.add(device);
          const feed = device.me.who === 'guest' ? null : feedFor(device);
          welcome({ ok: true, me: device.me, lobby: lobby(), feed });
          tellAll();
        },
        join: (
          request: { name: string; as: 'player'; game: string | null; roles: [] },
          joined: (a: unknown) => void,
        ) => {
          const id = `s${state.seats.length + 1}`;
          const own = open.format === 'parallel' ? `g${id}` : (state.games[0]?.id ?? '');
          const { name, as, game, roles } = request;
          const body = { kind: 'join', name, as, roles } as const;
          const done = append({ by: id, game: game ?? own, key: 'join', body });
          if (!done.ok) return joined(done);
          device.me = { who: 'seat', seat: id, game: game ?? own };
          joined({ ok: true, seat: id, game: game ?? own, token: id, feed: feedFor(device) });
          tellAll();
        },
        send: (
          sent: { key: string; game: string | null; body: LogEntry['body'] },
          told: (a: unknown) => void,
        ) => {
          const { me } = device;
          if (me.who === 'guest') return told({ ok: false, code: 'class/bad-token' });
          told(append({ by: me.who === 'host' ? HOST : me.seat, ...sent }));
          tellAll();
        },
        writing: (place: string | null) => {
          device.place = place;
          tellAll();
        },
        report: () => {},
        rehearse: (_: number, done: (answer: unknown) => void) => done({ ok: true }),
        ping: (told: (now: number) => void) => told(now),
      };
      const line: ClassLine = {
        tell: (event, ...args) => {
          if (event === 'hello' || devices.has(device)) answer[event]?.(...(args as unknown as never[]));
        },
        on: (event, hear) => {
          device.hears[event] = hear as never;
        },
        onUp: (hear) => {
          up = hear;
        },
        onDown: (hear) => {
          down = hear;
        },
        close: () => devices.delete(device),
      };
      const newKey = () => `k${++keys}`;
      const connection = connectClass(line, {
        code: open.code,
        token,
        build: 'fake',
        newKey,
        now: () => now,
      });
      up();
      const cut = () => {
        devices.delete(device);
        down();
      };
      return { ...connection, cut, mend: () => up() };
    },
  };
}

interface FakeDevice {
  me: Identity;
  upTo: number;
  place: string | null;
  readonly hears: { -readonly [K in keyof ServerEvents]?: ServerEvents[K] };
}
