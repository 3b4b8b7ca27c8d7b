/** Figures of practice. D: our design values; the evidence for each way of practising is in docs/decisions/0028. */

/** Other lucks on which a mistake must have cost, and the first of them: none of them helped to choose the better way. */
export const FRESH_SEEDS = 30;
export const FIRST_FRESH = 1001;
/** Other lucks on which the better way is chosen. */
export const PROBE_SEEDS = 6;
/** Other lucks on which an answer is played, beside the one of the game. */
export const ANSWER_SEEDS = 10;
/** Mean cost from which a mistake mattered (points of final trust); the review calls a right act costly from there. */
export const MATTERING_COST = 0.3;
/** Better ways tried against what was done. */
export const MOST_TRIED = 3;
/** Good answers that a mistake must have, so that it is no guess at ours. */
export const LEAST_WAYS = 2;
/** Points of worth below the best at which an answer is still a good one: that far the review calls it defensible. */
export const AS_GOOD = 15;
/** Points of worth by which an answer must be better than what was done: closer, the review calls them equal. */
export const CLEARLY = 5;
/** Worth from which an answer that play bears out is good, however far from the best. */
export const FAIR_WORTH = 50;
/** Simulated time played under both decisions (minutes). */
export const HOUR_MINUTES = 60;
/** Mistakes of one game that become cards, the costliest first. */
export const MOST_OF_A_GAME = 8;
/** Replies of the crowd that are told after an answer. */
export const MOST_REPLIES = 2;
/** Cards of one sitting: two minutes. */
export const SITTING = 3;
