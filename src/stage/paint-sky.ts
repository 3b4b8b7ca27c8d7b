import { lightAt, type StageFrame } from './frame.ts';
import { clamp01, hash01, lerp, octaves, smoothstep, valueNoise } from './noise.ts';
import { mixColours, nightAt, type Palette, type Rgb, type Theme } from './palette.ts';
import type { Weather } from './weather.ts';

export type Pixels = Uint8ClampedArray;

export interface Scenery {
  readonly frame: StageFrame;
  readonly palette: Palette;
  readonly weather: Weather;
  readonly theme: Theme;
  readonly hour: number;
  readonly seed: number;
}

/** Paints the bare sky, opaque: gradient, glow, sun or moon, stars; grained so that the dark blues do not band. */
export function paintSky(data: Pixels, w: number, h: number, scene: Scenery): void {
  const { frame, palette, weather, theme, seed } = scene;
  const low = smoothstep(0.3, 0.9, weather.rays);
  const light = lightAt(frame, scene.hour, low);
  const clarity = 1 - 0.9 * Math.max(weather.fog, weather.gloom * 1.4, weather.heap - 0.35);
  const reach = frame.w * (0.28 + 0.3 * low);
  const power = clamp01((theme === 'dark' ? 0.34 : 0.6) * clarity + 0.45 * low);
  for (let y = 0; y < h; y++) {
    const t = clamp01(y / frame.horizon);
    const upper = smoothstep(0, 0.62, t);
    const lower = smoothstep(0.45, 1.02, t);
    const row = mixColours(mixColours(palette.zenith, palette.middle, upper), palette.horizon, lower);
    for (let x = 0; x < w; x++) {
      const dx = x - light.x;
      const dy = (y - light.y) * 1.5;
      const near = 1 / (1 + (dx * dx + dy * dy) / (reach * reach * 0.12));
      const brush = octaves(valueNoise, x * 0.012, y * 0.03, 1024, seed, 2) - 0.5;
      const warm = clamp01(near * power * (1 + brush * 0.5));
      const wash = 1 + brush * (theme === 'dark' ? 0.16 : 0.05);
      const grain = (hash01(x, y, seed + 5) - 0.5) * 3.2;
      const i = (y * w + x) * 4;
      for (let c = 0; c < 3; c++) data[i + c] = lerp(row[c]! * wash, palette.glow[c]!, warm) + grain;
      data[i + 3] = 255;
    }
  }
  if (theme === 'dark') stars(data, w, scene);
  disc(data, w, h, light, clarity, palette.glow, theme, low);
}

function stars(data: Pixels, w: number, { frame, weather, hour, seed }: Scenery): void {
  const shown = weather.stars * (0.25 + 0.75 * nightAt(hour));
  const count = Math.round((frame.w * frame.horizon) / 620);
  for (let s = 0; s < count; s++) {
    const x = Math.floor(hash01(s, 1, seed) * (frame.w - 2)) + 1;
    const y = Math.floor(hash01(s, 2, seed) ** 1.4 * frame.horizon * 0.86);
    const size = hash01(s, 3, seed);
    const bright = shown * (0.12 + 0.75 * size * size * size) * (1 - y / frame.horizon);
    dot(data, w, x, y, bright);
    if (size > 0.93) for (const [dx, dy] of CROSS) dot(data, w, x + dx, y + dy, bright * 0.3);
  }
}
const CROSS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function dot(data: Pixels, w: number, x: number, y: number, a: number): void {
  if (y < 0) return;
  const i = (y * w + x) * 4;
  for (let c = 0; c < 3; c++) data[i + c] = lerp(data[i + c]!, 235, clamp01(a));
}

function disc(
  data: Pixels,
  w: number,
  h: number,
  light: { x: number; y: number; isDay: boolean },
  clarity: number,
  glow: Rgb,
  theme: Theme,
  low: number,
): void {
  const r = light.isDay ? 10 : 8;
  const paint: Rgb = theme === 'light' ? [255, 253, 244] : mixColours(glow, [255, 255, 255], 0.55);
  for (let y = Math.floor(light.y - r - 1); y <= light.y + r + 1; y++) {
    for (let x = Math.floor(light.x - r - 1); x <= light.x + r + 1; x++) {
      if (x < 0 || y < 0 || x >= w || y >= h) continue;
      const inside = clamp01(r + 0.5 - Math.hypot(x - light.x, y - light.y));
      // In the break of the clouds the moon is full: a crescent could not light so much.
      const bite =
        light.isDay || low > 0.5
          ? 0
          : clamp01(r * 0.9 + 0.5 - Math.hypot(x - light.x - 4, y - light.y + 2.4));
      const a = inside * (1 - bite) * clamp01(0.15 + clarity * 0.8);
      const i = (y * w + x) * 4;
      for (let c = 0; c < 3; c++) data[i + c] = lerp(data[i + c]!, paint[c]!, a);
    }
  }
}
