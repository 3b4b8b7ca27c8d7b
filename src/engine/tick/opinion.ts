import { clamp } from '../../base/maths.ts';
import type { PostEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { SHELF_TICKS } from '../state/attention.ts';
import { hourlyRate, meanTrust } from '../state/select.ts';
import { standingOf } from '../state/standing.ts';
import { BRANCHING, OPINION } from '../tuning.ts';
import type { World } from '../world.ts';
import { startBlame } from './blame.ts';

/** What people know, feel and think after a tick, from what was posted in it. */
export function opinionMoves(state: CrisisState, world: World, born: readonly PostEvent[]): void {
  const hours = world.scenario.secondsPerTick / 3600;
  const seen = moodSeen(born);
  const alive = aliveness(state, world);
  approvalMoves(state, born, hours);
  for (let i = 0; i < state.segments.length; i++) {
    const segment = state.segments[i] as CrisisState['segments'][number];
    const start = world.scenario.audiences[i];
    segment.exposure = clamp(
      segment.exposure + (1 - segment.exposure) * OPINION.exposurePerMass * seen.mass,
      0,
      1,
    );
    if (seen.count > 0) {
      const weight = world.seenWeight + Math.min(0.5, seen.count * 0.02);
      segment.seen += weight * (seen.mood - segment.seen);
    } else segment.seen *= 1 - Math.min(1, hours * 0.5);
    segment.stance = clamp(
      segment.stance + OPINION.stancePull * hours * segment.exposure * (segment.seen - segment.stance),
      -1,
      1,
    );
    const cooled =
      (segment.arousal - (start?.arousal ?? 0)) * (1 - (hours * 3600 * 0.693147) / OPINION.arousalHalfLife);
    const heated =
      ((OPINION.arousalPerHundred * seen.aggressive) / 100) *
      (1 - segment.arousal) *
      (0.3 + 0.7 * segment.exposure);
    segment.arousal = clamp((start?.arousal ?? 0) + cooled + heated, 0, 1);
    const target = trustTarget(state, start?.trust ?? 65, segment.stance - (start?.stance ?? 0));
    const pulled = OPINION.trustPerHour * hours * segment.exposure * alive * (target - segment.trust);
    const healed =
      ((hours * 3600) / OPINION.trustHeals) * (1 - alive) * ((start?.trust ?? 65) - segment.trust);
    segment.trust = clamp(segment.trust + pulled + healed, 0, 100);
  }
}

/** Where trust is pulled: its start, since that already holds the resting blame of somebody nobody accuses, and what the house is held to. */
function trustTarget(state: CrisisState, start: number, stanceMoved: number): number {
  return clamp(start + standingOf(state) + 8 * stanceMoved, 0, 100);
}

/** How much the affair is spoken of, 0..1: opinions move while it is, and heal slowly after. */
function aliveness(state: CrisisState, world: World): number {
  const rate = hourlyRate(state, world.scenario);
  return rate / (rate + OPINION.aliveRate);
}

/** Outrage that is approved is learned (P8): reshares of aggressive posts per post, over the last hour. */
function approvalMoves(state: CrisisState, born: readonly PostEvent[], hours: number): void {
  let passed = 0;
  for (const post of born) if (post.reshareOf !== null && post.tone === 'aggressive') passed++;
  const weight = Math.min(1, (hours * 3600) / OPINION.approvalTau);
  const now = born.length > 0 ? passed / born.length : 0;
  state.approval += weight * (now - state.approval);
}

interface Seen {
  count: number;
  mass: number;
  mood: number; // -1..1
  aggressive: number;
}

function moodSeen(born: readonly PostEvent[]): Seen {
  let count = 0;
  let mood = 0;
  let aggressive = 0;
  for (const post of born) {
    if (post.segment === 'house' || post.class === 'offTopic' || post.class === 'spam') continue;
    count++;
    mood += post.purpose === 'condemn' ? -1 : post.purpose === 'support' ? 1 : -0.1;
    if (post.tone === 'aggressive' && post.purpose === 'condemn') aggressive++;
  }
  return { count, mass: count * 1.6, mood: count > 0 ? mood / count : 0, aggressive };
}

/** The vacuum fills while nobody speaks; blame drifts with it; perceived censorship fades. */
export function vacuumFills(state: CrisisState, world: World): void {
  const { scenario } = world;
  const hours = scenario.secondsPerTick / 3600;
  if (state.volume < 3) return;
  const fill = world.fills[busiestPlatform(state)] ?? 0;
  // A promised word keeps the vacuum low until it is due (R6).
  const isAwaited = state.promises.some((p) => p.status === 'open');
  if (!isAwaited) state.vacuum = clamp(state.vacuum + (1 - state.vacuum) * fill, 0, 1);
  const most = clamp(startBlame(world) + OPINION.blameDriftMax, 0, 1);
  if (state.blame < most)
    state.blame = Math.min(
      most,
      state.blame + OPINION.blameDrift * state.vacuum * hours * meanExposure(state, world),
    );
  state.censorship *= world.censorshipFade;
  state.attention = clamp(1 - state.volume / BRANCHING.audience[scenario.crisis.severity], 0.02, 1);
}

/** Share of the audience that has seen the affair, weighted as trust is. */
function meanExposure(state: CrisisState, world: World): number {
  let sum = 0;
  state.segments.forEach((s, i) => {
    sum += s.exposure * (world.scenario.audiences[i]?.weight ?? 0);
  });
  return sum;
}

function busiestPlatform(state: CrisisState): number {
  let best = 0;
  let most = -1;
  const shelf = Math.floor(state.tick / SHELF_TICKS);
  state.shelfPull.forEach(({ mass }, i) => {
    const recent = (mass[shelf] ?? 0) + (mass[shelf - 1] ?? 0);
    if (recent > most) {
      most = recent;
      best = i;
    }
  });
  return best;
}

/** Adds the tick's entry to `perTick`. */
export function keepCount(state: CrisisState, world: World): void {
  state.perTick.trust[state.perTick.trust.length - 1] = meanTrust(state, world.scenario);
  state.peakRate = Math.max(state.peakRate, hourlyRate(state, world.scenario));
}
