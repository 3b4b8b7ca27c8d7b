import { type ClassClock, idleClock } from './class-clock.ts';
import type { OpenEntry, SeatKind } from './log-entry.ts';
import type { SeatRole } from './seat-roles.ts';

/** A class as its log tells it: a plain JSON tree, replaced whole at each entry. */
export interface ClassState {
  readonly open: OpenEntry;
  readonly phase: 'lobby' | 'play' | 'ended';
  readonly isLocked: boolean; // nobody new may sit down
  readonly clock: ClassClock; // of all, and of a game that begins late
  readonly seats: readonly ClassSeat[]; // in order of arrival; those who left stay in the list
  readonly games: readonly ClassGame[];
  readonly notes: readonly PinnedNote[];
  readonly upTo: number; // seq of the last entry taken in
  readonly keys: Readonly<Record<string, readonly string[]>>; // latest keys by sender: an entry sent twice counts once
}

export interface ClassSeat {
  readonly id: string;
  readonly name: string;
  readonly as: SeatKind;
  readonly game: string;
  readonly roles: readonly SeatRole[];
  readonly isGone: boolean; // left, or was sent out
  readonly isSentOut: boolean; // by HOST: then it is gone as well
}

/** One copy of the crisis: a pupil's, or a team's. */
interface ClassGame {
  readonly id: string;
  readonly clock: ClassClock;
}

/** A note of HOST or of an observer, kept beside the game. */
export interface PinnedNote {
  readonly seq: number;
  readonly by: string;
  readonly game: string | null;
  readonly post: string | null;
  readonly tick: number; // of the game, or of the class
  readonly text: string;
}

/** A class just opened. @param at epoch ms */
export function openedClass(open: OpenEntry, seq: number, at: number): ClassState {
  const clock = idleClock(open.rate, at);
  return {
    open,
    phase: 'lobby',
    isLocked: false,
    clock,
    seats: [],
    games: Array.from({ length: open.teams }, (_, i) => ({ id: `g${i + 1}`, clock })),
    notes: [],
    upTo: seq,
    keys: {},
  };
}

/** The seat with that id, also when it is gone. */
export function seatOf(state: ClassState, id: string): ClassSeat | undefined {
  return state.seats.find((seat) => seat.id === id);
}

/** Who plays that game now, observers left out. */
export function playersOf(state: ClassState, game: string): readonly ClassSeat[] {
  return state.seats.filter((seat) => seat.game === game && seat.as === 'player' && !seat.isGone);
}

/** The clock of a game, or of the class when there is none such. */
export function clockOf(state: ClassState, game: string | null): ClassClock {
  return state.games.find(({ id }) => id === game)?.clock ?? state.clock;
}
