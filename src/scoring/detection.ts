import { minutesIn, ticksInMinutes } from '../base/time.ts';
import type { Action } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';
import { figureOf } from '../model/rubric.ts';
import { type GameTrace, quartAt } from './game-trace.ts';
import { atPost, atTick, type Part, roundTo } from './marks.ts';
import { DETECTION_PARTS, TIMING_PARTS } from './tuning.ts';

/**
 * Monitoring (veille) as parts of timing: the weak signal opened early, a watch set before the fire, alerts answered, a
 * tactless planned post stopped in time. Together they weigh `TIMING_PARTS.detection`.
 * @param signal id of the post that is the first criticism
 */
export function detectionParts(trace: GameTrace, signal: string): Part[] {
  const parts = [openedEarly(trace, signal), watchSet(trace), ...alertPart(trace), ...plannedPart(trace)];
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  return parts.map((part) => ({ ...part, weight: (part.weight * TIMING_PARTS.detection) / sum }));
}

function openedEarly(trace: GameTrace, signal: string): Part {
  const weight = DETECTION_PARTS.opened;
  const shown = trace.shown.get(signal) ?? 0;
  const opened = trace.opened.get(signal);
  const base = { source: 'T7', weight };
  if (opened === undefined)
    return {
      ...base,
      rule: 'timing.signalUnseen',
      spot: atPost(trace, signal, shown),
      share: 0,
      better: 'openOddOnes',
    };
  const minutes = roundTo(minutesIn(trace.scenario, opened - shown), 0);
  const params = { minutes };
  const soon = figureOf(trace.scenario.rubric, 'signalWithin');
  if (minutes <= soon)
    return { ...base, rule: 'timing.signalSeen', spot: atPost(trace, signal, opened), share: 1, params };
  const share = Math.max(0, 1 - (minutes - soon) / (2 * soon));
  return {
    ...base,
    rule: 'timing.signalLate',
    spot: atPost(trace, signal, opened),
    share,
    params,
    better: 'openOddOnes',
  };
}

function watchSet(trace: GameTrace): Part {
  const weight = DETECTION_PARTS.watch;
  const fire = trace.fireAt ?? trace.state.tick;
  const watch = trace.actions.find((action) => action.type === 'watch' && action.words.length > 0);
  if (watch === undefined)
    return {
      rule: trace.fireAt === null ? 'timing.watchNoneCalm' : 'timing.watchNone',
      source: 'T7',
      spot: atTick(fire),
      weight,
      share: 0,
      better: 'setWatch',
    };
  const isEarly = watch.at <= fire;
  const isDeaf = trace.fireAt !== null && !trace.events.some((event) => event.kind === 'alert');
  if (isEarly && isDeaf)
    return {
      rule: 'timing.watchDeaf',
      source: 'T7',
      spot: atTick(fire),
      weight,
      share: 0,
      better: 'setWatch',
    };
  return {
    rule: isEarly ? 'timing.watchSet' : 'timing.watchLate',
    source: 'T7',
    spot: atTick(watch.at),
    weight,
    share: isEarly ? 1 : 0.4,
    ...(isEarly ? {} : { better: 'setWatch' }),
  };
}

function alertPart(trace: GameTrace): Part[] {
  const alerts = trace.events.filter(
    (event) => event.kind === 'alert' && quartAt(trace.scenario, event.tick) !== null,
  );
  const first = alerts[0];
  if (first === undefined) return [];
  const minutes = figureOf(trace.scenario.rubric, 'alertWithin');
  const within = ticksInMinutes(trace.scenario, minutes);
  const answered = alerts.filter((alert) =>
    trace.actions.some(
      (action) => isAct(action) && action.at >= alert.tick && action.at <= alert.tick + within,
    ),
  );
  const share = answered.length / alerts.length;
  const isGood = share >= 0.75;
  const missed = alerts.find((alert) => !answered.includes(alert)) ?? first;
  return [
    {
      rule: isGood ? 'timing.alertsAnswered' : 'timing.alertsIgnored',
      source: 'T7',
      spot: atTick(missed.tick),
      weight: DETECTION_PARTS.alert,
      share,
      params: { answered: answered.length, alerts: alerts.length, within: minutes },
      ...(isGood ? {} : { better: 'answerAlert' }),
    },
  ];
}

/** Whether an act answers an alert: any act that the rubric names, except setting the watch and leaving a post. */
function isAct({ type }: Action): boolean {
  return factsOf(type).isGraded && type !== 'watch' && type !== 'leave';
}

/** Tactless planned posts, stopped or gone out; only those that an earlier post about the affair showed to be so. */
function plannedPart(trace: GameTrace): Part[] {
  const parts: Part[] = [];
  for (const planned of trace.scenario.planned) {
    if (!planned.isTactless) continue;
    const atEnd = trace.state.planned.find((p) => p.id === planned.id);
    const isWarned = [...trace.shown].some(
      ([id, at]) => at < planned.at && trace.posts.get(id)?.isAffair === true,
    );
    if (atEnd === undefined || atEnd.status === 'due' || !isWarned) continue;
    const isPaused = atEnd.status === 'paused';
    parts.push({
      rule: isPaused ? 'timing.plannedPaused' : 'timing.plannedOut',
      source: 'T14',
      spot: atTick(planned.at),
      weight: DETECTION_PARTS.planned,
      share: isPaused ? 1 : 0,
      params: { planned: planned.id },
      ...(isPaused ? {} : { better: 'pausePlanned' }),
    });
  }
  return parts;
}
