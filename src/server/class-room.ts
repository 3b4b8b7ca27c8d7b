import {
  type Acknowledged,
  type ClassState,
  type Denied,
  type Feed,
  foldEntry,
  goneWhy,
  HOST,
  type Identity,
  isRepeated,
  type Joined,
  type JoinRequest,
  type Lobby,
  type LogEntry,
  MAX_ENTRIES,
  MAX_NAME,
  MAX_TEAM,
  MAX_TEAMS,
  openClass,
  playersOf,
  refusalOf,
  type Sent,
  type StateReport,
  seatOf,
  type Unplaced,
} from '../live/index.ts';
import { hurts } from '../tone/index.ts';
import { type ClassLog, type KeptClass, LogTrouble } from './class-log.ts';
import { newId, tokenOf, whoHas } from './class-tokens.ts';
import type { Device } from './device.ts';
import { type Gathering, gatherDevices } from './gathering.ts';

/**
 * A class as one process serves it. It owns nothing: all it knows is read from the log, and another process may serve
 * the same class beside it.
 */
export interface ClassRoom {
  readonly state: () => ClassState;
  readonly kept: KeptClass;
  readonly lobby: () => Lobby;
  /** Lets a device in by its token; null without one. */
  readonly welcome: (device: Device, token: string | null, after: number) => Identity | Denied;
  readonly join: (device: Device, request: JoinRequest) => Promise<Joined>;
  readonly send: (device: Device, sent: Sent) => Promise<Acknowledged>;
  readonly write: (device: Device, place: string | null) => void;
  readonly report: (device: Device, report: StateReport) => void;
  readonly drop: (device: Device) => void;
  /** What a device has not been told yet. */
  readonly feed: (device: Device) => Feed;
  /** Asks the log for the hour, and tells every device. */
  readonly pulse: () => Promise<void>;
  readonly devices: () => number;
  readonly close: () => void;
}

/** Opens a class that the log has; null when there is none. */
export async function openRoom(log: ClassLog, code: string): Promise<ClassRoom | null> {
  const kept = await log.find(code);
  if (kept === null) return null;
  const there = await log.read(code, 0);
  const opened = openClass(there[0]);
  if (opened === null) return null;
  const title = (JSON.parse(kept.scenario) as { title: Lobby['title'] }).title;

  let state = opened;
  let now = there[0]?.at ?? 0;
  let isAsking = false;
  const entries: LogEntry[] = [...there.slice(0, 1)];
  const places = new Map<string, { seq: number; at: number }>();
  const devices = new Set<Device>();
  const nameOfEntry = ({ by, key }: Pick<LogEntry, 'by' | 'key'>) => `${by} ${key}`;

  const takeIn = (fresh: readonly LogEntry[]): LogEntry[] => {
    const taken = fresh.filter(({ seq }) => seq > state.upTo);
    for (const entry of taken) {
      now = Math.max(now, entry.at);
      const folded = foldEntry(state, entry);
      state = folded.state;
      if (!folded.isTaken) continue; // devices that hold a part of the log cannot tell, so they are not told of it
      entries.push(entry);
      places.set(nameOfEntry(entry), { seq: entry.seq, at: entry.at });
    }
    return taken;
  };
  takeIn(there.slice(1));

  const concerns = (device: Device, { game }: LogEntry) =>
    device.me.who === 'host' || game === null || (device.me.who === 'seat' && device.me.game === game);
  const feed = (device: Device): Feed => {
    const after = device.upTo;
    let first = entries.length;
    while (first > 0 && (entries[first - 1] as LogEntry).seq > after) first--;
    device.upTo = state.upTo;
    const own = entries.slice(first).filter((entry) => concerns(device, entry));
    return { after, upTo: state.upTo, now, entries: own };
  };
  const tell = (fresh: readonly LogEntry[]) => {
    for (const device of devices) {
      if (device.me.who === 'guest') continue;
      if (fresh.some((entry) => concerns(device, entry))) device.tell('feed', feed(device));
    }
    if (fresh.some(({ body }) => body.kind === 'kick' || body.kind === 'leave'))
      for (const device of devices) dismissIfGone(device);
    if (fresh.some(({ body }) => CHANGES_LOBBY.has(body.kind))) {
      const told = lobby();
      for (const device of devices) device.tell('lobby', told);
      people.tell();
    }
  };
  const dismissIfGone = (device: Device) => {
    const seat = device.me.who === 'seat' ? seatOf(state, device.me.seat) : undefined;
    if (seat?.isGone !== true) return;
    devices.delete(device);
    device.tell('dismissed', goneWhy(seat));
  };
  const hear = (fresh: readonly LogEntry[]) => {
    const taken = takeIn(fresh);
    if (taken.length > 0) tell(taken);
  };
  const catchUp = async () => hear(await log.read(code, state.upTo));
  const stop = log.follow(code, state.upTo, hear);
  const people: Gathering = gatherDevices(log, code, devices, () => state);

  const lobby = (): Lobby => ({
    code,
    title,
    format: state.open.format,
    isLocked: state.isLocked,
    hasStarted: state.phase !== 'lobby',
    isEnded: state.phase === 'ended',
    games: state.games.slice(0, MAX_TEAMS).map(({ id }) => gameInLobby(state, id)),
  });

  /** Writes an entry that the rules allow. What this process has not read yet may allow it. */
  const write = async (entry: Unplaced): Promise<Acknowledged> => {
    const known = places.get(nameOfEntry(entry));
    if (known !== undefined) return { ok: true, ...known };
    if (isRepeated(state, entry) || refusalOf(state, entry) !== null) await catchUp();
    const again = places.get(nameOfEntry(entry));
    if (again !== undefined) return { ok: true, ...again };
    const refused = refusalOf(state, entry);
    if (refused !== null) return { ok: false, code: refused };
    if (entries.length >= MAX_ENTRIES && entry.body.kind !== 'end')
      return { ok: false, code: 'class/log-full' };
    return { ok: true, ...(await log.append(code, entry)) };
  };
  const written = async <T>(work: () => Promise<T>): Promise<T | Denied> => {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof LogTrouble)) throw thrown;
      return { ok: false, code: thrown.why === 'full' ? 'class/log-full' : 'class/log-away' };
    }
  };

  return {
    state: () => state,
    kept,
    lobby,
    feed,
    devices: () => devices.size,
    welcome: (device, token, after) => {
      const who = token === null ? null : whoHas(token, kept.secret, code);
      if (token !== null && who === null) return { ok: false, code: 'class/bad-token' };
      const seat = who === null || who === HOST ? undefined : seatOf(state, who);
      if (who !== null && who !== HOST && seat === undefined) return { ok: false, code: 'class/bad-token' };
      if (seat?.isGone === true) return { ok: false, code: goneWhy(seat) };
      device.me =
        who === null
          ? { who: 'guest' }
          : seat === undefined
            ? { who: 'host' }
            : { who: 'seat', seat: seat.id, game: seat.game };
      device.upTo = after;
      devices.add(device);
      people.tell();
      return device.me;
    },
    join: (device, request) =>
      written<Joined>(async () => {
        const { name, as, roles } = request;
        if (device.me.who !== 'guest') return { ok: false, code: 'class/malformed' };
        if (name === '' || [...name].length > MAX_NAME || /\p{C}/u.test(name) || hurts(name))
          return { ok: false, code: 'class/bad-name' };
        const by = newId('s');
        const game = gameFor(state, request);
        if (game === null) return { ok: false, code: 'class/full' };
        const isTeam = state.open.format === 'team' && as === 'player';
        const body = { kind: 'join', name, as, roles: isTeam ? roles : [] } as const;
        const answer = await write({ by, game, key: 'join', body });
        if (!answer.ok) return answer;
        await catchUp();
        if (seatOf(state, by) === undefined) return { ok: false, code: 'class/name-taken' };
        device.me = { who: 'seat', seat: by, game };
        device.upTo = 0;
        people.tell();
        return { ok: true, seat: by, game, token: tokenOf(kept.secret, code, by), feed: feed(device) };
      }),
    send: (device, { key, game, body }) =>
      written<Acknowledged>(async () => {
        const { me } = device;
        if (me.who === 'guest') return { ok: false, code: 'class/bad-token' };
        const by = me.who === 'host' ? HOST : me.seat;
        return write({ by, game: me.who === 'seat' ? me.game : game, key, body });
      }),
    write: (device, place) => {
      device.place = place;
      people.tell();
    },
    report: (device, report) => people.report(device, report),
    drop: (device) => {
      devices.delete(device);
      people.tell();
    },
    pulse: async () => {
      if (isAsking) return;
      isAsking = true;
      const told = await log.pulse(code, state.upTo).finally(() => {
        isAsking = false;
      });
      const taken = takeIn(told.entries);
      now = Math.max(now, told.now);
      if (taken.length > 0) tell(taken);
      for (const device of devices) if (device.me.who !== 'guest') device.tell('feed', feed(device));
      people.tidy();
    },
    close: () => {
      stop();
      people.close();
    },
  };
}

const CHANGES_LOBBY: ReadonlySet<string> = new Set([
  'join',
  'leave',
  'kick',
  'assign',
  'lock',
  'start',
  'end',
]);

function gameInLobby(state: ClassState, id: string): Lobby['games'][number] {
  const players = playersOf(state, id);
  return { id, players: players.length, roles: [...new Set(players.flatMap(({ roles }) => roles))] };
}

/** The game of somebody new: the one asked for, one of their own, or the team with most room; null when none has any. */
function gameFor(state: ClassState, { game, as }: JoinRequest): string | null {
  if (game !== null) return game;
  if (state.open.format === 'parallel' && as === 'player') return newId('g');
  const sizes = state.games.map(({ id }) => ({ id, size: playersOf(state, id).length }));
  const [least] = sizes.filter(({ size }) => size < MAX_TEAM).sort((a, b) => a.size - b.size);
  return least?.id ?? null;
}
