import type { ActId, Register } from './codes.ts';

/** Why a figure was raised or lowered: a code with parameters. */
interface Why {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A stretch of the text that caused a figure. Offsets are UTF-16 indices into the text as given, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly cue: string; // the figure or act it feeds: 'apology', 'hostility', ...
  readonly why: Why;
}

/** Form of the text, each 0..1 unless said. */
export interface LanguageReading {
  readonly lang: 'fr' | 'en' | 'other'; // language the text is in
  readonly words: number; // count
  readonly sentences: number; // count
  readonly capitals: number; // share of letters in shouted words
  readonly exclamations: number; // count of ! runs
  readonly jargon: number; // share of bureaucratic or legal phrases
  readonly slips: number; // count of spelling and typography slips found
  readonly quality: number; // 1 flawless .. 0 unreadable
}

/** What raters of replies mark from 0 to 4, in the order of the learned reader's outputs. */
export const TONES = ['quality', 'politeness', 'empathy', 'hostility', 'defensiveness', 'sarcasm'] as const;
export type ToneId = (typeof TONES)[number];

/** Why a reading is not graded. Their order is part of the format of a record. */
export const DOUBTS = [
  'noWords', // nothing to read
  'oneWord',
  'otherLanguage',
  'quotation', // nearly all of it is somebody else's words
  'gibberish', // too few known words, too little grammar
  'irony', // it may mean the contrary of what it says
  'unlike', // what two raters would say of it cannot be foreseen
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** What a reply may do with personal data, as far as a reader can foresee: ask for it in public, or give it away. */
export const DATA_DOUBTS = ['asksPublic', 'reveals'] as const;
export type DataDoubt = (typeof DATA_DOUBTS)[number];

/** What the tone reader makes of a text. Pure and JSON only. */
export interface Reading {
  readonly sentiment: number; // -1..1, neutral within .1
  readonly politeness: number; // 0..1
  readonly empathy: number; // 0..1
  readonly hostility: number; // 0..1, above .5 is called hostile
  readonly defensiveness: number; // 0..1
  readonly sarcasm: number; // 0..1
  readonly register: Register;
  readonly acts: Readonly<Partial<Record<ActId, number>>>; // strength 0..1; absent = 0
  readonly specificity: number; // 0..1 against the post answered; 0 without one
  readonly language: LanguageReading;
  readonly quality: number | null; // as a public reply, 0..4; null where rules read alone
  readonly confidence: number; // 0..1: of the rules; beside a post, the mean chance of being within one level of two raters
  readonly doubt: DoubtCode | null; // why nothing of it is graded; null when something is
  readonly unsure: readonly ToneId[]; // tones that are not graded, though others are; empty where rules read alone
  readonly data?: readonly DataDoubt[]; // what is asked about, never held against anybody; missing where there is none
  readonly spans: readonly Span[];
}

/** D. Strength of an act or a tone from which it may be held against its writer: it is right three times in four. */
export const CLEAR_ACT = 0.75;

/** Below this confidence a reading by rules is not graded. */
export const GRADED_CONFIDENCE = 0.4;

export interface ReadOptions {
  readonly lang: 'fr' | 'en'; // language expected of the answer
  readonly to?: string; // text of the post answered
  readonly voice?: 'tu' | 'vous'; // the house's register
  readonly detail?: readonly string[]; // words of the concern a good answer names
}
