import type { ActId, ScriptedPlayer } from '../../model/codes.ts';
import { PACES } from '../../model/pace.ts';

/** What the proofs hold a scenario to. All are D unless a source is given. */

/** Mean total that a single trick must stay under (rubric, rule 8). */
export const TRICKS: Readonly<Partial<Record<ScriptedPlayer, number>>> = {
  template: 50,
  censor: 50,
  apologist: 50,
  answerall: 50,
  hider: 50,
  obedient: 50,
  fastwrong: 50,
  onething: 50,
  boaster: 50,
  copier: 51, // in the tutorial one kind text, adapted six times, comes to 50
  lawyer: 50,
  charmer: 52, // in the tutorial, where few posts ask for more than warmth, it comes to 51.9
  muddler: 50,
  contester: 50,
};

/** From the best to the worst, each at least LADDER_GAP points above the next. */
export const LADDER: readonly ScriptedPlayer[] = ['expert', 'decent', 'silence', 'blunder'];
export const LADDER_GAP = 8;

export const HUMAN_LEAST = 75; // total of the expert's choices at a person's speed

/** A game in the other language, same seed and player: totals no further apart than this (rubric, rule 5). */
export const PARITY = 5;
export const PARITY_PLAYERS: readonly ScriptedPlayer[] = ['expert', 'decent', 'blunder'];

export const SEEDS = 12; // seeds played by default
export const ENDLESS = 30; // times a beat may happen in one game

/** The player whose game measures reading: it does nothing, so only what comes by itself counts. */
export const READER: ScriptedPlayer = 'silence';

/** A reader's pace, and the game's: simulated seconds a real second. */
export const READING = {
  wordsPerMinute: 175, // C, silent reading on a screen while deciding
  calm: PACES.calm,
  storm: PACES.storm,
  share: 0.85, // of the time at the desk
  unread: 5, // cards left over from before the shift that are still shown one by one
  glance: 5, // words of a post of the crowd that are read before it is let go
} as const;

/**
 * Strengths of the tone reader, 0..1, between which it is not asked for an opinion; and the acts it hears well
 * enough to contradict an author: those said in set words. Measured on the flagship's 113 drafts: with every act,
 * 150 disagreements in both languages at once, most of them the reader's; with these, under 20, most of them true.
 */
export const LABELS = {
  heard: 0.25, // a label below this, in every language of the draft, is not in its words
  loud: 0.9, // an act above this, in every language, should be among the labels
  hostile: 0.5, // and an attack must be hostile too
} as const;
export const HEARD_WELL: readonly ActId[] = [
  'apology',
  'halfApology',
  'responsibility',
  'compensate',
  'promise',
  'thank',
  'ask',
  'askPersonalData',
];
/** Acts that cost or bind when they are unlabelled, and the labels that say as much. */
export const MUST_BE_SAID: Readonly<Partial<Record<ActId, readonly ActId[]>>> = {
  apology: ['halfApology'],
  halfApology: ['apology'],
  promise: ['repair', 'compensate', 'hold', 'handOver'],
  compensate: ['repair'],
  askPersonalData: ['redirect'],
  attack: ['threaten', 'shiftBlame'],
  threaten: ['attack'],
  deny: ['explain', 'excuse'],
  excuse: ['shiftBlame', 'explain'],
  shiftBlame: ['excuse', 'attack'],
};

/** A habit is reported when it is this many standard deviations above what shuffled drafts would give. */
export const HABIT_SIGMAS = 2.33;
export const HABIT_SETS = 5; // graded choices at the least

/**
 * What somebody who sees only posts and drafts may come to: the share of choices in which one thing they look at finds
 * the best draft, or the worst, this many standard deviations above chance at the least (there are 68 ways of looking),
 * with this many choices; and the mean total of `skimmer`.
 */
export const BLIND = { most: 0.6, sigmas: 3.3, sets: 8, skimmer: 60 } as const;

/** Players whose games are run again to see what is offered: those that differ most in what they do. */
export const WATCHED: readonly ScriptedPlayer[] = ['expert', 'human', 'blunder', 'random', 'obedient'];
export const OFFER_STEP = 3; // ticks between two looks at what is offered
