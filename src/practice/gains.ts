import { meanTrust, type World } from '../engine/index.ts';
import { type Fork, type GainSpread, otherLuck, worldOfLuck } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { ToneModel } from '../tone/index.ts';

/** Final trust under several lucks, 0..100, of one way of going on from a fork. */
export function trustsOn(
  lucks: readonly World[],
  fork: Fork,
  acts: readonly Action[],
  handover: number,
): number[] {
  return lucks.map((luck) => meanTrust(otherLuck(luck, fork, acts, handover).state, luck.scenario));
}

/** Other lucks of a world, numbered from `first`. */
export function lucksOf(world: World, tone: ToneModel, first: number, count: number): World[] {
  return Array.from({ length: count }, (_, n) => worldOfLuck(world, tone, first + n));
}

/** The differences of two lists, luck for luck: their mean, the least and the most of them. */
export function spreadOfGains(these: readonly number[], those: readonly number[]): GainSpread {
  const gains = these.map((trust, i) => trust - (those[i] ?? 0));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
  return { seeds: gains.length, mean, low: Math.min(...gains), high: Math.max(...gains) };
}
