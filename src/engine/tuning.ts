/**
 * Every constant of the engine, with unit, source key and letter: S published figure or direction,
 * D our value (direction sourced, magnitude ours), C computed from S by simulation. See docs/MODEL.md.
 */

/** Memory kernel of attention to a post, as released with SEISMIC (P1, S). */
export const KERNEL = {
  density: 6.265725e-4 /* per second */,
  flat: 300 /* seconds */,
  theta: 0.2314843,
} as const;

/** Ageing of the affair and time of day (P2, S). The trough is at 03:00, the crest at 15:00. */
export const AGEING = { tau: 172_800 /* seconds */, circadian: 0.42, troughHour: 3 } as const;

/** Branching n = n0 g (0.5 + blame) vacuum censorship attention acts. */
export const BRANCHING = {
  n0: { small: 0.7, medium: 0.9, serious: 1.1, explosive: 1.3 }, // D
  perMoralUnit: 1.2, // P7, S
  cap: 1.7, // D
  norm: 1.32, // g of a middling post, so that n0 is the mean (D)
  unitsOfArousal: 3, // moral-emotional units at arousal 1 (D)
  blameOffset: 0.5, // D
  vacuumLow: 0.97, // factor at vacuum 0 (D)
  vacuumSpan: 0.06, // added at vacuum 1 (D)
  censorshipSlope: 0.75, // +.2 censorship gives x1.15 (M1, D)
  audience: { small: 600, medium: 1500, serious: 3000, explosive: 7000 }, // posts at which attention is spent (D)
  attentionPower: 0.8,
  maxPerTick: 60, // posts a tick and platform
} as const;

/** The shallow layer: reshares of one post (T8, P3, S). */
export const RESHARE = { perMass: 0.3, again: 0.17 } as const;

/** Reach marks of crowd authors: Pareto of mean 1 (D). */
export const REACH = {
  tail: 1.5,
  least: 1 / 3,
  cap: 60,
  followersPerMark: 300,
  authoredPower: 0.6,
  authoredUnit: 100,
} as const;

/** Share of births that answer their parent; the others are posts of their own about the affair (D, V5). */
export const COMMENT_SHARE = 0.45;

/** How fast people feel, see and forget. Times in seconds. */
export const OPINION = {
  seenTau: 3600, // mood of the previous hour (P6, S)
  susceptibility: [0.6, 1.4], // two classes (P6, S)
  stancePull: 0.1, // per hour toward the mood seen (D)
  arousalHalfLife: 10_800, // D
  arousalPerHundred: 0.5, // per 100 aggressive posts seen fully (D)
  exposurePerMass: 0.00042, // of those unexposed, per unit of mass (D)
  trustPerHour: 0.16, // pull at full exposure (D)
  blameWeight: 54, // points (R1, S)
  matchWeight: 23, // points (R1, S)
  blameDrift: 0.012, // per hour of full vacuum (D)
  blameDriftMax: 0.1, // above the start (D)
} as const;

export const BLAME = {
  victim: 0.2,
  accidental: 0.45,
  preventable: 0.75,
  history: 0.15,
  poorReputation: 0.1,
} as const; // R2, D
export const VACUUM = {
  start: 0.15,
  tau: { microblog: 10_800, photo: 10_800, page: 21_600, reviews: 21_600, press: 21_600 },
  held: 0.3,
} as const; // S

/** How much of the audience sees an answer under a post (sources conflict: field notes in docs/MODEL.md, D). */
export const VISIBILITY = { microblog: 0.75, page: 0.35, photo: 0.4, reviews: 0.3, press: 0.5 } as const;
export const STATEMENT_VISIBILITY = 0.85;

export const STAGE = {
  viral: 20 /* posts in one thread (D) */,
  fireRate: 12 /* posts an hour (D) */,
  embersShare: 0.5,
  embersSeconds: 7200,
} as const;

/** Multipliers on branching of each act: [spark, fire]. Rows of the model card. */
export const ACT_ROWS = {
  hold: [0.97, 0.97], // R6
  fullApology: [0.89, 0.92], // R7, F6
  apology: [0.95, 0.97], // regret without repair (R7, D)
  halfApology: [0.99, 1.1], // S cases
  empathy: [0.92, 0.96], // F6b
  empathyToFury: [0.98, 1], // R9
  facts: [0.97, 0.95], // F6b
  factsToFury: [0.91, 0.92], // F6b, R9
  factsAndEmpathy: [0.9, 0.88], // F7
  privateHandOver: [0.92, 1.08], // F6, F7: the sign flips
  compensateNow: [1.1, 1.03], // F8
  compensateLater: [0.97, 0.9], // F7
  repairTrue: [0.9, 0.8], // S cases
  denyRumour: [0.88, 0.9], // R20
  denyResponsible: [1.05, 1.15], // R3, S
  exposedLie: [1.2, 1.35], // S cases
  defensive: [1.12, 1.2], // R10
  defensiveHedonic: [0.99, 1.05], // R10
  humourKind: [0.95, 0.98], // R11
  humourMisplaced: [1.15, 1.15], // R11
  humourSharp: [1.1, 1.2], // R11
  excuse: [1.04, 1.08], // R3, D
  bolster: [1, 1.03], // R3, D
  redirectAlone: [1.01, 1.04], // F7, D
  present: [0.99, 0.99], // R13: any human word
  thirdExchange: [1.04, 1.05], // R8
  template: [1.05, 1.05], // R13b
  unfair: [1, 1.03], // R15
  promiseMissed: [1.08, 1.1], // R19
  tactlessAd: [1.06, 1.12], // S cases
  astroturf: [1.15, 1.15], // F9
} as const;
export type ActRow = keyof typeof ACT_ROWS;

export const ACTS = {
  second: 0.25, // power of the second strongest good row (D)
  least: 0.8,
  most: 1.2,
  mostExposed: 1.35,
  cumulativeLeast: 0.7,
  cumulativeMost: 1.35,
  counted: 0.5, // strength from which an act of a reading counts
  furious: 0.65, // arousal from which facts beat empathy (F6b)
  sameText: 0.3, // effect of a text already said (F7)
  alike: 0.8, // likeness from which it is the same text
  lateCompensation: 21_600, // seconds after the first criticism
  fullApologyBlame: -0.05,
  repairBlame: -0.1,
  denyBlame: 0.15,
  exposedBlame: 0.25,
  exposedScandal: 8, // points
  missedScandal: 6, // points (R19)
  halfApologyTrust: -1.5,
  localWeight: 0.08, // least weight of an answer on the whole affair
  stolenThunder: 0.8, // n0 when the house speaks first (R5)
} as const;

export const MODERATION = {
  noticed: { remove: 0.35, hide: 0.15, block: 0.3, relegate: 0.04, report: 0.02 }, // D on M2
  noticeDelay: 1800, // seconds, mean
  censorship: 0.2, // each criticism removed and noticed
  censorshipMax: 0.6,
  censorshipHalfLife: 28_800, // seconds (D)
  trust: -4, // points, all audiences, times exposure
  explained: 0.5, // a word of one's own halves the backlash (M1)
  generic: 0.9, // a rule cited without a word (M1)
  incivilityArousal: -0.03, // M6
  massLeft: { hide: 0.3, remove: 0, block: 0, relegate: 0.6, pin: 1.2, report: 0.8 }, // D
} as const;

export const MEDIA = {
  lag: 9000, // seconds (T10)
  quoted: 0.5, // P9
  mass: 26, // D
  max: 3,
  base: -7.3, // logit per 5 minutes (D on T7)
  perRate: 0.028, // per post an hour, capped
  rateCap: 60,
  severity: { small: -1.5, medium: -0.5, serious: 0.5, explosive: 1.1 },
  morality: 1.6,
  censorship: 2,
  repeat: -2.2, // per pickup already made
  goodQuoteTrust: 2.5,
  badQuoteTrust: -3,
} as const;

export const ECHO = { mass: 0.6 } as const;
export const NOISE_PER_HOUR = 3; // unrelated posts
export const CREDIT = { start: 3, max: 5 } as const;
export const SILENCE_BEFORE_BOSS = 14_400; // seconds of silence in a storm before the direction speaks itself (D)
export const DEFAULT_PROMISE = 10_800; // seconds, when a typed promise gives no hour
