import type { ClassRefusal } from '../model/class-codes.ts';
import type { ClassFormat, EntryBody, LogEntry, SeatKind } from './log-entry.ts';
import type { SeatRole } from './seat-roles.ts';

/**
 * What a device and the server say to each other. All that is asked is answered by one of these values; the server
 * then tells what was added to the log in `feed`, in order.
 */

/** The first message of a device, and again after each cut. */
export interface Hello {
  readonly code: string;
  readonly token: string | null; // of a seat, or of HOST; null: a guest, who may only join
  readonly build: string; // of the page
  readonly after: number; // seq of the last entry it holds; 0: none
}

export type Welcome =
  | {
      readonly ok: true;
      readonly me: Identity;
      readonly lobby: Lobby;
      readonly feed: Feed | null; // null for a guest
    }
  | Denied;

export type Identity =
  | { readonly who: 'guest' }
  | { readonly who: 'host' }
  | { readonly who: 'seat'; readonly seat: string; readonly game: string };

/** What somebody without a seat may know of a class. */
export interface Lobby {
  readonly code: string;
  readonly title: { readonly fr?: string; readonly en?: string };
  readonly format: ClassFormat;
  readonly isLocked: boolean;
  readonly hasStarted: boolean;
  readonly isEnded: boolean;
  readonly games: readonly {
    readonly id: string;
    readonly players: number;
    readonly roles: readonly SeatRole[];
  }[]; // roles taken
}

export interface JoinRequest {
  readonly name: string;
  readonly as: SeatKind;
  readonly game: string | null; // null: a game of one's own, or the team with most room
  readonly roles: readonly SeatRole[];
}
export type Joined =
  | {
      readonly ok: true;
      readonly seat: string;
      readonly game: string;
      readonly token: string;
      readonly feed: Feed;
    }
  | Denied;

/** An entry as a device asks for it. `key` is new for each, and the same when it is sent again. */
export interface Sent {
  readonly key: string;
  readonly game: string | null; // HOST only: a seat's entries are of its own game
  readonly body: EntryBody;
}
/** An act is acknowledged once it is in the log. What the rules of the game answer is known when it comes back in a feed. */
export type Acknowledged = { readonly ok: true; readonly seq: number; readonly at: number } | Denied;

export interface Denied {
  readonly ok: false;
  readonly code: ClassRefusal;
  readonly limit?: number;
}

/**
 * What was added to the log for this device after `after`: all of it up to `upTo`. No later entry will have an earlier
 * time than `now`. Often empty: then it is only the hour.
 */
export interface Feed {
  readonly after: number; // seq
  readonly upTo: number; // seq
  readonly now: number; // epoch ms
  readonly entries: readonly LogEntry[];
}

/** Who is connected now, and where each writes: kept nowhere. */
export interface Presence {
  readonly here: readonly string[]; // seats with a device connected
  readonly hostIsHere: boolean;
  readonly writing: readonly { readonly seat: string; readonly place: string }[]; // a post's id, 'declare' ...
}

/** A hash of a device at a tick, every CHECK_TICKS. */
export interface StateReport {
  readonly game: string;
  readonly tick: number;
  readonly hash: string;
}
/** Two devices that hold another state of the same game. Told to HOST and to the devices of that game. */
export interface Difference extends StateReport {
  readonly seat: string; // whose device differs; HOST for the board
}

/** Events of the socket, by who sends them. */
export interface DeviceEvents {
  readonly hello: (hello: Hello, answer: (welcome: Welcome) => void) => void;
  readonly join: (request: JoinRequest, answer: (joined: Joined) => void) => void;
  readonly send: (sent: Sent, answer: (acknowledged: Acknowledged) => void) => void;
  readonly writing: (place: string | null) => void;
  readonly report: (report: StateReport) => void;
  /** HOST asks for that many scripted pupils. */
  readonly rehearse: (count: number, answer: (done: { readonly ok: true } | Denied) => void) => void;
  readonly ping: (answer: (now: number) => void) => void;
}
export interface ServerEvents {
  readonly feed: (feed: Feed) => void;
  readonly presence: (presence: Presence) => void;
  readonly lobby: (lobby: Lobby) => void;
  readonly differs: (difference: Difference) => void;
  readonly dismissed: (why: ClassRefusal) => void; // erased, sent out, or an old build
}
