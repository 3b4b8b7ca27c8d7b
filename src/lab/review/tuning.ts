import type { DeedTool, HouseType } from '../../model/actions.ts';
import type { PostClass } from '../../model/codes.ts';

/**
 * Figures of the review. All D (our design values): the directions are those of the rubric, whose sources are
 * in docs/RUBRIC.md; worths are points of 100, on the scale of `appraise`.
 */

/** Other lucks tried after a decision, unless asked otherwise. */
export const USUAL_SEEDS = 5;
export const MOST_SEEDS = 100;

/** Worths this close are as good as each other: harm, then expected trust, tells them apart (points). */
export const TIE = 5;
/** Points below the best from which a decision is called less than right, and so on. */
export const GAPS = { defensible: 5, imprecise: 15, risky: 30, avoid: 50 } as const;
/** Harm to named persons this close is the same (hours). */
export const HARM_TIE = 0.25;
/** Trust that another act would have brought, beyond the spread, from which a right act is called costly (points). */
export const LEAST_COST = 0.3;
/** Worth from which words may be shown as an example (points). */
export const SAID_WELL = 65;
/** Spread that a single other luck is taken to have (points of trust). */
export const LONE_SPREAD = 1;

/** What a word said too late loses at most, and an act on illegal content (points; T5, L3). */
export const DELAY_POINTS = 20;
export const ILLEGAL_LATE_POINTS = 25;
/** Time after its start at which a shift without a word is judged (minutes). */
export const UNSAID_MINUTES = 25;
/** Posts about the affair from which a statement is called for. */
export const UNSAID_VOLUME = 5;
/** How much sooner an act must have been possible to propose "earlier", and how much later "later" is (minutes). */
export const EARLIER_MINUTES = 15;
export const LATER_MINUTES = 30;

/** Points lost by typed words that are hostile or sarcastic, and by a text said before (R9-R11, F7). */
export const TYPED_FAULTS = { hostile: 40, sarcastic: 30, pasted: 35 } as const;
/** Points lost by a statement that nobody approved where somebody should. */
export const UNAPPROVED_POINTS = 5;
/** Points lost by an option that tells what is not known. */
export const UNKNOWN_POINTS = 20;

/** Worth of leaving a post alone, by its class. */
export const LEAVE_WORTH: Readonly<Record<PostClass, number>> = {
  complaint: 45,
  question: 45,
  falseClaim: 45,
  offTopic: 85,
  uncivil: 52,
  troll: 62,
  threat: 0,
  personalData: 0,
  spam: 55,
  support: 60,
  news: 50,
  own: 80,
};
/** The same when the affair has had no word of the house yet, when nobody prepared one, and when it was answered. */
export const LEAVE_FIRST = 25;
export const LEAVE_UNPREPARED = 62;
export const LEAVE_ANSWERED = 70;

/** Deeds judged by the class of their post: restoring and handing over have figures of their own. */
type Judged = Exclude<DeedTool, 'restore' | 'handOver'>;

/** Worth of each tool on each class: least intrusive first, criticism stays, the law is obeyed (M1-M9, L1-L3). */
export const DEED_WORTH: Readonly<Record<Judged, Readonly<Record<PostClass, number>>>> = {
  pin: row(40, 50, 5, 10, 0, 0, 0, 0, 0, 60, 40, 55),
  relegate: row(25, 25, 50, 70, 70, 85, 5, 5, 70, 30, 5, 40),
  hide: row(10, 10, 20, 45, 75, 85, 60, 60, 85, 10, 5, 40),
  remove: row(10, 10, 20, 40, 100, 90, 85, 85, 95, 5, 0, 40),
  block: row(0, 0, 5, 10, 60, 65, 60, 60, 80, 0, 0, 0),
  report: row(5, 5, 25, 15, 65, 65, 60, 60, 85, 0, 5, 0),
  escalate: row(55, 55, 55, 20, 50, 30, 95, 95, 20, 15, 40, 20),
  thank: row(35, 45, 10, 20, 5, 5, 0, 0, 0, 85, 35, 10),
};

function row(...worths: readonly number[]): Record<PostClass, number> {
  const [complaint, question, falseClaim, offTopic, uncivil, troll, threat, personalData, spam] = worths;
  const [support, news, own] = worths.slice(9);
  return {
    complaint: complaint ?? 0,
    question: question ?? 0,
    falseClaim: falseClaim ?? 0,
    offTopic: offTopic ?? 0,
    uncivil: uncivil ?? 0,
    troll: troll ?? 0,
    threat: threat ?? 0,
    personalData: personalData ?? 0,
    spam: spam ?? 0,
    support: support ?? 0,
    news: news ?? 0,
    own: own ?? 0,
  };
}

/** Shares and points of removals: no rule cited, no word said, another rule than the one broken (M1, M4). */
export const REMOVAL = { noRule: 0.6, noWord: 5, wrongRule: 10, explainedCriticism: 10 } as const;
/** Illegal content both taken away and raised. */
export const ILLEGAL_DONE = 100;
/** Giving a post to the service that owns it, answered or not yet, and to another (R15, F6). */
export const OWNER_WORTH = { right: 80, unanswered: 55, wrong: 35 } as const;
/** Thanking where words were prepared and none were said. */
export const THANK_UNANSWERED = 55;
export const RESTORE_WORTH = { criticism: 90, other: 15 } as const;

/** Acts on the house rather than on a post: worth of doing, and of not doing. */
export const HOUSE_WORTH: Readonly<Record<HouseType, readonly [done: number, left: number]>> = {
  ask: [80, 55],
  requestApproval: [75, 60],
  watch: [80, 60],
  promise: [65, 55],
  keepPromise: [90, 30],
  pause: [85, 40],
  release: [60, 60],
  closeComments: [10, 75], // see CLOSING_WORTH
  openComments: [85, 40],
  correct: [75, 50],
  retract: [45, 50],
};
/** Closing comments to everybody: with a word over criticism, and while abuse piles up with and without one (M1, M9). */
export const CLOSING_WORTH = { explained: [30, 75], pileOn: [70, 45], pileOnNoWord: [45, 60] } as const;
/** A tactless post still going out, and one held back that did no harm. */
export const PLANNED_WORTH = { tactlessOut: 15, harmlessHeld: 65 } as const;
/** Leaving a message without an answer: one that set a time, and one that did not. */
export const UNREPLIED_WORTH = { due: 20, open: 50 } as const;
/** Saying nothing to everybody: in the fire, once a word was said, and before. */
export const UNSAID_WORTH = { said: 55, unsaid: 30 } as const;
