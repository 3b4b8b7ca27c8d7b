import { figureOf } from '../model/rubric.ts';
import type { Quart } from '../model/scenario.ts';
import { callersOf } from './coverage.ts';
import { type GameTrace, isPublicWord, type PlayerWord } from './game-trace.ts';
import { isHarmful } from './harm.ts';
import { atPost, atTick, type Reach } from './marks.ts';
import { isAnswer } from './substance.ts';
import { ALONE_SHARE, PRESS_REACH, PRIVATE_SHARE, STATEMENT_REACH, WORD_WEIGHTS } from './tuning.ts';

/**
 * How far the words of the house went, among the people who called for one about the affair: whoever was answered
 * counts whole, whoever waited when a statement came counts in part; full from the share expected of coverage.
 * Words said once to one person are not the house's answer to a crowd (R15). 1 where nobody called.
 */
export function heardBy(
  story: GameTrace,
  rule: 'responsibility.heardByFew' | 'information.heardByFew',
): Reach {
  const callers = affairCallers(story);
  const words = story.said.filter((word) => word.isAffair && isAnswer(story, word));
  const reached = callers.map(({ post }) => reachOf(story, words, post));
  const sum = reached.reduce((total, share) => total + share, 0);
  const expected = callers.length * figureOf(story.scenario.rubric, 'coverageExpected');
  const forgotten = callers[reached.indexOf(Math.min(...reached))];
  return {
    share: expected === 0 ? 1 : Math.min(1, sum / expected),
    note: {
      rule,
      source: 'R15',
      spot: forgotten === undefined ? atTick(0) : atPost(story, forgotten.post),
      params: { heard: reached.filter((share) => share > 0).length, callers: callers.length },
      better: 'sayItToAll',
    },
  };
}

/** How much of the answer a caller had, 0..1. */
function reachOf(story: GameTrace, words: readonly PlayerWord[], post: string): number {
  const own = words.filter((word) => word.to?.id === post);
  if (own.some(isPublicWord)) return 1;
  const told = words
    .filter((word) => word.where === 'statement' && isInTimeFor(story, word, post))
    .map((word) => (word.saying.kind === 'statement' ? STATEMENT_REACH : PRESS_REACH));
  return Math.max(own.length > 0 ? PRIVATE_SHARE : 0, ...told);
}

/** A statement answers those who called in its own shift or in the one before: the others have long stopped waiting. */
function isInTimeFor({ scenario, shown }: GameTrace, { at }: PlayerWord, post: string): boolean {
  const n = scenario.quarts.findIndex(({ from, to }) => at >= from && at < to);
  const seen = shown.get(post) ?? 0;
  return seen < (scenario.quarts[n]?.to ?? at) && seen >= (scenario.quarts[n - 1]?.from ?? 0);
}

/**
 * How steadily the house spoke: of the shifts in which people called about the affair, those in which it answered in
 * public, each by the share of its words there that answered rather than hurt. A first word that nothing follows keeps
 * a share of its worth (R6, T5, F9).
 */
export function followedUp(story: GameTrace): Reach {
  const callers = affairCallers(story);
  const waited = waitedShifts(story);
  const followed = waited.map((quart) => shareOf(story, quart));
  const silent = waited[followed.indexOf(0)];
  const first = callers.find(({ post }) => (story.shown.get(post) ?? 0) >= (silent?.from ?? 0));
  const share = followed.reduce((sum, one) => sum + one, 0) / waited.length;
  return {
    share: waited.length === 0 ? 1 : ALONE_SHARE + (1 - ALONE_SHARE) * share,
    note: {
      rule: silent === undefined ? 'timing.followedHurting' : 'timing.notFollowed',
      source: silent === undefined ? 'F9' : 'R6',
      spot: first === undefined ? atTick(silent?.from ?? 0) : atPost(story, first.post),
      params: { spoken: followed.filter((one) => one > 0).length, shifts: waited.length },
      better: silent === undefined ? 'rightOverFast' : 'wordEachShift',
    },
  };
}

/** Of the public words of a shift about the affair, the share that answers, among those that answer or hurt. */
function shareOf(story: GameTrace, { from, to }: Quart): number {
  const words = story.said.filter(
    (word) => isPublicWord(word) && word.isAffair && word.at >= from && word.at < to,
  );
  const weight = (list: readonly PlayerWord[]) =>
    list.reduce((sum, word) => sum + WORD_WEIGHTS[word.where], 0);
  const answers = weight(words.filter((word) => isAnswer(story, word)));
  const hurtful = weight(words.filter((word) => isHarmful(story, word)));
  return answers === 0 ? 0 : answers / (answers + hurtful);
}

/** The shifts in which people called for a word about the affair. */
export function waitedShifts(story: GameTrace): Quart[] {
  const seen = affairCallers(story).map(({ post }) => story.shown.get(post) ?? 0);
  return story.scenario.quarts.filter(({ from, to }) => seen.some((at) => at >= from && at < to));
}

function affairCallers(story: GameTrace) {
  return callersOf(story).filter(({ post }) => story.authored.get(post)?.isAboutAffair === true);
}
