/** The door of the live class: its log, its clock, its games, and what devices and servers say to each other. */

export type { ClassRefusal } from '../model/class-codes.ts';
export { CLASS_BUILD } from './class-build.ts';
export { type ClassClock, clockAt, tickOf } from './class-clock.ts';
export { CODE_LENGTH, CODE_LETTERS, drawCode, readCode } from './class-code.ts';
export {
  classFileText,
  type FileSeal,
  fingerprint,
  type ReadClassFile,
  readClassFile,
  sealedText,
  withSeal,
} from './class-file.ts';
export { foldEntry, goneWhy, isRepeated, openClass, refusalOf, type Unplaced } from './class-fold.ts';
export {
  type ClassSeat,
  type ClassState,
  clockOf,
  type PinnedNote,
  playersOf,
  seatOf,
} from './class-state.ts';
export { gameOf, recordOf, replayClass } from './game-of.ts';
export { type HeldClass, NOTHING_HELD, type TakenEntry, takeFeed } from './held-class.ts';
export {
  type ActOutcome,
  type GameDriver,
  type LiveGame,
  liveTick,
  type Proposal,
  plainDriver,
  runLive,
  startLive,
  takeEntry,
  targetOf,
  type WaitingAct,
} from './live-game.ts';
export {
  type EntryBody,
  HOST,
  type LogEntry,
  type OpenEntry,
  type SeatKind,
} from './log-entry.ts';
export { type ClassSettings, openEntryOf, USUAL_CLASS } from './open-entry.ts';
export type * from './protocol.ts';
export { readHello, readJoin, readPlace, readReport, readSent } from './read-sent.ts';
export { doesAlone, mayConsent, SEAT_ROLES, type SeatRole } from './seat-roles.ts';
export { CLASS_RATES, type ClassRate } from './timetable.ts';
export * from './tuning.ts';
