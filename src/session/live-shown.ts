import type {
  ActOutcome,
  ClassClock,
  ClassSeat,
  ClassState,
  Presence,
  Proposal,
  WaitingAct,
} from '../live/index.ts';
import type { ActionDraft } from '../model/action.ts';
import type { ConnectionState } from './class-connection.ts';

/** What a screen shows of the class around a game, beside the crisis itself. */
export interface LiveShown {
  readonly game: string;
  readonly seat: ClassSeat | null; // null: HOST looks on
  readonly mayAct: boolean; // false for observers and HOST
  readonly room: ClassState;
  readonly clock: ClassClock; // of this game, at the latest hour that is sure
  readonly busyUntil: number; // tick until which one's own last act lasts
  readonly waiting: readonly WaitingAct[]; // of all the team, in order
  readonly proposals: readonly Proposal[];
  readonly outcomes: readonly ActOutcome[];
  readonly presence: Presence;
  readonly status: ConnectionState['status'];
  readonly unsent: number; // entries not acknowledged yet
}

/** What the commands of a session need of the class they play in. */
export interface LivePlay {
  readonly mayAct: () => boolean;
  readonly send: (action: ActionDraft) => void;
  readonly stop: () => void;
}
