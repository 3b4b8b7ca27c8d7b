import type { DimensionGrade } from '../model/grade.ts';
import { conclusive } from './conclusive.ts';
import { firstCriticism } from './delays.ts';
import { detectionParts } from './detection.ts';
import { promiseParts } from './due.ts';
import { firstWord } from './first-word.ts';
import type { GameTrace } from './game-trace.ts';
import { followedUp } from './heard.ts';
import { gradeOf } from './marks.ts';
import { promptPart } from './prompt.ts';

/**
 * Timing: was it seen, was a first word said in time, did a conclusive one follow the same day, were promises and
 * deadlines kept (T1-T7, R6, F9). Score 0..100. When no criticism of the affair showed, only promises and deadlines are
 * judged; without these it is not graded.
 */
export function gradeTiming(trace: GameTrace): DimensionGrade {
  const start = firstCriticism(trace);
  if (start === null) return gradeOf('timing', promiseParts(trace));
  return gradeOf(
    'timing',
    [
      ...detectionParts(trace, start.post),
      { ...firstWord(trace, start), isSaid: true },
      { ...conclusive(trace, start), isSaid: true },
      ...promiseParts(trace),
      ...promptPart(trace),
    ],
    [],
    followedUp(trace),
  );
}
