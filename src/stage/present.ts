import { ticksInSeconds } from '../base/time.ts';
import { OUT_OF_SIGHT } from '../model/actions.ts';
import { CRITICISM, type Sky } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { clamp01 } from './noise.ts';
import { FORCE, FRONTS, SKY_FROM, TRUST_TO_STANCE } from './tuning.ts';
import type { AlertLevel, Front, Lantern, StageView } from './view.ts';

/**
 * Opinion as weather. The sky is read from what audiences feel, never from which posts still show: hiding
 * criticism cannot clear it, and what was hidden glows behind the hills.
 */
export function presentStage(state: CrisisState, scenario: Scenario): StageView {
  const force = forceOf(state, scenario);
  const hidden = hiddenOf(state);
  return {
    ...skyOf(state, scenario, force, hidden),
    hour: hourAfter(scenario.start, state.tick * scenario.secondsPerTick),
    hidden,
    districts: scenario.audiences.map((audience, n) => {
      const now = state.segments[n];
      return {
        id: audience.id,
        name: audience.name,
        share: audience.share,
        light: now?.arousal ?? audience.arousal,
        stance: now === undefined ? audience.stance : sideTaken(now.stance, now.trust - audience.trust),
        trust: now?.trust ?? audience.trust,
      };
    }),
    fronts: frontsOf(state, scenario),
    lanterns: lanternsOf(state, scenario),
    pulse: state.perTick.posts.slice(-60),
    alert: alertOf(force, hidden),
  };
}

/** Hour of day 0..24 so many simulated seconds after a civil start like 2026-10-10T06:10. */
export function hourAfter(start: string, seconds: number): number {
  const hours = Number(start.slice(11, 13)) + Number(start.slice(14, 16)) / 60;
  return (hours + seconds / 3600) % 24;
}

// A household takes sides by its stance, and by the trust it has lost or found since the start.
function sideTaken(stance: number, gained: number): number {
  return Math.min(1, Math.max(-1, stance + gained / TRUST_TO_STANCE));
}

/** How hard it blows, 0..1: arousal, anger, the rate of the last hour, trust lost and the press. */
function forceOf(state: CrisisState, scenario: Scenario): number {
  let heat = 0;
  let anger = 0;
  scenario.audiences.forEach((audience, n) => {
    const now = state.segments[n];
    if (now === undefined) return;
    heat += audience.share * now.arousal;
    anger += audience.share * now.arousal * Math.max(0, -now.stance);
  });
  const rate = lastHour(state.perTick.posts, scenario);
  return clamp01(
    FORCE.heat * heat +
      FORCE.anger * anger +
      FORCE.rate * (rate / (rate + FORCE.rateHalf)) +
      FORCE.lost * clamp01(trustLost(state, scenario) / FORCE.lostWhole) +
      FORCE.media * (state.media / 3),
  );
}

/** How much criticism was put out of sight, 0..1: perceived censorship, and deeds not noticed yet. */
export function hiddenOf(state: CrisisState): number {
  const gone = new Set<string>();
  for (const deed of state.deeds) {
    if (deed.tool === 'restore') gone.delete(deed.post);
    else if (OUT_OF_SIGHT.includes(deed.tool) && CRITICISM.includes(deed.class)) gone.add(deed.post);
  }
  return clamp01(Math.max(state.censorship / 0.6, gone.size / (gone.size + 3)));
}

function skyOf(
  state: CrisisState,
  scenario: Scenario,
  force: number,
  hidden: number,
): { sky: Sky; intensity: number } {
  const from = SKY_FROM;
  const between = (a: number, b: number): number => clamp01((force - a) / (b - a));
  if (force >= from.storm) return { sky: 'storm', intensity: between(from.storm, 1) };
  if (force >= from.showers) return { sky: 'showers', intensity: between(from.showers, from.storm) };
  const isHidden = hidden >= from.hidden;
  if (state.stage === 'embers') {
    const rise = trustRise(state, scenario);
    if (rise >= from.rise && !isHidden)
      return { sky: 'brightening', intensity: clamp01(rise / (from.rise * 4)) };
    if (force < from.wind * 0.6 && !isHidden) return { sky: 'clear', intensity: between(0, from.wind) };
    return { sky: 'trailing', intensity: between(0, from.showers) };
  }
  if (force >= from.mist && state.vacuum >= from.vacuum) return { sky: 'mist', intensity: state.vacuum };
  if (force >= from.wind || isHidden) return { sky: 'wind', intensity: between(from.wind, from.showers) };
  return { sky: 'clear', intensity: between(0, from.wind) };
}

// Points of trust lost since the start, weighted by audience; 0 when none is.
function trustLost(state: CrisisState, scenario: Scenario): number {
  const lost = scenario.audiences.map((a, n) => a.weight * (a.trust - (state.segments[n]?.trust ?? a.trust)));
  return Math.max(
    0,
    lost.reduce((sum, points) => sum + points, 0),
  );
}

// Points of mean trust won in two hours.
function trustRise(state: CrisisState, scenario: Scenario): number {
  const trust = state.perTick.trust;
  const span = ticksInSeconds(scenario, 7200);
  const now = trust.at(-1);
  const then = trust[Math.max(0, trust.length - 1 - span)];
  return now === undefined || then === undefined ? 0 : now - then;
}

function lastHour(posts: readonly number[], scenario: Scenario): number {
  return posts.slice(-ticksInSeconds(scenario, 3600)).reduce((a, b) => a + b, 0);
}

function alertOf(force: number, hidden: number): AlertLevel {
  const felt = Math.max(force, hidden * SKY_FROM.storm);
  if (felt >= SKY_FROM.red) return 3;
  if (felt >= SKY_FROM.storm) return 2;
  return felt >= SKY_FROM.showers ? 1 : 0;
}

function frontsOf(state: CrisisState, scenario: Scenario): Front[] {
  const fronts: Front[] = [];
  const reach = FRONTS.warningSeconds / scenario.secondsPerTick;
  const add = (id: string, kind: Front['kind'], at: number): void => {
    const left = at - state.tick;
    if (left >= 0 && left <= reach) fronts.push({ id, kind, eta: clamp01(left / reach) });
  };
  for (const due of state.pending) if (due.what === 'article') add(`article-${due.n}`, 'press', due.at);
  const people = new Map(scenario.people.map((person) => [person.id, person]));
  const loudest = Math.max(0, ...scenario.people.map((person) => person.reach));
  for (const post of scenario.posts) {
    const by = people.get(post.by);
    if (post.at < 0 || by === undefined || state.placed[post.id] !== undefined) continue;
    if (by.audience === 'press') add(post.id, 'press', post.at);
    else if (post.reach >= loudest * FRONTS.carries) add(post.id, 'ambassador', post.at);
  }
  for (const message of state.messages) {
    if (message.due >= 0 && message.repliedAt < 0) add(message.id, 'deadline', message.due);
  }
  return fronts.sort((a, b) => a.eta - b.eta || (a.id < b.id ? -1 : 1)).slice(0, FRONTS.most);
}

function lanternsOf(state: CrisisState, scenario: Scenario): Lantern[] {
  const kept = FRONTS.warningSeconds / scenario.secondsPerTick;
  const lanterns: Lantern[] = [];
  for (const promise of state.promises) {
    if (promise.status === 'open') {
      const span = Math.max(1, promise.due - promise.at);
      lanterns.push({ id: promise.id, left: clamp01((promise.due - state.tick) / span), lit: true });
    } else if (promise.status === 'missed' && state.tick - promise.closedAt <= kept) {
      lanterns.push({ id: promise.id, left: 0, lit: false });
    }
  }
  return lanterns;
}
