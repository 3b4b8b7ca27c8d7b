/**
 * Constants of the reader. Letters: S from a published source, D our design, C computed on the development data
 * (docs/TONE.md says how). Rule weights are in logits, added before the logistic.
 */

/** D. Added to the strength of an act that has two cues or more. */
export const SECOND_CUE = 0.05;

/** D. Strengths, 0..1, that depend on the other words of the sentence or text. */
export const STRENGTH = {
  repairWithTime: 0.8, // of the promise in a repair that gives its hour
  futureWithTime: 0.85, // somebody will do something by a stated time
  privateData: 0.2, // personal data asked for through a private channel is no fault
  question: 0.6, // any question
} as const;

/** D. Confidence: what a text must show to be graded (GRADED_CONFIDENCE is .4). */
export const CONFIDENCE = {
  fullWords: 6, // words from which length does not lower it
  oneWord: 0.2,
  fluencyFrom: 8, // words from which sentences are expected
  fluentShare: 0.3, // share of linking words under which a text is a list of words
  otherLanguage: 0.15,
  gibberish: 0.2,
  sarcasmCost: 0.45, // taken off at full sarcasm
} as const;

/** C. How far the learned layer is trusted beside the rules, by figure and language; 0 is rules alone. */
export const LEARNED_SHARE = {
  politeness: { fr: 0.7, en: 1 },
  empathy: { fr: 0.7, en: 1 },
  hostility: { fr: 0.7, en: 0.7 },
  defensiveness: { fr: 0.6, en: 0.8 },
  sarcasm: { fr: 0.6, en: 0.8 },
  sentiment: { fr: 0.7, en: 0.8 },
} as const;

/** C. Logits added where the learned layer speaks: irony is rare in what it learned from and must not be missed. */
export const LEARNED_LEAN = {
  politeness: 0,
  empathy: 0,
  hostility: 0,
  defensiveness: 0,
  sarcasm: 0.85,
} as const;

/** D. In a short answer, what was learned on comments says less than the acts: its share is (words + free) / whole. */
export const SHORT = { free: 1, whole: 18 } as const;

/**
 * D. Acts that only an answer does. What was learned on requests between strangers is trusted less beside them: its share
 * is divided by 1 + `ANSWER_DAMPING` for each, two at most.
 */
export const ANSWER_ACTS = [
  'apology',
  'halfApology',
  'empathy',
  'responsibility',
  'repair',
  'redirect',
  'handOver',
  'compensate',
  'hold',
  'promise',
  'instruct',
] as const;
/** D. Acts that tell an answer from a comment when the text is short. */
export const SHORT_ACTS = [...ANSWER_ACTS, 'acknowledge', 'deny', 'explain'] as const;
export const ANSWER_DAMPING = {
  politeness: 1.6,
  empathy: 0.4,
  hostility: 0.4,
  defensiveness: 0.2,
  sarcasm: 0.4,
} as const;
