import { minutesIn } from '../base/time.ts';
import { acknowledgeMinutes } from '../model/rubric.ts';
import { type GameTrace, kindOf, nextAtDesk, quartAt } from './game-trace.ts';
import { FIRST_WORD_HALF_MINUTES, FIRST_WORD_NOTHING_MINUTES, LATE_IN_SHIFT_MINUTES } from './tuning.ts';

/** The first criticism that the house had to answer. */
export interface Start {
  readonly post: string;
  readonly at: number; // tick from which the clock runs
}

/** The first criticism of the affair that could be seen in play, and when its clock starts; null when none could. */
export function firstCriticism(trace: GameTrace): Start | null {
  let found: Start | null = null;
  for (const [id, seen] of trace.shown) {
    const post = trace.posts.get(id);
    if (post === undefined || !post.isAffair || post.segment === 'house' || post.author === 'press') continue;
    if (post.words.from === 'echo' || post.words.from === 'reshare') continue; // it answers the house
    if (post.purpose !== 'condemn' && post.class !== 'complaint' && post.class !== 'question') continue;
    const at = clockStart(trace, seen);
    if (found === null || at < found.at || (at === found.at && seen < (trace.shown.get(found.post) ?? 0)))
      found = { post: id, at };
  }
  return found;
}

/**
 * Tick from which a wait is counted for what was first seen at `seen`: that tick, or the start of the next shift when
 * less than `LATE_IN_SHIFT_MINUTES` of this one is left.
 */
export function clockStart(trace: GameTrace, seen: number): number {
  const quart = quartAt(trace.scenario, seen);
  if (quart === null || minutesIn(trace.scenario, quart.to - seen) >= LATE_IN_SHIFT_MINUTES) return seen;
  return nextAtDesk(trace.scenario, quart.to) ?? seen;
}

/** Simulated minutes allowed for a first word on a platform, by its kind. */
export function firstWordLimit(trace: GameTrace, platform: string | null): number {
  return acknowledgeMinutes(trace.scenario.rubric, kindOf(trace, platform));
}

/** Worth of a delay, both in minutes, 0..1: 1 within the limit, a half at 12 h, 0 from 24 h, linear between (T7). */
export function lateness(minutes: number, limit: number): number {
  if (minutes <= limit) return 1;
  if (minutes <= FIRST_WORD_HALF_MINUTES)
    return 1 - (0.5 * (minutes - limit)) / Math.max(1, FIRST_WORD_HALF_MINUTES - limit);
  if (minutes >= FIRST_WORD_NOTHING_MINUTES) return 0;
  return (
    0.5 * (1 - (minutes - FIRST_WORD_HALF_MINUTES) / (FIRST_WORD_NOTHING_MINUTES - FIRST_WORD_HALF_MINUTES))
  );
}
