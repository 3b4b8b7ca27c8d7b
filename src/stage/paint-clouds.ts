import { billow, clamp01, lerp, octaves, smoothstep, valueNoise } from './noise.ts';
import type { Pixels } from './paint-sky.ts';
import { mixColours, type Palette, type Rgb, type Theme } from './palette.ts';

/** A texture of cloud as bare density 0..1, repeating along x. Grown once, painted many times. */
export interface CloudField {
  readonly w: number;
  readonly h: number;
  readonly density: Float32Array;
}

export type CloudLayer = 'high' | 'heap' | 'low';
export const FIELD: Record<CloudLayer, { w: number; h: number }> = {
  high: { w: 400, h: 150 },
  heap: { w: 560, h: 190 },
  low: { w: 560, h: 120 },
};

/** Grows one texture: thin combed clouds, or the cauliflower of the heaped ones. */
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
  heap: (u, v, seed) => octaves(billow, u * 9, v * 3.4, 9, seed + 41, 4),
  low: (u, v, seed) => octaves(billow, u * 15, v * 3.6, 15, seed + 51, 4),
};

export interface CloudPaint {
  readonly cover: number; // 0..1
  readonly stretch: number; // 0..1
  readonly palette: Palette;
  readonly theme: Theme;
  readonly warm: number; // 0..1, light from the break below
  readonly gloom: number; // 0..1, shadow that comes down from above
  readonly seed: number;
}

/** One bank of clouds: a rolling crown over a flat foot. Figures are shares of the layer's height. */
interface Row {
  readonly foot: number;
  readonly tall: number;
  readonly cells: number; // swells along the layer
  readonly haze: number; // 0..1, how much of the horizon's air lies before it
  readonly less: number; // cover that it needs before it shows
}

// Back to front, as in a paper theatre: the nearer bank stands lower and hides the foot of the farther.
const ROWS: Record<'heap' | 'low', readonly Row[]> = {
  heap: [
    { foot: 0.5, tall: 0.66, cells: 4, haze: 0, less: 0.05 },
    { foot: 0.74, tall: 0.46, cells: 5, haze: 0.08, less: 0.12 },
    { foot: 0.97, tall: 0.36, cells: 7, haze: 0.18, less: 0.2 },
  ],
  low: [
    { foot: 0.72, tall: 0.5, cells: 7, haze: 0.28, less: 0.24 },
    { foot: 1.08, tall: 0.52, cells: 9, haze: 0.42, less: 0 },
  ],
};

/** Paints thin clouds: a combed veil without relief. */
export function paintHigh(data: Pixels, field: CloudField, p: CloudPaint): void {
  const { w, h, density } = field;
  const threshold = lerp(0.72, 0.3, p.cover);
  for (let y = 0; y < h; y++) {
    const v = y / h;
    const reach = -0.2 * smoothstep(0.6, 1, v) - 0.08 * smoothstep(0.2, 0, v);
    for (let x = 0; x < w; x++) {
      const s = density[y * w + x]! - threshold + reach;
      if (s > 0 && p.cover > 0.01) lay(data, (y * w + x) * 4, p.palette.lit, 0.5 * smoothstep(0, 0.3, s));
    }
  }
}

/** Paints banks of clouds lit from above; in daylight their tones are cut, and they cast a shadow, like paper. */
export function paintRows(
  data: Pixels,
  layer: 'heap' | 'low',
  field: CloudField,
  comb: CloudField,
  p: CloudPaint,
): void {
  ROWS[layer].forEach((row, n) => {
    const cover = p.cover - row.less * (1 - p.cover);
    if (cover > 0.02) paintRow(data, row, n, cover, field, comb, p);
  });
}

function paintRow(
  data: Pixels,
  row: Row,
  n: number,
  cover: number,
  field: CloudField,
  comb: CloudField,
  p: CloudPaint,
): void {
  const { w, h } = field;
  const isPaper = p.theme === 'light';
  const air = mixColours(p.palette.horizon, p.palette.lit, 0.25);
  const crown = mixColours(p.palette.lit, air, row.haze);
  const shadow = mixColours(
    mixColours(p.palette.shade, p.palette.zenith, 0.3 - row.haze * 0.4),
    air,
    row.haze * 0.7,
  );
  const shift = Math.floor((n * w) / 2.7);
  const swell = new Float32Array(w);
  const base = new Float32Array(w);
  for (let x = 0; x < w; x++) {
    const u = x / w;
    swell[x] = octaves(valueNoise, u * row.cells, n * 3.3, row.cells, p.seed + 61 + n, 3);
    base[x] =
      row.foot +
      (octaves(valueNoise, u * row.cells * 3, 9.5, row.cells * 3, p.seed + 71 + n, 2) - 0.5) * 0.07;
  }
  const puffAt = (x: number, y: number): number => {
    const own = field.density[Math.max(0, y) * w + ((x + shift) % w)]!;
    if (p.stretch === 0) return own;
    const cx = Math.floor((x / w) * comb.w);
    const combed = comb.density[Math.floor((Math.max(0, y) / h) * comb.h) * comb.w + cx]!;
    return lerp(own, combed * 1.15 - 0.12, p.stretch * 0.9);
  };
  const tall = row.tall * (1 - 0.35 * p.stretch);
  for (let y = 0; y < h; y++) {
    const v = y / h;
    for (let x = 0; x < w; x++) {
      const under = base[x]! - v;
      if (under < -0.16) continue;
      const puff = puffAt(x, y);
      const s =
        (swell[x]! - 0.5) * 1.5 + (puff - 0.45) * 0.7 + (cover - 0.5) * 1.5 + 0.5 - Math.max(0, under) / tall;
      const i = (y * w + x) * 4;
      if (s <= 0) {
        if (isPaper && s > -0.14 && under > 0) lay(data, i, p.palette.shade, 0.2 * (1 + s / 0.14));
        continue;
      }
      const relief = puff - puffAt((x + 3) % w, y - 4);
      let tone =
        (0.78 / (1 + s * (2.6 + 3 * p.gloom)) + relief * (1.5 - 0.6 * p.gloom) + 0.12) *
        (1 - p.gloom * 0.35 * (1 - v));
      if (isPaper) tone = lerp(cut(tone), tone, p.gloom);
      const low = smoothstep(tall * 0.7, 0, under);
      tone *= 1 - 0.55 * low * smoothstep(0.1, 0.5, s);
      const foot = p.warm * low * 0.75;
      const paint = mixColours(
        mixColours(shadow, crown, clamp01(tone)),
        p.palette.glow,
        foot * clamp01(1.2 - tone),
      );
      const fade = smoothstep(-0.16, 0.05, under) * (0.75 + 0.25 * (1 - low));
      lay(data, i, paint, 0.97 * smoothstep(0, isPaper ? 0.05 : 0.14, s) * fade);
    }
  }
}

// Three tones with narrow passages between them, like layers of torn paper.
function cut(tone: number): number {
  const bands = 4;
  const scaled = clamp01(tone) * bands;
  const base = Math.floor(scaled);
  return (base + smoothstep(0.25, 0.75, scaled - base)) / bands;
}

// Lays a colour over what is there, both possibly see-through.
function lay(data: Pixels, i: number, paint: Rgb, a: number): void {
  const under = data[i + 3]! / 255;
  const out = a + under * (1 - a);
  if (out <= 0) return;
  for (let c = 0; c < 3; c++) data[i + c] = (paint[c]! * a + data[i + c]! * under * (1 - a)) / out;
  data[i + 3] = 255 * out;
}
