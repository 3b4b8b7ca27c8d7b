import { minutesIn } from '../base/time.ts';
import { acknowledgeMinutes } from '../model/rubric.ts';
import { type GameTrace, kindOf, nextAtDesk, type PlayerWord, quartAt } from './game-trace.ts';
import { isHarmful } from './harm.ts';
import { atWord, type Part, roundTo } from './marks.ts';
import {
  FIRST_WORD_HALF_MINUTES,
  FIRST_WORD_NOTHING_MINUTES,
  LATE_IN_SHIFT_MINUTES,
  TIMING_PARTS,
} from './tuning.ts';

/** What the house had to answer for, and from when. */
export interface Start {
  readonly post: string;
  readonly at: number; // tick from which the clock runs
}

/** The first criticism of the affair that could be seen in play, and when its clock starts. */
export function firstCriticism(story: GameTrace): Start | null {
  let found: Start | null = null;
  for (const [id, seen] of story.shown) {
    const post = story.posts.get(id);
    if (post === undefined || !post.isAffair || post.segment === 'house' || post.author === 'press') continue;
    if (post.words.from === 'echo' || post.words.from === 'reshare') continue; // it answers the house: no signal
    if (post.purpose !== 'condemn' && post.class !== 'complaint' && post.class !== 'question') continue;
    const at = clockStart(story, seen);
    if (found === null || at < found.at || (at === found.at && seen < (story.shown.get(found.post) ?? 0)))
      found = { post: id, at };
  }
  return found;
}

/** What is seen in the last minutes of a shift is counted from the next one. */
function clockStart(story: GameTrace, seen: number): number {
  const quart = quartAt(story.scenario, seen);
  if (quart === null || minutesIn(story.scenario, quart.to - seen) >= LATE_IN_SHIFT_MINUTES) return seen;
  return nextAtDesk(story.scenario, quart.to) ?? seen;
}

/** Minutes allowed for the first word where the criticism stands. */
export function firstWordLimit(story: GameTrace, platform: string | null): number {
  return acknowledgeMinutes(story.scenario.rubric, kindOf(story, platform));
}

/** 1 within the limit, a half at 12 h, 0 at 24 h (rubric row; T7). */
export function lateness(minutes: number, limit: number): number {
  if (minutes <= limit) return 1;
  if (minutes <= FIRST_WORD_HALF_MINUTES)
    return 1 - (0.5 * (minutes - limit)) / Math.max(1, FIRST_WORD_HALF_MINUTES - limit);
  if (minutes >= FIRST_WORD_NOTHING_MINUTES) return 0;
  return (
    0.5 * (1 - (minutes - FIRST_WORD_HALF_MINUTES) / (FIRST_WORD_NOTHING_MINUTES - FIRST_WORD_HALF_MINUTES))
  );
}

/** Of the people answered in public, how many within the time of their platform; the slowest is shown. */
export function promptPart(story: GameTrace): Part[] {
  let wrong = 0;
  const delays: { word: PlayerWord; minutes: number; limit: number }[] = [];
  for (const word of story.said) {
    if (word.where !== 'public' || word.to === null || word.to.segment === 'house') continue;
    if (isHarmful(story, word)) {
      wrong += 1;
      continue;
    }
    const seen = story.shown.get(word.to.id) ?? word.to.at;
    const minutes = minutesIn(story.scenario, word.at - Math.max(clockStart(story, seen), word.to.at));
    delays.push({ word, minutes, limit: firstWordLimit(story, word.to.platform) });
  }
  const slowest = delays.reduce<(typeof delays)[number] | null>(
    (a, b) => (a === null || b.minutes - b.limit > a.minutes - a.limit ? b : a),
    null,
  );
  if (slowest === null) return [];
  const prompt = delays.filter((d) => d.minutes <= d.limit).length;
  const share = prompt / (delays.length + wrong);
  const params = {
    prompt,
    answers: delays.length + wrong,
    minutes: roundTo(slowest.minutes, 0),
    limit: slowest.limit,
  };
  const rule = share >= 0.75 ? 'timing.answersPrompt' : 'timing.answersSlow';
  return [
    {
      rule,
      source: 'T5',
      spot: atWord(slowest.word),
      weight: TIMING_PARTS.prompt,
      share,
      params,
      ...(share < 0.75 ? { better: 'triageFirst' } : {}),
    },
  ];
}
