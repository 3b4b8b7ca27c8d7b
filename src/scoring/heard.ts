import { figureOf } from '../model/rubric.ts';
import { callersOf } from './coverage.ts';
import { type GameTrace, isPublicWord, type PlayerWord } from './game-trace.ts';
import { atPost, atTick, type Reach } from './marks.ts';
import { isAnswer } from './substance.ts';
import { ALONE_SHARE, PRIVATE_SHARE, STATEMENT_REACH } from './tuning.ts';

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
  const wasTold = words.some((word) => word.where === 'statement' && isInTimeFor(story, word, post));
  return Math.max(own.length > 0 ? PRIVATE_SHARE : 0, wasTold ? STATEMENT_REACH : 0);
}

/** A statement answers those who called in its own shift or in the one before: the others have long stopped waiting. */
function isInTimeFor({ scenario, shown }: GameTrace, { at }: PlayerWord, post: string): boolean {
  const n = scenario.quarts.findIndex(({ from, to }) => at >= from && at < to);
  const seen = shown.get(post) ?? 0;
  return seen < (scenario.quarts[n]?.to ?? at) && seen >= (scenario.quarts[n - 1]?.from ?? 0);
}

/**
 * How steadily the house spoke: the shifts in which people called about the affair and it said something in public,
 * among all those in which they called. A first word that nothing follows keeps a share of its worth (R6, T5).
 */
export function followedUp(story: GameTrace): Reach {
  const { quarts } = story.scenario;
  const callers = affairCallers(story);
  const waited = quarts.filter(({ from, to }) =>
    callers.some(({ post }) => {
      const seen = story.shown.get(post) ?? 0;
      return seen >= from && seen < to;
    }),
  );
  const words = story.said.filter((word) => isPublicWord(word) && word.isAffair && isAnswer(story, word));
  const spoken = waited.filter(({ from, to }) => words.some((word) => word.at >= from && word.at < to));
  const silent = waited.find((quart) => !spoken.includes(quart));
  const first = callers.find(({ post }) => (story.shown.get(post) ?? 0) >= (silent?.from ?? 0));
  return {
    share: waited.length === 0 ? 1 : ALONE_SHARE + (1 - ALONE_SHARE) * (spoken.length / waited.length),
    note: {
      rule: 'timing.notFollowed',
      source: 'R6',
      spot: first === undefined ? atTick(silent?.from ?? 0) : atPost(story, first.post),
      params: { spoken: spoken.length, shifts: waited.length },
      better: 'wordEachShift',
    },
  };
}

function affairCallers(story: GameTrace) {
  return callersOf(story).filter(({ post }) => story.authored.get(post)?.isAboutAffair === true);
}
