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

/** Reshares of one post: a shallow cascade (T8, P3, S). */
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

/** Mood of a new post: purpose, tone and heat, each linear in what was seen (P6). Magnitudes D. */
export const MOOD = {
  lean: { seen: 0.35, blame: -0.25, blameAt: 0.45, match: 0.25 },
  support: { base: 0.31, slope: 0.36, least: 0.06, most: 0.94 },
  ask: { base: 0.1, vacuum: 0.1 },
  heat: { segment: 0.62, parent: 0.3, alone: 0.3, luck: 0.3, asking: 0.7 },
  aggressive: { base: -0.12, heat: 0.75, least: 0.03, most: 0.9 },
  rude: { trolls: 0.45, fans: 0.08, activists: 0.08 },
  uncivil: { trolls: 0.6, support: 0.6, condemn: 0.22 }, // of the aggressive ones
  falseClaim: 0.03, // of the condemning ones
} as const;

/** Share of births that answer their parent, by kind of platform; the others are posts of their own (D, V4, V5). */
export const COMMENTS = {
  share: { microblog: 0.5, page: 0.95, photo: 0.95, reviews: 0.2, press: 0.95 },
  toFirst: { most: 0.8, half: 5 }, // odds that one drawn by a comment answers the first post of its thread, and answers there at half of them (P12; D)
} as const;

/** Dynamics of arousal, stance, exposure and trust. Times in seconds. */
export const OPINION = {
  seenTau: 3600, // mood of the previous hour (P6, S)
  susceptibility: [0.6, 1.4], // two classes (P6, S)
  stancePull: 0.1, // per hour toward the mood seen (D)
  arousalHalfLife: 10_800, // D
  arousalPerHundred: 0.5, // per 100 aggressive posts seen fully (D)
  exposurePerMass: 0.00042, // of those unexposed, per unit of mass (D)
  atOnce: 0.4, // share of what a word of the house changes that those who follow the affair take in at once (R18, D)
  trustPerHour: 0.16, // pull at full exposure while the affair is alive (D)
  aliveRate: 4, // posts an hour at which the affair is half alive (D)
  trustHeals: 1_555_200, // seconds (18 days): what is lost comes back with this time constant once nobody speaks of it, so that two storms in five are still felt (F4; D)
  blameWeight: 54, // points (R1, S)
  matchWeight: 23, // points (R1, S)
  scandalMost: 25, // points that all scandals together may cost (D)
  blameDrift: 0.012, // per hour of full vacuum (D)
  blameDriftMax: 0.1, // above the start (D)
  approvalTau: 3600, // outrage passed on in the last hour (P8, D)
  approvalTone: 0.06, // added to the odds of an aggressive tone when all of it is passed on (P8, slight)
} as const;

export const BLAME = {
  victim: 0.2,
  accidental: 0.45,
  preventable: 0.75,
  history: 0.15,
  poorReputation: 0.1,
  resting: 0.1, // of somebody nobody accuses (D)
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
  viral: 20 /* descendants and reshares of one post (D) */,
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
  denyHarsh: [1.1, 1.1], // R20: right, and inflammatory
  denyResponsible: [1.05, 1.15], // R3, S
  exposedLie: [1.2, 1.35], // S cases
  defensive: [1.12, 1.2], // R10
  defensiveHedonic: [0.97, 1.05], // R10
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
  supporter: [0.95, 0.96], // F10b, F11: one credible local supporter brought forward
  astroturf: [1.15, 1.15], // F9: many of them
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
  sameDraft: 0.7, // likeness from which typed words say a draft again (D)
  alike: 0.8, // likeness from which it is the same text
  lateCompensation: 21_600, // seconds after the first criticism
  fullApologyBlame: -0.05,
  repairBlame: -0.1,
  denyBlame: 0.15,
  exposedBlame: 0.25,
  exposedScandal: 8, // points
  missedScandal: 6, // points, half of them at once (R19)
  lateCompensationTrust: 1.5, // points (F7, D)
  unfairTrust: -0.6, // points, the affected left waiting (R15, D)
  hostile: 0.6, // hostility from which words are taken as such
  halfApologyTrust: -1.5,
  localWeight: 0.08, // least weight of an answer on the whole affair
  stolenThunder: 0.8, // n0 when the house speaks first (R5)
  stolenThunderBlame: -0.05, // seen as less severe (R5, D)
  stolenThunderVolume: 8, // posts below which the house is first (D)
  astroturfFrom: 3, // supporters brought forward from which it looks staged (F9, D)
} as const;

export const MODERATION = {
  noticed: { remove: 0.35, hide: 0.15, block: 0.3, relegate: 0.04, report: 0.02 }, // D on M2
  noticeDelay: 1800, // seconds, mean
  repeated: 2, // earlier removals from which noticing doubles (D)
  noticedMost: 0.9,
  censorship: 0.2, // each criticism removed and noticed
  censorshipMax: 0.6,
  censorshipHalfLife: 28_800, // seconds (D)
  trust: -4, // points, a quarter of them at once and the rest for good
  retracted: 2, // points of scandal when an own post taken back is noticed (D)
  explained: 0.5, // a word of one's own halves the backlash (M1)
  generic: 0.9, // a rule cited without a word (M1)
  incivilityArousal: -0.03, // M6
  repeatOdds: 0.935, // of incivility, each time the rule is cited (M4)
  leastCivility: 0.6, // floor of those odds together (D)
  rulesArousal: 0.95, // of everybody's, when the rules are pinned (M6)
  contagion: 0.08, // added to the odds of an aggressive tone below a thread that begins or ends so (M7, D)
  closed: 0.7, // comments closed: left there
  closedElsewhere: 1.3, // and elsewhere
  closedCensorship: 0.1, // closing everything is out of proportion (L1b, D)
  legalDelay: 1800, // seconds a threat or personal data may stay up (L1, L3)
  legalScandal: 2, // points
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
  influencer: 0.6, // somebody with a large following spoke (D)
  loudReach: 5000, // followers
  loudSeconds: 21_600,
  repeat: -2.2, // per pickup already made
  goodQuoteTrust: 2.5,
  badQuoteTrust: -3,
} as const;

/** Satisfaction of the person answered, exp(-delay/tau): expected within 1-3 h and 3-6 h (T5). */
export const SATISFACTION = {
  tau: { microblog: 10_800, photo: 10_800, page: 21_600, reviews: 21_600, press: 21_600 }, // seconds
  settled: 0.5, // share of the post's mass that goes when its author is satisfied (D)
  trust: 0.3, // points to their audience, less for each later answer (D)
  tired: 10, // answers after which an answer is worth half (D)
} as const;

/** An order of the direction that was obeyed may come out (United, Pastagate: S cases; odds D). */
export const LEAK = { odds: 0.25, least: 3600, span: 10_800, scandal: 4, blame: 0.05, mass: 8 } as const;

/** Attention that a word of the house draws to itself (D). */
export const HOUSE_MASS = { statement: 1.5, answer: 0.4 } as const;

export const ECHO = { mass: 0.6 } as const;
export const NOISE_PER_HOUR = 3; // unrelated posts
export const CREDIT = { start: 3, max: 5 } as const;
export const SILENCE_BEFORE_BOSS = 14_400; // seconds of silence in a storm before the direction speaks itself (D)
export const DEFAULT_PROMISE = 10_800; // seconds, when a typed promise gives no hour

/** Talk of a removal that was noticed: for how long (s), and one complaint in how many. D. */
export const REMOVAL_TALK = { seconds: 3600, oneIn: 3 } as const;
