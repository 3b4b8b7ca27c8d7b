import seedrandom from 'seedrandom';
import { hash32, mix32 } from './hash.ts';
import { exp } from './maths.ts';

/**
 * Counter-based luck. A draw is a function of (seed, stream, tick, entity, n) and of nothing else: it does not
 * depend on how many draws came before, so a run with one decision changed shares the luck of the original.
 * `seedrandom` (alea) seeds each named stream once; a keyed integer hash serves the draws.
 */
export interface Luck {
  /** A uniform number in [0, 1), 32 bits fine. */
  readonly at: (stream: Stream, tick: number, entity: number, n?: number) => number;
}

/** Named streams: a new flavour draw must not shift the crowd. */
const STREAMS = [
  'crowd', // counts of new posts
  'parent', // which post is answered
  'author', // segment, reach
  'mood', // purpose, tone, arousal
  'reshare', // the shallow layer
  'flavour', // words of the crowd
  'notice', // whether a removal is seen
  'media', // pickup and quotation
  'story', // chance() and imprévus
  'leak', // what comes out of the house
  'echo', // echoes of the player's acts
  'noise', // posts unrelated to the affair
  'order', // shuffles shown to the player
  'player', // scripted players' own choices
] as const;
type Stream = (typeof STREAMS)[number];

const KEPT: Map<string, Luck> = new Map();

/** The luck of a seed. Same seed, same luck, on every machine. Memoized by seed. */
export function luckOf(seed: string): Luck {
  const kept = KEPT.get(seed);
  if (kept !== undefined) return kept;
  const keys: Record<string, number> = {};
  for (const stream of STREAMS) keys[stream] = seedrandom.alea(`${seed}/${stream}`).int32();
  const luck: Luck = {
    at: (stream, tick, entity, n = 0) => {
      let h = Math.imul(tick + 0x9e3779b9, 0x85ebca6b) ^ (keys[stream] as number);
      h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ entity;
      h = Math.imul(h ^ (h >>> 13), 0x297a2d39) + Math.imul(n + 1, 0x9e3779b1);
      return mix32(h) / 4294967296;
    },
  };
  if (KEPT.size > 64) KEPT.clear();
  KEPT.set(seed, luck);
  return luck;
}

/** The number used for an id in draws. */
export function entityOf(id: string): number {
  const kept = ENTITIES.get(id);
  if (kept !== undefined) return kept;
  if (ENTITIES.size > 4096) ENTITIES.clear();
  const entity = hash32(id) | 0;
  ENTITIES.set(id, entity);
  return entity;
}

const ENTITIES: Map<string, number> = new Map();

/**
 * Count of a Poisson law by inverse CDF: for the same draw, a lower mean never gives a higher count.
 * @param mean expected count, >= 0
 * @param u uniform draw in [0, 1)
 */
export function poisson(mean: number, u: number): number {
  if (!(mean > 0)) return 0;
  let p = exp(-mean);
  let cumulated = p;
  let k = 0;
  const limit = 20 + Math.ceil(mean * 2 + 12 * Math.sqrt(mean));
  while (u >= cumulated && k < limit) {
    k++;
    p = (p * mean) / k;
    cumulated += p;
  }
  return k;
}

/** Index drawn in proportion to weights; -1 when they sum to nothing. */
export function pickWeighted(weights: readonly number[], u: number): number {
  let total = 0;
  for (const w of weights) total += w;
  if (!(total > 0)) return -1;
  let left = u * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  for (let i = weights.length - 1; i >= 0; i--) if ((weights[i] as number) > 0) return i;
  return -1;
}

/** A permutation of 0..n-1 fixed by luck, the same for the same (tick, entity). */
export function shuffled(luck: Luck, n: number, tick: number, entity: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(luck.at('order', tick, entity, i) * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
