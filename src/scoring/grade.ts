import { clamp } from '../base/maths.ts';
import { meanTrust, startState, type World } from '../engine/index.ts';
import { DIMENSIONS, type Mode } from '../model/codes.ts';
import type { DimensionGrade, Grade, ReferenceEnds } from '../model/grade.ts';
import { figureOf, outcomeShareOf } from '../model/rubric.ts';
import { gradeChannel } from './channel.ts';
import type { GameTrace } from './game-trace.ts';
import { gradeInformation } from './information.ts';
import { gradeLanguage } from './language.ts';
import { roundTo } from './marks.ts';
import { gradeModeration } from './moderation.ts';
import { countsOf, occasionsOf } from './opportunity.ts';
import { redLinesOf } from './red-lines.ts';
import { gradeResponsibility } from './responsibility.ts';
import { gradeTiming } from './timing.ts';
import { gradeTone } from './tone.ts';
import { OUTCOME_SPAN } from './tuning.ts';

/** The whole grade of a gathered game: process by the rubric, outcome apart, red lines over both. */
export function gradeStory(story: GameTrace, world: World, ends: ReferenceEnds | null, mode: Mode): Grade {
  const { scenario } = story;
  const occasions = occasionsOf(story);
  const dimensions = judged(story, occasions).map((grade) => ({
    ...grade,
    weight: figureOf(scenario.rubric, `weights.${grade.dimension}`),
  }));
  const process = processOf(dimensions);
  const trust = {
    start: roundTo(meanTrust(startState(world), scenario), 2),
    end: roundTo(meanTrust(story.state, scenario), 2),
  };
  const outcome = outcomeOf(trust.end, ends);
  const share = outcome === null ? 0 : clamp(outcomeShareOf(scenario.rubric, mode), 0, 1);
  const cap = figureOf(scenario.rubric, 'redLineCap');
  const redLines = redLinesOf(story);
  const whole = (1 - share) * process + share * (outcome ?? 0);
  const isCapped = redLines.length > 0 && whole > cap;
  return {
    process: roundTo(process, 1),
    outcome: outcome === null ? null : roundTo(outcome, 1),
    total: roundTo(isCapped ? cap : whole, 1),
    isCapped,
    cap,
    outcomeShare: share,
    passMark: figureOf(scenario.rubric, 'passMark'),
    dimensions,
    redLines,
    notGraded: notGradedOf(story),
    moderation: countsOf(occasions),
    trust: {
      ...trust,
      silence: ends === null ? null : ends.silence,
      expert: ends === null ? null : ends.expert,
    },
  };
}

function judged(story: GameTrace, occasions: ReturnType<typeof occasionsOf>): DimensionGrade[] {
  const grades: Record<DimensionGrade['dimension'], DimensionGrade> = {
    timing: gradeTiming(story),
    tone: gradeTone(story),
    responsibility: gradeResponsibility(story),
    information: gradeInformation(story),
    moderation: gradeModeration(story, occasions),
    channel: gradeChannel(story),
    language: gradeLanguage(story),
  };
  return DIMENSIONS.map((dimension) => grades[dimension]);
}

/** Weighted mean of the dimensions that could be graded, 0..100; 0 when none could. */
function processOf(dimensions: readonly DimensionGrade[]): number {
  let sum = 0;
  let weights = 0;
  for (const grade of dimensions) {
    if (grade.score === null) continue;
    sum += grade.weight * grade.score;
    weights += grade.weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** Where final trust lies between silence and our expert, 0..100; null when these two are too close to tell. */
export function outcomeOf(trust: number, ends: ReferenceEnds | null): number | null {
  if (ends === null) return null;
  const span = ends.expert - ends.silence;
  if (Math.abs(span) < OUTCOME_SPAN) return null;
  return clamp((100 * (trust - ends.silence)) / span, 0, 100);
}

function notGradedOf(story: GameTrace): Grade['notGraded'] {
  return story.said
    .filter((word) => word.reading !== null && word.reading.doubt !== null)
    .map((word) => ({ tick: word.at, post: word.to?.id ?? word.saying.id, quote: word.text }));
}
