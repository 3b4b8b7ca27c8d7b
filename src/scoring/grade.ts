import { clamp } from '../base/maths.ts';
import { meanTrust, startState, type World } from '../engine/index.ts';
import { DIMENSIONS, type Mode } from '../model/codes.ts';
import type { Rulings } from '../model/contest.ts';
import type { DimensionGrade, Grade, ReferenceEnds } from '../model/grade.ts';
import { figureOf, outcomeShareOf } from '../model/rubric.ts';
import { gradeBothWays } from './both-ways.ts';
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

/**
 * The whole grade of a gathered game, figures 0..100: process by the rubric, outcome apart, and a total that red lines
 * cap. `ends` null: outcome is not graded. `rulings`: what an instructor decided of contested words.
 */
export function gradeStory(
  trace: GameTrace,
  world: World,
  ends: ReferenceEnds | null,
  mode: Mode,
  rulings: Rulings = {},
): Grade {
  return gradeBothWays(trace, (heard) => gradeAsHeard(heard, world, ends, mode), rulings);
}

function gradeAsHeard(
  trace: GameTrace,
  world: World,
  ends: ReferenceEnds | null,
  mode: Mode,
): Omit<Grade, 'contest'> {
  const { scenario } = trace;
  const occasions = occasionsOf(trace);
  const dimensions = judged(trace, occasions).map((grade) => ({
    ...grade,
    weight: figureOf(scenario.rubric, `weights.${grade.dimension}`),
  }));
  const process = processOf(dimensions);
  const trust = {
    start: roundTo(meanTrust(startState(world), scenario), 2),
    end: roundTo(meanTrust(trace.state, scenario), 2),
  };
  const outcome = outcomeOf(trust.end, ends);
  const share = outcome === null ? 0 : clamp(outcomeShareOf(scenario.rubric, mode), 0, 1);
  const cap = figureOf(scenario.rubric, 'redLineCap');
  const redLines = redLinesOf(trace);
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
    notGraded: notGradedOf(trace),
    moderation: countsOf(occasions),
    trust: {
      ...trust,
      silence: ends === null ? null : ends.silence,
      expert: ends === null ? null : ends.expert,
    },
  };
}

function judged(trace: GameTrace, occasions: ReturnType<typeof occasionsOf>): DimensionGrade[] {
  const grades: Record<DimensionGrade['dimension'], DimensionGrade> = {
    timing: gradeTiming(trace),
    tone: gradeTone(trace),
    responsibility: gradeResponsibility(trace),
    information: gradeInformation(trace),
    moderation: gradeModeration(trace, occasions),
    channel: gradeChannel(trace),
    language: gradeLanguage(trace),
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

/**
 * Where final trust (0..100) lies between silence and our expert, 0..100. Null without ends, or when they are less than
 * `OUTCOME_SPAN` points apart.
 */
export function outcomeOf(trust: number, ends: ReferenceEnds | null): number | null {
  if (ends === null) return null;
  const span = ends.expert - ends.silence;
  if (Math.abs(span) < OUTCOME_SPAN) return null;
  return clamp((100 * (trust - ends.silence)) / span, 0, 100);
}

function notGradedOf(trace: GameTrace): Grade['notGraded'] {
  return trace.said
    .filter((word) => word.reading !== null && word.reading.doubt !== null)
    .map((word) => ({ tick: word.at, post: word.to?.id ?? word.saying.id, quote: word.text }));
}
