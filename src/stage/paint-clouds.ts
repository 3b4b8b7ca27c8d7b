import { billow, clamp01, lerp, octaves, smoothstep, valueNoise } from './noise.ts';
import type { Pixels } from './paint-sky.ts';
import { mix, type Palette, type Rgb, type Theme } from './palette.ts';

/** A layer of cloud as bare density 0..1, repeating along x. Painted many times, grown once. */
export interface CloudField {
  readonly w: number;
  readonly h: number;
  readonly density: Float32Array;
}

export type CloudLayer = 'high' | 'heap' | 'low';
export const FIELD: Record<CloudLayer, { w: number; h: number }> = {
  high: { w: 400, h: 150 },
  heap: { w: 560, h: 190 },
  low: { w: 560, h: 84 },
};

/** Grows one layer: thin combed clouds, heaped clouds, or the bank that lies over the hills. */
export function growCloud(layer: CloudLayer, seed: number): CloudField {
  const { w, h } = FIELD[layer];
  const density = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) density[y * w + x] = GROW[layer](x / w, y / h, seed);
  }
  return { w, h, density };
}

const GROW: Record<CloudLayer, (u: number, v: number, seed: number) => number> = {
  high: (u, v, seed) => {
    const bend = octaves(valueNoise, u * 4, v * 3, 4, seed + 31, 2);
    const comb = octaves(valueNoise, u * 5 + bend, v * 13 + bend * 3, 5, seed + 32, 4);
    const patch = octaves(valueNoise, u * 3, v * 2, 3, seed + 33, 2);
    return comb * 0.62 + patch * 0.38;
  },
  heap: (u, v, seed) => {
    const puff = octaves(billow, u * 8, v * 4.6, 8, seed + 41, 4);
    const mass = octaves(valueNoise, u * 4, v * 2.6, 4, seed + 42, 3);
    return puff * 0.5 + mass * 0.62 - 0.02;
  },
  low: (u, v, seed) => {
    const puff = octaves(billow, u * 14, v * 3.4, 14, seed + 51, 3);
    const mass = octaves(valueNoise, u * 6, v * 1.5, 6, seed + 52, 3);
    return puff * 0.5 + mass * 0.55;
  },
};

export interface CloudPaint {
  readonly cover: number; // 0..1
  readonly stretch: number; // 0..1
  readonly palette: Palette;
  readonly theme: Theme;
  readonly warm: number; // 0..1, light from the break below
}

/** Paints a layer with light from above: bright crowns, shaded feet; in daylight the tones are cut like paper. */
export function paintCloud(
  data: Pixels,
  layer: CloudLayer,
  field: CloudField,
  comb: CloudField,
  p: CloudPaint,
): void {
  const { w, h } = field;
  const threshold = lerp(0.8, 0.2, p.cover ** 0.8);
  const edge = layer === 'high' ? 0.3 : p.theme === 'light' ? 0.045 : 0.09;
  const strength = layer === 'high' ? 0.5 : layer === 'heap' ? 0.94 : 0.9;
  const solid = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    const reach = envelope(layer, y / h, p.cover);
    const cy = Math.floor((y / h) * comb.h);
    for (let x = 0; x < w; x++) {
      const own = field.density[y * w + x]!;
      const combed = comb.density[cy * comb.w + Math.floor((x / w) * comb.w)]!;
      solid[y * w + x] = lerp(own, combed * 1.05, p.stretch * 0.75) - threshold + reach;
    }
  }
  const shadow = mix(p.palette.shade, p.palette.zenith, layer === 'heap' ? 0.25 : 0.05);
  const crown: Rgb = layer === 'low' ? mix(p.palette.lit, p.palette.horizon, 0.4) : p.palette.lit;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const k = y * w + x;
      const s = solid[k]!;
      const i = k * 4;
      if (s <= 0 || p.cover <= 0.01) {
        data[i + 3] = 0;
        continue;
      }
      let above = 0;
      for (let n = 1; n <= 5; n++) {
        const yy = y - n * 3;
        if (yy < 0) {
          above += 0.06;
          continue;
        }
        const xx = (x + n + w) % w;
        above += Math.max(0, solid[yy * w + xx]!);
      }
      let tone = 1 / (1 + above * 3.4) - Math.min(0.12, s * 0.2);
      if (p.theme === 'light') tone = cut(tone);
      const foot = p.warm * smoothstep(0.35, 1, y / h) * clamp01(1 - tone) * 0.8;
      const paint = mix(mix(shadow, crown, clamp01(tone * 1.1)), p.palette.glow, foot);
      data[i] = paint[0];
      data[i + 1] = paint[1];
      data[i + 2] = paint[2];
      data[i + 3] = 255 * strength * smoothstep(0, edge, s);
    }
  }
}

const envelope = (layer: CloudLayer, v: number, cover: number): number => {
  if (layer === 'high') return -0.2 * smoothstep(0.6, 1, v) - 0.1 * smoothstep(0.2, 0, v);
  if (layer === 'low')
    return 0.34 * v - 0.3 * smoothstep(0.5, 0, v) - 0.02 - 0.6 * smoothstep(0.93, 1, v) * (1 - cover);
  return 0.16 * cover * smoothstep(0.6, 0, v) - 0.42 * smoothstep(0.62, 1, v);
};

// Three tones with narrow passages between them, like layers of torn paper.
function cut(tone: number): number {
  const bands = 3;
  const scaled = tone * bands;
  const base = Math.floor(scaled);
  return (base + smoothstep(0.35, 0.65, scaled - base)) / bands;
}
