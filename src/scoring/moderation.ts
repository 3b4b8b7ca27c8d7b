import { clamp } from '../base/maths.ts';
import { minutesIn } from '../base/time.ts';
import { type DeedTool, factsOf, OUT_OF_SIGHT, RAISING } from '../model/actions.ts';
import { ILLEGAL, type PostClass } from '../model/codes.ts';
import type { DimensionGrade, Finding } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import type { BetterCode } from '../words/debrief/findings.ts';
import { closingExtras } from './closing.ts';
import type { GameTrace } from './game-trace.ts';
import { atPost, findingOf, graded, type Note, ungraded } from './marks.ts';
import type { Occasion } from './opportunity.ts';
import {
  ABSENT,
  CLASS_WEIGHTS,
  EXPLAINED_SHARE,
  FALSE_ALARM_SLOPE,
  HIT_SHARES,
  ILLEGAL_LEFT_POINTS,
  QUIET_SHARE,
  SPAM_MOST,
} from './tuning.ts';

/**
 * Moderation as discrimination: what was rightly dealt with, and how, times what was rightly left (M1-M9,
 * L1-L3). Hiding everything and leaving everything both score badly; so does closing comments over criticism.
 * Not graded without an occasion: spam alone is none.
 */
export function gradeModeration(trace: GameTrace, occasions: readonly Occasion[]): DimensionGrade {
  const moderable = occasions.filter((o) => o.kind === 'hit' || o.kind === 'miss');
  const criticisms = occasions.filter((o) => o.kind === 'falseAlarm' || o.kind === 'correctLeave');
  const alarms = criticisms.filter((o) => o.kind === 'falseAlarm');
  const closings = closingExtras(trace);
  const isAsked = moderable.some(({ post }) => post.class !== 'spam');
  const isNothingDone =
    alarms.length === 0 && closings.length === 0 && criticisms.every((o) => o.quiet === null);
  if (!isAsked && isNothingDone) return ungraded('moderation');
  const floor = ABSENT.moderation;
  const weightOf = weigher(moderable);
  const weights = moderable.reduce((sum, o) => sum + weightOf(o), 0);
  const quiet = criticisms.filter((o) => o.quiet !== null);
  const removed = alarms.reduce((sum, o) => sum + (o.deed?.isExplained === true ? EXPLAINED_SHARE : 1), 0);
  const touched = removed + QUIET_SHARE * quiet.length;
  const kept = clamp(1 - (FALSE_ALARM_SLOPE * touched) / Math.max(3, criticisms.length), 0, 1);
  const findings: Finding[] = [];
  let hits = 0;
  for (const occasion of moderable) {
    const whole = weights > 0 ? ((100 - floor) * kept * weightOf(occasion)) / weights : 0;
    const judged = judge(trace, occasion);
    hits += judged.share * weightOf(occasion);
    const points = judged.share >= 0.75 ? whole * judged.share : -whole * (1 - judged.share);
    findings.push(findingOf('moderation', judged, points));
  }
  const share = weights > 0 ? hits / weights : 0.5;
  let score = kept * (floor + (100 - floor) * share);
  for (const occasion of moderable) {
    if (occasion.kind !== 'miss' || !ILLEGAL.includes(occasion.post.class)) continue;
    score -= ILLEGAL_LEFT_POINTS;
  }
  for (const closing of closings) {
    score += closing.points;
    findings.push(findingOf('moderation', closing, closing.points));
  }
  const lost = (1 - kept) * (floor + (100 - floor) * share);
  for (const occasion of alarms) {
    const part = (occasion.deed?.isExplained === true ? EXPLAINED_SHARE : 1) / touched;
    findings.push(findingOf('moderation', alarmNote(trace, occasion), -lost * part));
  }
  for (const occasion of quiet)
    findings.push(findingOf('moderation', quietNote(trace, occasion), (-lost * QUIET_SHARE) / touched));
  if (touched === 0 && criticisms.length >= 3) {
    const note: Note = {
      rule: 'moderation.criticismKept',
      source: 'M1',
      spot: atPost(trace, criticisms[0]?.post.id ?? ''),
      params: { criticisms: criticisms.length },
    };
    findings.push(findingOf('moderation', note, floor));
  }
  return graded('moderation', score, findings);
}

/** Gives the weight of an occasion by the harm of its class; all spam together weighs `SPAM_MOST` at most. */
function weigher(occasions: readonly Occasion[]): (occasion: Occasion) => number {
  const spam = occasions.filter(({ post }) => post.class === 'spam').length * CLASS_WEIGHTS.spam;
  const eased = spam > SPAM_MOST ? SPAM_MOST / spam : 1;
  return ({ post }) => {
    const weight = CLASS_WEIGHTS[post.class as keyof typeof CLASS_WEIGHTS] ?? 1;
    return post.class === 'spam' ? weight * eased : weight;
  };
}

/** How well a moderable post was dealt with, 0..1, and the rule that says so. */
function judge(trace: GameTrace, occasion: Occasion): Note & { share: number } {
  const { post, deed, deeds } = occasion;
  const isIllegal = ILLEGAL.includes(post.class);
  const spot = atPost(trace, post.id, deed?.at ?? occasion.seen);
  const params = { class: post.class };
  if (deed === null) {
    const rule = isIllegal ? 'moderation.illegalLeft' : 'moderation.abuseLeft';
    return {
      rule,
      source: isIllegal ? 'L1' : 'M7',
      spot,
      share: 0,
      params,
      better: isIllegal ? 'captureRemoveRaise' : betterFor(post.class),
      betterParams: isIllegal ? { within: figureOf(trace.scenario.rubric, 'illegalWithin') } : {},
    };
  }
  const has = (...tools: readonly DeedTool[]) => deeds.some((d) => tools.includes(d.tool));
  if (isIllegal) {
    const minutes = Math.round(minutesIn(trace.scenario, deed.at - occasion.seen));
    const isGone = has(...OUT_OF_SIGHT);
    const isRaised = has(...RAISING);
    const within = figureOf(trace.scenario.rubric, 'illegalWithin');
    const isFast = minutes <= within;
    const how = isGone && isRaised ? 1 : isGone ? HIT_SHARES.notRaised : HIT_SHARES.notGone;
    const share = how * (isFast ? 1 : HIT_SHARES.late);
    const rule = !isFast
      ? 'moderation.illegalLate'
      : isGone && isRaised
        ? 'moderation.illegalHandled'
        : isGone
          ? 'moderation.illegalNotRaised'
          : 'moderation.illegalNotGone';
    return {
      rule,
      source: 'L3',
      spot,
      share,
      params: { ...params, minutes },
      better: share < 0.75 ? 'captureRemoveRaise' : undefined,
      betterParams: { within },
    };
  }
  const isOut = has('remove', 'block');
  if (isOut && !deeds.some((d) => d.rule !== null || d.isExplained))
    return {
      rule: 'moderation.noRule',
      source: 'M4',
      spot,
      share: HIT_SHARES.noRule,
      params,
      better: 'citeRule',
    };
  if (has('block') && !deeds.some((d) => d.tool === 'remove' || d.tool === 'hide' || d.tool === 'relegate'))
    return {
      rule: 'moderation.tooHard',
      source: 'M9',
      spot,
      share: HIT_SHARES.tooHard,
      params,
      better: betterFor(post.class),
    };
  if (!has(...OUT_OF_SIGHT) && !deeds.some(({ tool }) => factsOf(tool).lowers === true))
    return {
      rule: 'moderation.abuseStillUp',
      source: 'M7',
      spot,
      share: HIT_SHARES.notGone,
      params,
      better: betterFor(post.class),
    };
  return { rule: 'moderation.abuseHandled', source: 'M4', spot, share: 1, params };
}

function betterFor(cls: PostClass): BetterCode {
  return cls === 'troll' || cls === 'spam' ? `moderate.${cls}` : 'moderate.uncivil';
}

function alarmNote(trace: GameTrace, occasion: Occasion): Note {
  const { post, deed } = occasion;
  const isRemoved = deed?.tool !== 'hide';
  const rule =
    deed?.isExplained === true
      ? 'moderation.criticismExplained'
      : isRemoved
        ? 'moderation.criticismRemoved'
        : 'moderation.criticismHidden';
  return {
    rule,
    source: isRemoved ? 'M1' : 'M9',
    spot: atPost(trace, post.id, deed?.at ?? post.at),
    params: { class: post.class },
    better: 'answerCriticism',
  };
}

function quietNote(trace: GameTrace, { post, quiet }: Occasion): Note {
  const isLowered = quiet !== null && factsOf(quiet.tool).lowers === true;
  return {
    rule: isLowered ? 'moderation.criticismLowered' : 'moderation.criticismReported',
    source: 'M1',
    spot: atPost(trace, post.id, quiet?.at ?? post.at),
    params: { class: post.class },
    better: 'answerCriticism',
  };
}
