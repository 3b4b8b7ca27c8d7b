import {
  type Acknowledged,
  type ClassRefusal,
  type Denied,
  type DeviceEvents,
  type Difference,
  type EntryBody,
  type HeldClass,
  type Identity,
  type Joined,
  type JoinRequest,
  type Lobby,
  MAX_MESSAGE_BYTES,
  NOTHING_HELD,
  type Presence,
  type Sent,
  type ServerEvents,
  type StateReport,
  type TakenEntry,
  takeFeed,
  type Welcome,
} from '../live/index.ts';

/**
 * A device's way into a class: it says who it is, holds the log as it comes, sends again after a cut what was not
 * acknowledged, and asks for what it missed. It knows no rule of the game.
 */
export interface ClassConnection {
  readonly getState: () => ConnectionState;
  /** Called after each change. Returns the way to stop it. */
  readonly subscribe: (tell: (state: ConnectionState, before: ConnectionState) => void) => () => void;
  /**
   * Called with each entry taken in, in order, from the first one on: those already held are told at once, later ones
   * before `subscribe` tells of the hour they came with.
   */
  readonly follow: (tell: (taken: TakenEntry) => void) => () => void;
  /** Takes a seat; refused at once while the line is down. Its token must be kept by the caller (`token`): it is how another page, or this one reloaded, comes back. */
  readonly join: (request: JoinRequest) => Promise<Joined>;
  /**
   * Sends an entry; it resolves once it is in the log, or refused. A cut only makes it longer. `game` is for HOST: null
   * for all.
   */
  readonly send: (body: EntryBody, game?: string | null) => Promise<Acknowledged>;
  /** Tells the others of the game where one writes; null: nowhere. */
  readonly tellWriting: (place: string | null) => void;
  readonly report: (report: StateReport) => void;
  /** HOST asks for scripted pupils, to rehearse alone. */
  readonly rehearse: (count: number) => Promise<{ readonly ok: true } | Denied>;
  /** Ends the connection for good; the seat stays. */
  readonly close: () => void;
}

export interface ConnectionState {
  readonly status: 'opening' | 'open' | 'cut' | 'dismissed';
  readonly why: ClassRefusal | null; // of a dismissal
  readonly me: Identity;
  readonly token: string | null;
  readonly lobby: Lobby | null;
  readonly held: HeldClass; // the log and the class
  readonly presence: Presence;
  readonly differences: readonly Difference[];
  readonly unsent: readonly Sent[]; // not acknowledged yet
  readonly delayMs: number | null; // there and back, last measured
}

/** The line under a connection: a socket, or a fake of one. */
export interface ClassLine {
  readonly tell: <K extends keyof DeviceEvents>(event: K, ...args: Parameters<DeviceEvents[K]>) => void;
  readonly on: <K extends keyof ServerEvents>(event: K, hear: ServerEvents[K]) => void;
  readonly onUp: (hear: () => void) => void; // also again after a cut
  readonly onDown: (hear: () => void) => void;
  readonly close: () => void;
}

export interface ConnectionOptions {
  readonly code: string;
  readonly token: string | null;
  readonly build: string;
  readonly newKey: () => string; // new at each call, on this device and on all others
  readonly now: () => number; // ms, monotonic
}

/** What the server could not take for the moment: it is sent again. */
const LATER: ReadonlySet<ClassRefusal> = new Set(['class/log-away', 'class/too-many']);
const AGAIN_MS = 1500;
/** A seat is told the hour every quarter of a second: without a word for so long (ms), its line or its server is cut. */
const SILENT_MS = 6000;
const LISTEN_MS = 1000;
const AWAY: Denied = { ok: false, code: 'class/log-away' };
const NOBODY: Presence = { here: [], hostIsHere: false, writing: [] };

/** Opens a connection over a line. */
export function connectClass(line: ClassLine, options: ConnectionOptions): ClassConnection {
  let state: ConnectionState = {
    status: 'opening',
    why: null,
    me: { who: 'guest' },
    token: options.token,
    lobby: null,
    held: NOTHING_HELD,
    presence: NOBODY,
    differences: [],
    unsent: [],
    delayMs: null,
  };
  const all: TakenEntry[] = [];
  const listeners = new Set<(state: ConnectionState, before: ConnectionState) => void>();
  const followers = new Set<(taken: TakenEntry) => void>();
  const answers = new Map<string, (acknowledged: Acknowledged) => void>();
  let heardAt = options.now();
  let isGreeting = false;
  let helloAgain: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const change = (next: Partial<ConnectionState>) => {
    const before = state;
    state = { ...state, ...next };
    for (const tell of listeners) tell(state, before);
  };
  const end = () => {
    isOver = true;
    clearInterval(listening);
    clearTimeout(helloAgain);
    line.close();
  };
  const dismiss = (why: ClassRefusal) => {
    change({ status: 'dismissed', why });
    end();
  };
  const hear = (feed: Parameters<ServerEvents['feed']>[0]) => {
    heardAt = options.now();
    const { held, taken, isGap } = takeFeed(state.held, feed);
    if (isGap || state.status === 'cut') {
      if (!isGreeting) hello();
      return;
    }
    all.push(...taken);
    for (const one of taken) for (const tell of followers) tell(one);
    change({ held });
  };
  const deliver = (sent: Sent) =>
    line.tell('send', sent, (acknowledged) => {
      const answer = answers.get(sent.key);
      if (answer === undefined) return;
      if (!acknowledged.ok && LATER.has(acknowledged.code)) {
        setTimeout(() => state.status === 'open' && deliver(sent), AGAIN_MS);
        return;
      }
      answers.delete(sent.key);
      change({ unsent: state.unsent.filter(({ key }) => key !== sent.key) });
      answer(acknowledged);
    });
  const measure = () => {
    const from = options.now();
    line.tell('ping', () => change({ delayMs: Math.round(options.now() - from) }));
  };
  const welcomed = (welcome: Welcome) => {
    if (isOver) return;
    isGreeting = false;
    clearTimeout(helloAgain);
    if (!welcome.ok) {
      if (!LATER.has(welcome.code)) return dismiss(welcome.code);
      helloAgain = setTimeout(hello, AGAIN_MS);
      return;
    }
    heardAt = options.now();
    change({ status: 'open', me: welcome.me, lobby: welcome.lobby });
    if (welcome.feed !== null) hear(welcome.feed);
    measure();
    for (const sent of state.unsent) deliver(sent);
  };
  const hello = () => {
    const { code, build } = options;
    isGreeting = true;
    clearTimeout(helloAgain);
    line.tell('hello', { code, build, token: state.token, after: state.held.upTo }, welcomed);
  };

  line.on('feed', hear);
  line.on('presence', (presence) => change({ presence }));
  line.on('lobby', (lobby) => change({ lobby }));
  line.on('differs', (difference) => change({ differences: [...state.differences, difference].slice(-50) }));
  line.on('dismissed', dismiss);
  line.onUp(hello);
  const cut = () => {
    isGreeting = false;
    if (state.status === 'open') change({ status: 'cut', presence: NOBODY });
  };
  line.onDown(() => {
    clearTimeout(helloAgain); // the line that comes up again says hello
    cut();
  });
  const listening = setInterval(() => {
    if (state.me.who !== 'guest' && options.now() - heardAt > SILENT_MS) cut();
  }, LISTEN_MS);

  return {
    getState: () => state,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    follow: (tell) => {
      for (const one of all) tell(one);
      followers.add(tell);
      return () => followers.delete(tell);
    },
    join: (request) =>
      new Promise((resolve) => {
        if (state.status !== 'open') return resolve(AWAY);
        line.tell('join', request, (joined) => {
          if (joined.ok) {
            const { seat, game, token, feed } = joined;
            change({ me: { who: 'seat', seat, game }, token });
            hear(feed);
          }
          resolve(joined);
        });
      }),
    send: (body, game = null) =>
      new Promise((resolve) => {
        const { me } = state;
        const sent: Sent = { key: options.newKey(), game: me.who === 'seat' ? me.game : game, body };
        // A message over the limit would close the line for good.
        if (JSON.stringify(sent).length * 3 > MAX_MESSAGE_BYTES && bytesOf(sent) > MAX_MESSAGE_BYTES - 1024)
          return resolve({ ok: false, code: 'class/too-large', limit: MAX_MESSAGE_BYTES });
        answers.set(sent.key, resolve);
        change({ unsent: [...state.unsent, sent] });
        if (state.status === 'open') deliver(sent);
      }),
    tellWriting: (place) => line.tell('writing', place),
    report: (report) => line.tell('report', report),
    rehearse: (count) =>
      state.status === 'open'
        ? new Promise((done) => line.tell('rehearse', count, done))
        : Promise.resolve(AWAY),
    close: end,
  };
}

function bytesOf(sent: Sent): number {
  return new TextEncoder().encode(JSON.stringify(sent)).length;
}
