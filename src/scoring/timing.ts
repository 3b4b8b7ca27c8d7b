import { momentAfter, parseMoment } from '../base/calendar.ts';
import { minutesIn } from '../base/time.ts';
import { attributedCluster } from '../engine/index.ts';
import type { DimensionGrade } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import { firstCriticism, type Start } from './delays.ts';
import { detectionParts } from './detection.ts';
import { promiseParts } from './due.ts';
import { firstWord } from './first-word.ts';
import { type GameTrace, isPublicWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { followedUp } from './heard.ts';
import { atPost, atWord, gradeOf, type Part, roundTo } from './marks.ts';
import { promptPart } from './prompt.ts';
import { NEXT_DAY_SHARE, TIMING_PARTS } from './tuning.ts';

/**
 * Timing: was it seen, was a first word said in time, did a conclusive one follow the same day, were
 * promises and deadlines kept (T1-T7, R6, F9). Not graded when no criticism of the affair ever showed.
 */
export function gradeTiming(story: GameTrace): DimensionGrade {
  const start = firstCriticism(story);
  if (start === null) return gradeOf('timing', promiseParts(story));
  return gradeOf(
    'timing',
    [
      ...detectionParts(story, start.post),
      { ...firstWord(story, start), isSaid: true },
      { ...conclusive(story, start), isSaid: true },
      ...promiseParts(story),
      ...promptPart(story),
    ],
    [],
    followedUp(story),
  );
}

/**
 * The word that settles: what it takes depends on who is held responsible; it may come in two times. In time is
 * the same day, or within the time that was set.
 */
function conclusive(story: GameTrace, start: Start): Part {
  const weight = TIMING_PARTS.conclusive;
  const limit = figureOf(story.scenario.rubric, 'conclude');
  const cluster = attributedCluster(story.scenario);
  const acts = new Set<string>();
  let facts = 0;
  for (const word of story.said) {
    if (!isPublicWord(word) || !word.isAffair || word.at < start.at || !isSound(story, word)) continue;
    for (const act of word.saying.acts) acts.add(act);
    facts += word.saying.states.length;
    if (!settles(cluster, acts, facts)) continue;
    const minutes = minutesIn(story.scenario, word.at - start.at);
    const isInTime = limit === 0 ? dayOf(story, word.at) === dayOf(story, start.at) : minutes <= limit;
    const params = { hours: roundTo(minutes / 60, 1), ...(limit === 0 ? {} : { limit }) };
    const spot = atWord(word, ['repair', 'responsibility', 'apology', 'explain', 'instruct']);
    if (isInTime) return { rule: 'timing.conclusiveSameDay', source: 'T5', spot, weight, share: 1, params };
    return {
      rule: 'timing.conclusiveLate',
      source: 'T5',
      spot,
      weight,
      share: NEXT_DAY_SHARE,
      params,
      better: 'concludeToday',
      betterParams: limit === 0 ? {} : { limit },
    };
  }
  const spot = atPost(story, start.post, start.at);
  return {
    rule: 'timing.conclusiveNone',
    source: 'T5',
    spot,
    weight,
    share: 0,
    better: `conclude.${cluster}`,
  };
}

function settles(
  cluster: ReturnType<typeof attributedCluster>,
  acts: ReadonlySet<string>,
  facts: number,
): boolean {
  const has = (...any: string[]) => any.some((act) => acts.has(act));
  const isExplained = facts > 0 || has('explain');
  if (cluster === 'preventable') return has('responsibility', 'apology') && has('repair', 'compensate');
  if (cluster === 'accidental')
    return isExplained && has('repair', 'instruct', 'apology', 'responsibility', 'compensate');
  return isExplained || has('instruct');
}

function dayOf(story: GameTrace, tick: number): number {
  const start = parseMoment(story.scenario.start);
  if (start === null) return Math.floor(minutesIn(story.scenario, tick) / 1440);
  return momentAfter(start, tick * story.scenario.secondsPerTick).day;
}
