import type { ActionDraft } from '../model/action.ts';
import type { Mode } from '../model/codes.ts';
import type { RecordScenario } from '../model/record.ts';
import type { Lang } from '../model/text.ts';
import type { SeatRole } from './seat-roles.ts';
import type { ClassRate, Timetable } from './timetable.ts';

/** Who leads a class, where a seat is asked for. Its board and its projector are one. */
export const HOST = 'host';

/**
 * One line of a class's log. The log is the class: whoever holds the same entries has the same games. `seq` is the
 * place of the entry in it and rises; `at` is the server's time; `key` is the sender's own name for it, so that an
 * entry sent twice counts once.
 */
export interface LogEntry {
  readonly seq: number;
  readonly at: number; // epoch ms, of the server or of Redis; never goes back
  readonly by: string; // HOST or a seat's id
  readonly game: string | null; // the game it concerns; null: all of them
  readonly key: string;
  readonly body: EntryBody;
}

export type EntryBody =
  | OpenEntry
  | {
      readonly kind: 'join'; // written by the server, in the name of the seat
      readonly name: string;
      readonly as: SeatKind;
      readonly roles: readonly SeatRole[]; // empty: all of it is theirs
    }
  | { readonly kind: 'leave' } // of the seat that says it
  | { readonly kind: 'assign'; readonly seat: string; readonly roles: readonly SeatRole[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'hold' } // of one game, or of all
  | { readonly kind: 'resume' } // ends a hold, or the stop after a shift
  | { readonly kind: 'pace'; readonly rate: ClassRate }
  | { readonly kind: 'act'; readonly action: ActionDraft } // by HOST: an inject
  | {
      readonly kind: 'consent';
      readonly proposal: string;
      readonly isGranted: boolean;
      readonly note: string; // '' none
    }
  | { readonly kind: 'note'; readonly post: string | null; readonly text: string } // pinned beside the game
  | { readonly kind: 'lock'; readonly isLocked: boolean }
  | { readonly kind: 'kick'; readonly seat: string }
  | { readonly kind: 'end' }; // the débreffage of everybody

type EntryKind = EntryBody['kind'];
export type BodyOf<K extends EntryKind> = Extract<EntryBody, { readonly kind: K }>;
export type SeatKind = 'player' | 'observer';
/** `parallel`: a game each. `team`: one or more games of two to six people with roles. */
export type ClassFormat = 'parallel' | 'team';

/** The first entry: what is played, and by which rules. */
export interface OpenEntry {
  readonly kind: 'open';
  readonly code: string;
  readonly format: ClassFormat;
  readonly teams: number; // games there are from the start; 0 in a parallel class
  readonly scenario: RecordScenario;
  readonly seed: string;
  readonly mode: Mode;
  readonly lang: Lang;
  readonly writeFirst: boolean;
  readonly engineVersion: string;
  readonly toneModel: string;
  readonly rate: ClassRate;
  readonly timetable: Timetable;
}
