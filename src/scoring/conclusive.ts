import { momentAfter, parseMoment } from '../base/calendar.ts';
import { minutesIn } from '../base/time.ts';
import { attributedCluster } from '../engine/index.ts';
import { figureOf } from '../model/rubric.ts';
import type { Start } from './delays.ts';
import { type GameTrace, isPublicWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { atPost, atWord, type Part, roundTo } from './marks.ts';
import { sayableSince, settles } from './settling.ts';
import { NEXT_DAY_SHARE, TIMING_PARTS } from './tuning.ts';

/**
 * The public words that settle the affair, together or in one; what they need depends on who is held responsible
 * (`settles`). They are in time on the same day, or within the minutes of the rubric's `conclude` when it is not 0. The
 * time is counted from the start, or from the first tick at which they could be said: what nobody has decided or found
 * yet is not late (T5, rule 1).
 */
export function conclusive(trace: GameTrace, start: Start): Part {
  const weight = TIMING_PARTS.conclusive;
  const limit = figureOf(trace.scenario.rubric, 'conclude');
  const cluster = attributedCluster(trace.scenario);
  const acts = new Set<string>();
  let facts = 0;
  for (const word of trace.said) {
    if (!isPublicWord(word) || !word.isAffair || word.at < start.at || !isSound(trace, word)) continue;
    for (const act of word.saying.acts) acts.add(act);
    facts += word.saying.states.length;
    if (!settles(cluster, acts, facts)) continue;
    const minutes = minutesIn(trace.scenario, word.at - start.at);
    const isBy = (from: number) =>
      limit === 0
        ? dayOf(trace, word.at) <= dayOf(trace, from)
        : minutesIn(trace.scenario, word.at - from) <= limit;
    const params = { hours: roundTo(minutes / 60, 1), ...(limit === 0 ? {} : { limit }) };
    const spot = atWord(word, ['repair', 'responsibility', 'apology', 'explain', 'instruct']);
    const found = { source: 'T5', spot, weight, params };
    if (isBy(start.at)) return { ...found, rule: 'timing.conclusiveSameDay', share: 1 };
    const since = sayableSince(trace, start.at, (tick) => dayOf(trace, tick));
    if (since !== null && isBy(since)) return { ...found, rule: 'timing.conclusiveOnceKnown', share: 1 };
    return {
      ...found,
      rule: 'timing.conclusiveLate',
      share: NEXT_DAY_SHARE,
      better: 'concludeToday',
      betterParams: limit === 0 ? {} : { limit },
    };
  }
  const spot = atPost(trace, start.post, start.at);
  return {
    rule: 'timing.conclusiveNone',
    source: 'T5',
    spot,
    weight,
    share: 0,
    better: `conclude.${cluster}`,
  };
}

/** The civil day of a tick, as a count of days. */
function dayOf(trace: GameTrace, tick: number): number {
  const start = parseMoment(trace.scenario.start);
  if (start === null) return Math.floor(minutesIn(trace.scenario, tick) / 1440);
  return momentAfter(start, tick * trace.scenario.secondsPerTick).day;
}
