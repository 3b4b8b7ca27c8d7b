import { PACES } from '../model/pace.ts';

/** Real time of the game. Source: the published rule of the three paces (D). */

/** Simulated seconds in a real one. */
export const PACE_RATE = { ...PACES, hold: 0, off: 0 } as const;

export const FRAME_MS = 50; // between two looks at the clock
/** A longer gap means that the machine slept: that time is not played (ms). */
export const MAX_GAP_MS = 1000;
export const MAX_LIVED_SECONDS = 360_000; // a hundred hours: a page left open says no more
export const ACT_MS = 800; // real time in which an act's cost runs by, so that faces are seen to react
export const LAPSE_MS = 8000; // the time-lapse between two quarts
export const PASS_MS = 1500; // time let pass on purpose
export const OUTBOX_MS = 5000; // words sent may be taken back
/** Writing pace in an assessment: real seconds a quart, times the accommodation. */
export const WRITING_CAP_SECONDS = 180;

export const SAVE_EVERY_MS = 4000; // while time runs
export const SAVE_WORDS_MS = 500; // while one writes
export const ANSWER_MS = 300; // another tab that plays has said so by then
export const COACH_USES = 5; // readings over in a game
export const MAX_HISTORY = 200; // results kept in the Parcours
export const MAX_SEEN = 5000; // cards remembered as seen, the latest
export const FILM_STEP_TICKS = 60; // between two kept pictures of the film

/** A file checked for longer than this is hostile or broken; the flagship takes under a second (ms). */
export const CHECK_LIMIT_MS = 30_000;
/** A start that began longer ago and did not end was stuck (ms). */
export const LAUNCH_MS = 3000;
export const MOST_LOCAL_SCENARIOS = 30;
export const MOST_VERSIONS = 20; // of one scenario, to go back to
export const MOST_VERSION_UNITS = 3_000_000; // characters of the versions of one scenario
export const MOST_LOCAL_UNITS = 4_000_000; // characters, all together: under what localStorage gives where there is no database
