import { figureOf } from '../model/rubric.ts';
import type { Quart } from '../model/scenario.ts';
import { callersOf } from './coverage.ts';
import { type GameTrace, isPublicWord, type PlayerWord } from './game-trace.ts';
import { isHarmful } from './harm.ts';
import { atPost, atTick, type Reach } from './marks.ts';
import { isAnswer } from './substance.ts';
import { ALONE_SHARE, PRESS_REACH, PRIVATE_SHARE, STATEMENT_REACH, WORD_WEIGHTS } from './tuning.ts';

/**
 * How far the words of the house reached the people who called for one about the affair, 0..1. A public answer counts
 * whole; a private one, a statement and words to the press count in part. Full from the rubric's `coverageExpected`,
 * since a word to one person is no answer to a crowd (R15). 1 when nobody called.
 */
export function heardBy(
  trace: GameTrace,
  rule: 'responsibility.heardByFew' | 'information.heardByFew',
): Reach {
  const callers = affairCallers(trace);
  const words = trace.said.filter((word) => word.isAffair && isAnswer(trace, word));
  const reached = callers.map(({ post }) => reachOf(trace, words, post));
  const sum = reached.reduce((total, share) => total + share, 0);
  const expected = callers.length * figureOf(trace.scenario.rubric, 'coverageExpected');
  const forgotten = callers[reached.indexOf(Math.min(...reached))];
  return {
    share: expected === 0 ? 1 : Math.min(1, sum / expected),
    note: {
      rule,
      source: 'R15',
      spot: forgotten === undefined ? atTick(0) : atPost(trace, forgotten.post),
      params: { heard: reached.filter((share) => share > 0).length, callers: callers.length },
      better: 'sayItToAll',
    },
  };
}

/** How far the words reached one caller, 0..1. */
function reachOf(trace: GameTrace, words: readonly PlayerWord[], post: string): number {
  const own = words.filter((word) => word.to?.id === post);
  if (own.some(isPublicWord)) return 1;
  const told = words
    .filter((word) => word.where === 'statement' && isInTimeFor(trace, word, post))
    .map((word) => (word.saying.kind === 'statement' ? STATEMENT_REACH : PRESS_REACH));
  return Math.max(own.length > 0 ? PRIVATE_SHARE : 0, ...told);
}

/** Whether a caller still waits for a statement: the post was seen in the shift of the statement or in the one before. */
function isInTimeFor({ scenario, shown }: GameTrace, { at }: PlayerWord, post: string): boolean {
  const n = scenario.quarts.findIndex(({ from, to }) => at >= from && at < to);
  const seen = shown.get(post) ?? 0;
  return seen < (scenario.quarts[n]?.to ?? at) && seen >= (scenario.quarts[n - 1]?.from ?? 0);
}

/**
 * How steadily the house spoke, from `ALONE_SHARE` to 1: over the shifts in which people called about the affair, the
 * mean share of its public words that answer rather than hurt. A first word that nothing follows keeps `ALONE_SHARE` of
 * its worth (R6, T5, F9). 1 when nobody called.
 */
export function followedUp(trace: GameTrace): Reach {
  const callers = affairCallers(trace);
  const waited = waitedShifts(trace);
  const followed = waited.map((quart) => shareOf(trace, quart));
  const silent = waited[followed.indexOf(0)];
  const first = callers.find(({ post }) => (trace.shown.get(post) ?? 0) >= (silent?.from ?? 0));
  const share = followed.reduce((sum, one) => sum + one, 0) / waited.length;
  return {
    share: waited.length === 0 ? 1 : ALONE_SHARE + (1 - ALONE_SHARE) * share,
    note: {
      rule: silent === undefined ? 'timing.followedHurting' : 'timing.notFollowed',
      source: silent === undefined ? 'F9' : 'R6',
      spot: first === undefined ? atTick(silent?.from ?? 0) : atPost(trace, first.post),
      params: { spoken: followed.filter((one) => one > 0).length, shifts: waited.length },
      better: silent === undefined ? 'rightOverFast' : 'wordEachShift',
    },
  };
}

/** Share of answers, 0..1, among the public words of a shift about the affair that answer or hurt. */
function shareOf(trace: GameTrace, { from, to }: Quart): number {
  const words = trace.said.filter(
    (word) => isPublicWord(word) && word.isAffair && word.at >= from && word.at < to,
  );
  const weight = (list: readonly PlayerWord[]) =>
    list.reduce((sum, word) => sum + WORD_WEIGHTS[word.where], 0);
  const answers = weight(words.filter((word) => isAnswer(trace, word)));
  const hurtful = weight(words.filter((word) => isHarmful(trace, word)));
  return answers === 0 ? 0 : answers / (answers + hurtful);
}

/** The shifts in which people called for a word about the affair. */
export function waitedShifts(trace: GameTrace): Quart[] {
  const seen = affairCallers(trace).map(({ post }) => trace.shown.get(post) ?? 0);
  return trace.scenario.quarts.filter(({ from, to }) => seen.some((at) => at >= from && at < to));
}

function affairCallers(trace: GameTrace) {
  return callersOf(trace).filter(({ post }) => trace.authored.get(post)?.isAboutAffair === true);
}
