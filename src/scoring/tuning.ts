import type { Cluster, Dimension } from '../model/codes.ts';
import { PACES } from '../model/pace.ts';
import { CLEAR_ACT } from '../model/reading.ts';

/**
 * Every figure of the rubric except those that an instructor may change, which are in `model/rubric.ts`. Source keys are
 * those of docs/RUBRIC.md; S: published, D: our design value (direction published, magnitude ours). The rubric is
 * evidence-mapped, not validated.
 */

// ─── Weights and levels ──────────────────────────────────────────────────────
/** Score from which each level 4, 3, 2, 1 is reached (D). */
export const LEVELS = [85, 68, 45, 22] as const;
/** Under this distance between the two ends, points of trust, the outcome is not graded (D). */
export const OUTCOME_SPAN = 10;
/**
 * Score of having done nothing where something was to be done. Harmful acts go below it: zero is harm,
 * not absence (D).
 */
export const ABSENT: Readonly<Record<Dimension, number>> = {
  timing: 15,
  tone: 35,
  responsibility: 35,
  information: 35,
  moderation: 30,
  channel: 35,
  language: 0,
};

// ─── Timing ──────────────────────────────────────────────────────────────────
/** After this many minutes a first word is worth half; after the second, nothing (rubric row, T7: D). */
export const FIRST_WORD_HALF_MINUTES = 12 * 60;
export const FIRST_WORD_NOTHING_MINUTES = 24 * 60;
/** Share left of a first word that came only after the press had published (R6: D). */
export const FORCED_SHARE = 0.3;
/** Share left of a first word that had to be set right by a second (F9: D). */
export const MENDED_SHARE = 0.25;
/** Share left of a first word, or of an answer, that says it was read and nothing more (T5, R15: D). */
export const NOD_SHARE = 0.5;
/** Share left of a conclusive word on a later day (T5: D). */
export const NEXT_DAY_SHARE = 0.5;
/** The clock of a post first seen less than this many minutes before the end of a shift starts at the next one (D). */
export const LATE_IN_SHIFT_MINUTES = 15;
/** Parts of timing (D). */
export const TIMING_PARTS = {
  detection: 20,
  firstWord: 35,
  conclusive: 20,
  promises: 15,
  prompt: 10,
} as const;
/** Weight of a promise, of a deadline set from outside, and of one set by the house (D). */
export const DUE_WEIGHTS = { promise: 2, outside: 2, inside: 1 } as const;
/** An answer of this level or less, given in time, is fast and wrong: only this share of it counts (F9: D). */
export const DUE_WRONG_LEVEL = 0;
export const WRONG_DUE_SHARE = 0.3;
/** Weights of the parts of detection among themselves (D). */
export const DETECTION_PARTS = { opened: 2, watch: 1, alert: 1, planned: 1 } as const;

/** Share kept of a first word, and of one that settles, that no other shift follows up (R6, T5: D). */
export const ALONE_SHARE = 0.5;

// ─── What was heard ──────────────────────────────────────────────────────────
/** What a statement is worth to each person who waits, where an answer of their own is worth 1 (R15: D). */
export const STATEMENT_REACH = 0.6;
/** What words to the press are worth to them: the press may not quote them (R15: D). */
export const PRESS_REACH = 0.3;

// ─── Tone ────────────────────────────────────────────────────────────────────
/** Score of a civil word before its merits and faults (D). */
export const TONE_START = 50;
/** Points of each merit (F6b, R9, R12, R13: D). */
export const TONE_MERITS = { namesConcern: 20, fitsArousal: 18, human: 12 } as const;
/** Points lost by each fault (R3, R9-R11, R19, F7: D). */
export const TONE_FAULTS = {
  attack: 75,
  threaten: 75,
  sharpHumour: 60,
  hostile: 55,
  sarcastic: 45,
  shiftBlame: 45,
  halfApology: 40,
  pasted: 40,
  denial: 35,
  humourHarm: 35,
  defensive: 30,
  excuse: 30,
  boast: 25,
  empathyForFury: 15,
  coldFacts: 12,
  shouting: 12,
  register: 10,
} as const;
/** Highest score of a word that names no detail of the complaint (rule 4 of the module: D). */
export const TONE_UNSPECIFIC_CAP = 74;
/** A post is furious from this arousal on, 0..1 (F6b, "above-average high arousal": D). */
export const FURY = 0.65;
/** Figures of the reader from which a typed word is called so, 0..1 (D). */
export const HOSTILE = 0.5;
export const SARCASTIC = CLEAR_ACT;
export const DEFENSIVE = CLEAR_ACT;
export const SPECIFIC = 0.5;
export const SHOUTING = 0.3;
/** Likeness to an earlier word from which it is the same text again, 0..1 (F7: D). */
export const PASTED = 0.8;
/** Share of the author's own opinion (`level`) in the mark of an authored draft (D). */
export const AUTHOR_SHARE = 0.25;
/** Weight of a word by where it was said (D). */
export const WORD_WEIGHTS = { statement: 2, public: 1, contact: 1, private: 0.6 } as const;
/** A word under this score weighs double, since people remember the one insult (D). */
export const HARM_SCORE = 25;
export const HARM_WEIGHT = 2;

// ─── Responsibility ──────────────────────────────────────────────────────────
/** Fit of each family of acts to each cluster of crisis, 0..1 (R2, R3: S signs, D figures). */
export const STRATEGY_FIT: Readonly<
  Record<
    Cluster,
    { readonly deny: number; readonly diminish: number; readonly rebuild: number; readonly base: number }
  >
> = {
  victim: { deny: 1, diminish: 0.5, rebuild: 0.25, base: 1 },
  accidental: { deny: 0, diminish: 0.5, rebuild: 1, base: 0.8 },
  preventable: { deny: 0, diminish: 0.1, rebuild: 1, base: 0.6 },
};
/** Weight of each component once said in public: order of Lewicki et al. (R7: S order, D figures). */
export const APOLOGY_PARTS = { responsibility: 35, repair: 30, apology: 20, explain: 15 } as const;
/** Share of the components in the mark; the rest is the mean fit of the words (D). */
export const COMPONENTS_SHARE = 0.6;
/** Points lost once each (R3, R19, F6, F8: D). */
export const RESPONSIBILITY_FAULTS = {
  wrongStrategy: 8,
  mixed: 12,
  earlyCompensation: 12,
  emptyRepair: 12,
} as const;
/** Points lost when every word takes a wrong strategy; fewer in proportion, but at least those of one fault (D). */
export const WRONG_STRATEGY_MOST = 66;
/** Share kept of what was only said in private (D). */
export const PRIVATE_SHARE = 0.5;

// ─── Information ─────────────────────────────────────────────────────────────
/** Parts of information (R3 base, R5, R12: D figures). */
export const INFORMATION_PARTS = { happened: 30, todo: 20, nextWord: 20, shared: 15, verified: 15 } as const;
/** Points lost each time (D). */
export const INFORMATION_FAULTS = { contradiction: 30, falsehood: 20, secret: 15 } as const;
/** Share of the loss given back when the house corrected itself in public afterwards (R5: D). */
export const CORRECTED_SHARE = 0.6;

// ─── Moderation ──────────────────────────────────────────────────────────────
/** Weight of a post in the hits, by the harm it does to somebody (D). */
export const CLASS_WEIGHTS = { threat: 3, personalData: 3, uncivil: 1, troll: 1, spam: 0.25 } as const;
/** Highest weight of all the spam of a game: it hurts nobody, and how much of it comes is luck (D). */
export const SPAM_MOST = 0.5;
/** Quality of a hit, 0..1, by what was missing (M1, M4, M7, M9: D). */
export const HIT_SHARES = { late: 0.5, notRaised: 0.6, notGone: 0.4, noRule: 0.6, tooHard: 0.7 } as const;
/** Multiple by which the share of criticism touched lowers the score (D). */
export const FALSE_ALARM_SLOPE = 2.5;
/** Points lost for each illegal post left standing (L1: D). */
export const ILLEGAL_LEFT_POINTS = 8;
/** Explained removals of criticism weigh this much of an unexplained one (M1: D). */
export const EXPLAINED_SHARE = 0.5;
/** The same for a criticism moved down, reported as abuse, or passed to a service that does not own it (M1: D). */
export const QUIET_SHARE = 0.25;
/**
 * Points lost each time comments are closed to everybody: over criticism without an explanation (`criticism`) or with
 * one (`wide`), while abuse piles up without one (`noWord`); gained once with one (`safety`) (M1, M9, L1b: D).
 */
export const CLOSING_POINTS = { criticism: 20, wide: 10, noWord: 6, safety: 4 } as const;
/** Abuse piles up from this many moderable posts on a platform, one of them illegal, within this many minutes (D). */
export const CLOSING_PILE = 3;
export const CLOSING_WINDOW_MINUTES = 120;
/** Closing costs this share of its points when comments open again within this many minutes (D). */
export const REOPENED_MINUTES = 60;
export const REOPENED_SHARE = 0.5;

// ─── Channel ─────────────────────────────────────────────────────────────────
/** Parts of channel (R8, R15, F6, F7, T12: D figures). */
export const CHANNEL_PARTS = { coverage: 35, owner: 25, direction: 25, order: 15 } as const;
/** Gap of coverage between high and low reach from which it is called unfair (T12: D). */
export const REACH_GAP = 0.4;
/** Up to this many people waiting, each can be answered; above, one pinned answer comes first (D). */
export const FEW_CALLERS = 6;
/** Points lost each time, and at most in all, for feeding trolls and for long exchanges (R8, M10: D). */
export const CHANNEL_FAULTS = {
  trollFed: 8,
  longExchange: 8,
  personalDataAsked: 40,
  onlyInfluencers: 12,
} as const;
export const FED_MOST = 32;

// ─── Language ────────────────────────────────────────────────────────────────
/** Points lost by a typed word (D). */
export const LANGUAGE_FAULTS = {
  wrongLanguage: 70,
  slip: 8,
  jargon: 20,
  shouting: 20,
  exclamations: 8,
  long: 10,
} as const;
export const SLIPS_MOST = 40; // points, for all slips of a text
export const JARGON = 0.15; // share of bureaucratic phrases, 0..1
export const EXCLAMATIONS = 2; // runs of ! from which points are lost
export const LONG_WORDS = 90; // words above which an answer is too long

// ─── Red lines ───────────────────────────────────────────────────────────────
/** Simulated seconds that pass in one real second at the fastest pace (D). */
export const FASTEST_PACE = PACES.calm;

// ─── Appraisal of one answer, before it is sent ──────────────────────────────
/** Shares of tone, fit and information, and points lost (D). */
export const APPRAISE = {
  tone: 0.5,
  fit: 0.3,
  information: 0.2,
  rumour: 40,
  unknown: 20,
  secret: 25,
  fed: 25,
  elsewhere: 20,
} as const;
