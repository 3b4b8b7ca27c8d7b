import { fold } from '../base/fold.ts';
import { ticksInSeconds } from '../base/time.ts';
import { allPosts, authorOf, postOf, textOf } from '../engine/index.ts';
import type { DeskInput } from './desk-input.ts';
import { excerptOf } from './present-post.ts';
import { type Trend, trendOf } from './present-top.ts';

/** The veille: watchwords and what they catch, and the threads that carry the affair. */
export interface WatchView {
  readonly words: readonly WordView[];
  readonly threshold: number;
  readonly isOn: boolean;
  readonly total: number; // posts caught in the last hour
  readonly isOver: boolean;
  readonly threads: readonly HotThread[]; // most drawn first
}

interface WordView {
  readonly word: string;
  readonly now: number; // in the last hour
  readonly before: number; // in the hour before
  readonly trend: Trend;
}

interface HotThread {
  readonly post: string;
  readonly name: string;
  readonly excerpt: string;
  readonly posts: number;
  readonly isAnswered: boolean;
}

const MOST_THREADS = 6;

/** The watch as its panel shows it. */
export function presentWatch(input: DeskInput): WatchView {
  const { scenario, state, lang } = input;
  const hour = ticksInSeconds(scenario, 3600);
  const { words, threshold } = state.watch ?? { words: [], threshold: 10 };
  const recent =
    words.length === 0
      ? []
      : allPosts(state).filter((p) => p.at > state.tick - 2 * hour && p.author !== 'house');
  const texts = recent.map((p) => ({ at: p.at, text: fold(textOf(scenario, state, p, lang)) }));
  const isNow = (t: { at: number }) => t.at > state.tick - hour;
  const caught = (word: string) => texts.filter((t) => t.text.includes(fold(word)));
  const total = texts.filter((t) => isNow(t) && words.some((w) => t.text.includes(fold(w)))).length;
  return {
    words: words.map((word) => {
      const hits = caught(word);
      const now = hits.filter(isNow).length;
      return { word, now, before: hits.length - now, trend: trendOf(now, hits.length - now) };
    }),
    threshold,
    isOn: state.watch !== null,
    total,
    isOver: state.watch !== null && total >= threshold,
    threads: [...state.threads]
      .sort((a, b) => b.posts - a.posts)
      .slice(0, MOST_THREADS)
      .flatMap((t) => {
        const post = postOf(state, t.root);
        if (!post || t.posts === 0) return [];
        return {
          post: t.root,
          name: authorOf(scenario, post).name,
          excerpt: excerptOf(textOf(scenario, state, post, lang), 70),
          posts: t.posts,
          isAnswered: t.houseAnswers > 0,
        };
      }),
  };
}
