import { minutesIn } from '../base/time.ts';
import { acknowledgeMinutes } from '../model/rubric.ts';
import { type GameTrace, kindOf, nextAtDesk, quartAt } from './game-trace.ts';
import { FIRST_WORD_HALF_MINUTES, FIRST_WORD_NOTHING_MINUTES, LATE_IN_SHIFT_MINUTES } from './tuning.ts';

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

/** Tick from which a wait is counted for what was seen at one: in the last minutes of a shift, from the next shift. */
export function clockStart(story: GameTrace, seen: number): number {
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
