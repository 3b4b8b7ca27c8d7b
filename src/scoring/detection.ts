import { minutesIn, ticksInMinutes } from '../base/time.ts';
import type { Action } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';
import { figureOf } from '../model/rubric.ts';
import { type GameTrace, quartAt } from './game-trace.ts';
import { atPost, atTick, type Part, roundTo } from './marks.ts';
import { DETECTION_PARTS, TIMING_PARTS } from './tuning.ts';

/**
 * Veille, as parts of timing: the weak signal opened early, a watch set before the fire, alerts answered, a
 * planned post stopped before it went out in the storm.
 */
export function detectionParts(story: GameTrace, signal: string): Part[] {
  const parts = [openedEarly(story, signal), watchSet(story), ...alertPart(story), ...plannedPart(story)];
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  return parts.map((part) => ({ ...part, weight: (part.weight * TIMING_PARTS.detection) / sum }));
}

function openedEarly(story: GameTrace, signal: string): Part {
  const weight = DETECTION_PARTS.opened;
  const shown = story.shown.get(signal) ?? 0;
  const opened = story.opened.get(signal);
  const base = { source: 'T7', weight };
  if (opened === undefined)
    return {
      ...base,
      rule: 'timing.signalUnseen',
      spot: atPost(story, signal, shown),
      share: 0,
      better: 'openOddOnes',
    };
  const minutes = roundTo(minutesIn(story.scenario, opened - shown), 0);
  const params = { minutes };
  const soon = figureOf(story.scenario.rubric, 'signalWithin');
  if (minutes <= soon)
    return { ...base, rule: 'timing.signalSeen', spot: atPost(story, signal, opened), share: 1, params };
  const share = Math.max(0, 1 - (minutes - soon) / (2 * soon));
  return {
    ...base,
    rule: 'timing.signalLate',
    spot: atPost(story, signal, opened),
    share,
    params,
    better: 'openOddOnes',
  };
}

function watchSet(story: GameTrace): Part {
  const weight = DETECTION_PARTS.watch;
  const fire = story.fireAt ?? story.state.tick;
  const watch = story.actions.find((action) => action.type === 'watch' && action.words.length > 0);
  if (watch === undefined)
    return {
      rule: story.fireAt === null ? 'timing.watchNoneCalm' : 'timing.watchNone',
      source: 'T7',
      spot: atTick(fire),
      weight,
      share: 0,
      better: 'setWatch',
    };
  const isEarly = watch.at <= fire;
  const isDeaf = story.fireAt !== null && !story.events.some((event) => event.kind === 'alert');
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

function alertPart(story: GameTrace): Part[] {
  const alerts = story.events.filter(
    (event) => event.kind === 'alert' && quartAt(story.scenario, event.tick) !== null,
  );
  const first = alerts[0];
  if (first === undefined) return [];
  const minutes = figureOf(story.scenario.rubric, 'alertWithin');
  const within = ticksInMinutes(story.scenario, minutes);
  const answered = alerts.filter((alert) =>
    story.actions.some(
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

/** Something the rubric knows of was done, beyond setting the watch and passing over a post. */
function isAct({ type }: Action): boolean {
  return factsOf(type).isGraded && type !== 'watch' && type !== 'leave';
}

/** A tactless planned post: stopped in time, or gone out. Only when it could be known to be tactless. */
function plannedPart(story: GameTrace): Part[] {
  const parts: Part[] = [];
  for (const planned of story.scenario.planned) {
    if (!planned.isTactless) continue;
    const now = story.state.planned.find((p) => p.id === planned.id);
    const isWarned = [...story.shown].some(
      ([id, at]) => at < planned.at && story.posts.get(id)?.isAffair === true,
    );
    if (now === undefined || now.status === 'due' || !isWarned) continue;
    const isPaused = now.status === 'paused';
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
