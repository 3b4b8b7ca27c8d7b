import { never } from '../base/result.ts';
import { factsOf } from '../model/actions.ts';
import type { ClassRefusal } from '../model/class-codes.ts';
import { type ClassClock, clockAt, sentOn, tickOf } from './class-clock.ts';
import { type ClassSeat, type ClassState, clockOf, openedClass, playersOf, seatOf } from './class-state.ts';
import { type BodyOf, HOST, type LogEntry } from './log-entry.ts';
import { mayConsent } from './seat-roles.ts';
import { MAX_SEATS, MAX_TEAM } from './tuning.ts';

const KEYS_KEPT = 60; // latest keys of a sender

/** An entry on its way to the log: all but its place and its time. */
export type Unplaced = Omit<LogEntry, 'seq' | 'at'>;

/** The class that a log begins with; null when its first entry opens none. */
export function openClass(first: LogEntry | undefined): ClassState | null {
  return first?.body.kind === 'open' ? openedClass(first.body, first.seq, first.at) : null;
}

/**
 * The class after one more entry. An entry already taken in, sent twice or against the rules changes nothing but
 * `upTo`: the server asks the same rules before it writes, and two servers that write at once cannot part the devices.
 */
export function foldEntry(state: ClassState, entry: LogEntry): { state: ClassState; isTaken: boolean } {
  if (entry.seq <= state.upTo) return { state, isTaken: false };
  const passed = { ...state, upTo: entry.seq };
  if (isRepeated(state, entry) || refusalOf(state, entry) !== null) return { state: passed, isTaken: false };
  const keys = { ...state.keys, [entry.by]: [...(state.keys[entry.by] ?? []), entry.key].slice(-KEYS_KEPT) };
  return { state: { ...changed(passed, entry), keys }, isTaken: true };
}

/** Whether an entry with that key of that sender was already taken in. */
export function isRepeated(state: ClassState, { by, key }: Pick<LogEntry, 'by' | 'key'>): boolean {
  return state.keys[by]?.includes(key) === true;
}

/** Why an entry is against the rules of the class as it stands; null when it is not. */
export function refusalOf(state: ClassState, entry: Unplaced): ClassRefusal | null {
  const { by, body, game } = entry;
  if (body.kind === 'open') return 'class/malformed';
  if (body.kind === 'join') return joinRefusal(state, entry, body);
  if (game !== null && !state.games.some(({ id }) => id === game)) return 'class/not-yours';
  if (by !== HOST) return seatRefusal(state, entry);
  return hostRefusal(state, entry);
}

function joinRefusal(state: ClassState, { by, game }: Unplaced, body: BodyOf<'join'>): ClassRefusal | null {
  if (by === HOST || game === null || seatOf(state, by) !== undefined) return 'class/malformed';
  if (state.phase === 'ended') return 'class/ended';
  if (state.isLocked) return 'class/locked';
  if (state.seats.filter(({ isGone }) => !isGone).length >= MAX_SEATS) return 'class/full';
  if (isNameTaken(state, body.name)) return 'class/name-taken';
  const isKnown = state.games.some(({ id }) => id === game);
  if (body.as === 'observer') return isKnown ? null : 'class/not-yours';
  if (state.open.format === 'parallel') return isKnown ? 'class/not-yours' : null;
  if (!isKnown) return 'class/not-yours';
  return playersOf(state, game).length >= MAX_TEAM ? 'class/full' : null;
}

/** Why a seat that is gone is told so. */
export function goneWhy({ isSentOut }: ClassSeat): ClassRefusal {
  return isSentOut ? 'class/sent-out' : 'class/gone';
}

/** Whether somebody present bears that name, whatever its case. */
function isNameTaken(state: ClassState, name: string): boolean {
  return state.seats.some((seat) => !seat.isGone && seat.name.toLowerCase() === name.toLowerCase());
}

function seatRefusal(state: ClassState, { by, body, game }: Unplaced): ClassRefusal | null {
  const seat = seatOf(state, by);
  if (seat === undefined) return 'class/bad-token';
  if (seat.isGone) return goneWhy(seat);
  if (game !== seat.game) return 'class/not-yours';
  switch (body.kind) {
    case 'leave':
      return null;
    case 'note':
      return seat.as === 'observer' ? null : 'class/not-host';
    case 'act':
      if (seat.as === 'observer') return 'class/observer';
      return isInject(body) ? 'class/not-host' : playRefusal(state);
    case 'consent':
      if (seat.as === 'observer') return 'class/observer';
      return mayConsent(seat.roles) ? playRefusal(state) : 'class/no-consent';
    case 'open':
    case 'join':
    case 'assign':
    case 'start':
    case 'hold':
    case 'resume':
    case 'pace':
    case 'lock':
    case 'kick':
    case 'end':
      return 'class/not-host';
    default:
      return never(body);
  }
}

function hostRefusal(state: ClassState, { body, game }: Unplaced): ClassRefusal | null {
  switch (body.kind) {
    case 'start':
      return state.phase === 'lobby'
        ? null
        : state.phase === 'play'
          ? 'class/already-started'
          : 'class/ended';
    case 'act':
      return isInject(body) ? playRefusal(state) : 'class/observer';
    case 'hold':
    case 'resume':
      return playRefusal(state);
    case 'pace':
      return state.phase === 'ended' ? 'class/ended' : null;
    case 'assign':
    case 'kick':
      return seatOf(state, body.seat)?.isGone === false ? null : 'class/gone';
    case 'end':
      return state.phase === 'ended' ? 'class/ended' : null;
    case 'note':
    case 'lock':
      return null;
    case 'consent':
      return game === null ? 'class/malformed' : playRefusal(state);
    case 'leave':
    case 'join':
    case 'open':
      return 'class/malformed';
    default:
      return never(body);
  }
}

/** An inject, a card held back or a change of pressure is of HOST alone; what a team's approver says comes by `consent`, a request by itself. */
function isInject({ action }: BodyOf<'act'>): boolean {
  return factsOf(action.type).family === 'inject';
}

function playRefusal({ phase }: ClassState): ClassRefusal | null {
  return phase === 'play' ? null : phase === 'lobby' ? 'class/not-started' : 'class/ended';
}

function changed(state: ClassState, entry: LogEntry): ClassState {
  const { body, by, game, seq, at } = entry;
  switch (body.kind) {
    case 'join':
      return seated(
        state,
        { id: by, game: game ?? '', isGone: false, isSentOut: false, ...seatFields(body) },
        at,
      );
    case 'leave':
      return withSeat(state, by, { isGone: true });
    case 'kick':
      return withSeat(state, body.seat, { isGone: true, isSentOut: true });
    case 'assign':
      return withSeat(state, body.seat, { roles: body.roles });
    case 'start':
      return { ...timed(state, entry, (clock) => sentOn(clock, state.open.timetable)), phase: 'play' };
    case 'hold':
      return timed(state, entry, (clock) => ({ ...clock, isHeld: true }));
    case 'resume':
      return timed(state, entry, (clock) => sentOn(clock, state.open.timetable));
    case 'pace':
      return timed(state, entry, (clock) => ({ ...clock, rate: body.rate }));
    case 'end':
      return { ...timed(state, entry, (clock) => ({ ...clock, isHeld: true })), phase: 'ended' };
    case 'lock':
      return { ...state, isLocked: body.isLocked };
    case 'note': {
      const { timetable } = state.open;
      const tick = tickOf(clockAt(clockOf(state, game), timetable, at), timetable);
      return { ...state, notes: [...state.notes, { seq, by, game, post: body.post, tick, text: body.text }] };
    }
    case 'act':
    case 'consent':
    case 'open':
      return state;
    default:
      return never(body);
  }
}

function seatFields({ name, as, roles }: BodyOf<'join'>): Pick<ClassSeat, 'name' | 'as' | 'roles'> {
  return { name, as, roles };
}

function seated(state: ClassState, seat: ClassSeat, at: number): ClassState {
  const isNew = !state.games.some(({ id }) => id === seat.game);
  const clock = clockAt(state.clock, state.open.timetable, at);
  const games = isNew ? [...state.games, { id: seat.game, clock }] : state.games;
  return { ...state, games, seats: [...state.seats, seat] };
}

function withSeat(state: ClassState, id: string, change: Partial<ClassSeat>): ClassState {
  return { ...state, seats: state.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)) };
}

/** Changes the clock of one game, or the class's own and that of every game. */
function timed(
  state: ClassState,
  { game, at }: LogEntry,
  turn: (clock: ClassClock) => ClassClock,
): ClassState {
  const turned = (clock: ClassClock) => turn(clockAt(clock, state.open.timetable, at));
  const games = state.games.map((one) =>
    game === null || one.id === game ? { ...one, clock: turned(one.clock) } : one,
  );
  return { ...state, games, clock: game === null ? turned(state.clock) : state.clock };
}
