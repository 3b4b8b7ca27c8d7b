/** Seeded noise for painting. Pictures only: nothing here may reach the engine. */

/** A 32-bit hash of a text, to seed the painters. */
export function seedOf(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** 0..1 (1 excluded) from two integers and a seed, always the same. */
export function hash01(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  h = Math.imul(h ^ (h >>> 13), 3266489917);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** A source of numbers 0..1 for layouts: same seed, same sequence. */
export function sequence(seed: number): () => number {
  let n = 0;
  return () => hash01(n++, 7, seed);
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
const wrap = (i: number, period: number): number => ((i % period) + period) % period;

/** Smooth value noise 0..1, repeating every `period` cells along x. */
export function valueNoise(x: number, y: number, period: number, seed: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = fade(x - xi);
  const v = fade(y - yi);
  const x0 = wrap(xi, period);
  const x1 = wrap(xi + 1, period);
  const a = hash01(x0, yi, seed);
  const b = hash01(x1, yi, seed);
  const c = hash01(x0, yi + 1, seed);
  const d = hash01(x1, yi + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

/** Cauliflower noise 0..1: high at the heart of each cell, repeating every `period` cells along x. */
export function billow(x: number, y: number, period: number, seed: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  let best = 4;
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const cx = wrap(xi + i, period);
      const px = xi + i + hash01(cx, yi + j, seed) - x;
      const py = yi + j + hash01(cx, yi + j, seed + 1) - y;
      const d = px * px + py * py;
      if (d < best) best = d;
    }
  }
  return Math.max(0, 1 - Math.sqrt(best));
}

/** Several octaves of a noise, 0..1; the period doubles with the octave so that the sum still repeats. */
export function octaves(
  noise: (x: number, y: number, period: number, seed: number) => number,
  x: number,
  y: number,
  period: number,
  seed: number,
  count: number,
): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  let f = 1;
  for (let o = 0; o < count; o++) {
    sum += weight * noise(x * f, y * f, period * f, seed + o * 101);
    total += weight;
    weight *= 0.5;
    f *= 2;
  }
  return sum / total;
}

/** 0 below `a`, 1 above `b`, smooth between. */
export function smoothstep(a: number, b: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
}

/** x held between 0 and 1. */
export const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));
/** Between a and b, at t of 0..1. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
