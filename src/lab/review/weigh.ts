import { meanTrust, type World } from '../../engine/index.ts';
import type { CrisisState } from '../../model/state.ts';
import { actsOtherwise, type Fork, otherLuck, sameLuck } from '../counterfactual.ts';
import { harmIn } from './harm-hours.ts';
import type { Expected, Option, Point, Weighed } from './review-model.ts';
import { HARM_TIE, LEAST_COST, LONE_SPREAD, TIE } from './tuning.ts';

/** What a decision is weighed with: the game at that moment, and how it went. */
export interface Scales {
  readonly world: World;
  readonly lucks: readonly World[]; // the same scenario with its luck drawn anew
  readonly fork: Fork;
  readonly point: Point;
  readonly end: CrisisState; // of the game as played
  readonly until: number; // its last tick
  readonly handover: number;
}

/**
 * Plays the alternatives out. Every one open at that moment is played on the same luck; on the other lucks, what
 * was done and the few among which the rank or the cost is decided. Acts at other times keep only their worth.
 */
export function weigh(scales: Scales, options: readonly [Option, ...Option[]]): [Weighed, ...Weighed[]] {
  const [played, ...others] = options;
  const once = others.map((option) => playedOnce(scales, option));
  const asPlayed: Weighed = {
    ...played,
    harm: harmIn(scales.end, scales.world),
    sameSeed: {
      trust: meanTrust(scales.end, scales.world.scenario),
      skipped: 0,
      missed: missedIn(scales.end),
    },
    expected: null,
  };
  const chosen = new Set(contenders(asPlayed, once));
  const base = trusts(scales, played);
  return [
    { ...asPlayed, expected: { trust: mean(base), gain: 0, spread: 0 } },
    ...once.map((option) =>
      chosen.has(option) ? { ...option, expected: compared(trusts(scales, option), base) } : option,
    ),
  ];
}

function playedOnce(scales: Scales, option: Option): Weighed {
  if (isAnotherTime(option)) return { ...option, harm: null, sameSeed: null, expected: null };
  const { world, fork, until } = scales;
  const { state, skipped } = sameLuck(
    world,
    fork,
    actsOtherwise(scales.fork, scales.point.action, option.action),
    until,
  );
  return {
    ...option,
    harm: harmIn(state, world),
    sameSeed: { trust: meanTrust(state, world.scenario), skipped, missed: missedIn(state) },
    expected: null,
  };
}

/** Promises missed: an alternative may make one that the player's later acts do not keep. */
function missedIn(state: CrisisState): number {
  return state.promises.filter((promise) => promise.status === 'missed').length;
}

/** Whether an option is the same act at another tick. */
export function isAnotherTime(option: Option): boolean {
  return option.way === 'earlier' || option.way === 'later';
}

/** The best by worth, harm and one game; and, where another brought more trust, that one. */
function contenders(played: Weighed, others: readonly Weighed[]): Weighed[] {
  const fair = others.filter((o) => o.shortcut === null && o.worth !== null && o.sameSeed !== null);
  const top = Math.max(0, ...fair.map((o) => o.worth ?? 0));
  // What was done is better by more than a tie: no luck can put another before it.
  const isClear = played.shortcut === null && (played.worth ?? 0) > top + TIE;
  const tied = isClear ? [] : fair.filter((o) => (o.worth ?? 0) >= top - TIE).sort(byHarmThenTrust);
  const payers = others
    .filter((o) => trustOf(o) > trustOf(played) + LEAST_COST)
    .sort((a, b) => trustOf(b) - trustOf(a));
  return [...tied.slice(0, 1), ...payers.slice(0, 1)];
}

function byHarmThenTrust(a: Weighed, b: Weighed): number {
  const harm = (a.harm ?? 0) - (b.harm ?? 0);
  if (Math.abs(harm) > HARM_TIE) return harm;
  return trustOf(b) - trustOf(a) || (b.worth ?? 0) - (a.worth ?? 0) || (a.id < b.id ? -1 : 1);
}

function trustOf(option: Weighed): number {
  return option.sameSeed?.trust ?? -1;
}

/** Final trust on each other luck. */
function trusts(scales: Scales, option: Option): number[] {
  const acts = actsOtherwise(scales.fork, scales.point.action, option.action);
  return scales.lucks.map((luck) =>
    meanTrust(otherLuck(luck, scales.fork, acts, scales.handover).state, scales.world.scenario),
  );
}

/** Against what was played, luck for luck. */
function compared(these: readonly number[], those: readonly number[]): Expected {
  const gains = these.map((trust, i) => trust - (those[i] ?? 0));
  const gain = mean(gains);
  const squares = gains.reduce((sum, g) => sum + (g - gain) * (g - gain), 0);
  const spread = gains.length < 2 ? LONE_SPREAD : Math.sqrt(squares / (gains.length - 1));
  return { trust: mean(these), gain, spread };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
