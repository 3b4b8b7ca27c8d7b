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
