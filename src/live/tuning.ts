/** Figures of a class. All D. */

/** Real time from one shift to the next, as in a game alone (ms). */
export const LAPSE_REAL_MS = 8000;
export const MAX_NAME = 24; // characters of a nickname
export const MAX_NOTE = 600; // characters of a note, or of a word beside a refusal
export const MAX_KEY = 40; // characters of an entry's key
export const MAX_WAITING = 6; // acts that an author may have waiting
export const MAX_TEAM = 6; // seats of a team
export const MAX_TEAMS = 60; // also the most games that the lobby lists: it is told to everybody at each arrival
export const MAX_SEATS = 400;
export const MAX_ENTRIES = 40_000; // of a class's log
/** What one message may weigh (bytes), and how many a device may send in a second. */
export const MAX_MESSAGE_BYTES = 65_536;
export const MESSAGES_A_SECOND = 20;
/** A device is told the hour that often (ms): no entry with an earlier one will follow. */
export const PULSE_MS = 250;
/** What devices and servers must agree on beside the engine: raised when their messages change. */
export const CLASS_PROTOCOL = 1;
/** Scripted pupils that a class may have. */
export const MAX_EXTRAS = 60;
