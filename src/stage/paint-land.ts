import { lightAt, type StageFrame } from './frame.ts';
import { clamp01, hash01, lerp, octaves, smoothstep, valueNoise } from './noise.ts';
import type { Pixels, Scenery } from './paint-sky.ts';
import { mixColours, type Rgb } from './palette.ts';

/** Height of the land's picture: from the highest ridge down to the city's shore. */
export const landTop = (frame: StageFrame): number => Math.round(frame.horizon - frame.h * 0.17);

/** Paints three ridges and the river, over nothing: the sky shows above the farthest ridge. */
export function paintLand(data: Pixels, w: number, h: number, scene: Scenery): void {
  const { frame, palette, weather, seed } = scene;
  const top = landTop(frame);
  const foot = frame.horizon - top;
  const haze = mixColours(palette.horizon, palette.lit, 0.2);
  const veil = 0.2 + 0.6 * weather.fog + 0.2 * weather.veil;
  const light = lightAt(frame, scene.hour, smoothstep(0.3, 0.9, weather.rays));
  const ridges: readonly { paint: Rgb; line: Float32Array }[] = [0, 1, 2].map((n) => ({
    paint: mixColours(mixColours(palette.far, palette.near, n / 2), haze, veil * (1 - n * 0.4)),
    line: ridge(w, foot, n, seed),
  }));
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < h; y++) {
      const i = (y * w + x) * 4;
      if (y >= foot) {
        put(data, i, river(x, y - foot, h - foot, scene, light.x), 1);
        continue;
      }
      data[i + 3] = 0;
      for (const { paint, line } of ridges) {
        const over = clamp01(y - line[x]! + 0.5);
        if (over <= 0) continue;
        // Haze gathers at the foot of each ridge and sets it apart from the next.
        const depth = smoothstep(0, foot * 0.7, y - line[x]!);
        const grain = (hash01(x, y, seed + 9) - 0.5) * 3;
        const tone = mixColours(paint, haze, depth * veil * 0.55);
        put(data, i, [tone[0] + grain, tone[1] + grain, tone[2] + grain], over);
      }
    }
  }
}

function ridge(w: number, foot: number, n: number, seed: number): Float32Array {
  const line = new Float32Array(w);
  const high = [0.95, 0.66, 0.34][n]!;
  const cells = [130, 90, 60][n]!;
  for (let x = 0; x < w; x++) {
    const swell = octaves(valueNoise, x / cells, n * 9.7, 4096, seed + 60 + n, 3);
    const trees = n === 2 ? hash01(x >> 1, 3, seed) * 2.2 + hash01(x, 4, seed) : 0;
    line[x] = foot - foot * high * (0.25 + 0.75 * swell) - trees;
  }
  return line;
}

function river(
  x: number,
  y: number,
  depth: number,
  { palette, theme, weather, seed }: Scenery,
  lightX: number,
): Rgb {
  const v = y / depth;
  const ripple = octaves(valueNoise, x * 0.05, y * 0.9, 4096, seed + 70, 2) - 0.5;
  const base = mixColours(
    mixColours(palette.horizon, palette.near, theme === 'dark' ? 0.4 : 0.18),
    palette.zenith,
    v * 0.6,
  );
  const glint =
    smoothstep(46, 0, Math.abs(x - lightX + ripple * 26)) * (1 - weather.gloom) * (1 - weather.fog);
  const tone = mixColours(base, palette.glow, clamp01(glint * (0.35 + ripple)));
  const wash = ripple * (theme === 'dark' ? 18 : 10);
  return [tone[0] + wash, tone[1] + wash, tone[2] + wash];
}

function put(data: Pixels, i: number, paint: Rgb, a: number): void {
  const under = data[i + 3]! / 255;
  for (let c = 0; c < 3; c++) data[i + c] = under > 0 ? lerp(data[i + c]!, paint[c]!, a) : paint[c]!;
  data[i + 3] = 255 * Math.max(under, a);
}

/** Paints far curtains of rain, seen against the horizon. */
export function paintVeil(data: Pixels, w: number, h: number, scene: Scenery): void {
  const { palette, weather, seed, theme } = scene;
  const paint = mixColours(palette.shade, palette.horizon, theme === 'dark' ? 0.45 : 0.3);
  for (let y = 0; y < h; y++) {
    const v = y / h;
    const fall = smoothstep(0, 0.25, v) * (1 - 0.45 * v);
    for (let x = 0; x < w; x++) {
      const u = x + y * (0.3 + weather.slant);
      const shaft = smoothstep(0.48, 0.8, octaves(valueNoise, u / 90, 0.5, 4096, seed + 80, 2));
      const thread = 0.6 + 0.4 * valueNoise(u / 3.2, y / 60, 4096, seed + 81);
      const i = (y * w + x) * 4;
      data[i] = paint[0];
      data[i + 1] = paint[1];
      data[i + 2] = paint[2];
      data[i + 3] = 190 * weather.veil * fall * shaft * thread;
    }
  }
}

/** Paints shafts of light fanning from the sun or the moon. */
export function paintRays(data: Pixels, w: number, h: number, scene: Scenery): void {
  const { frame, palette, weather, seed, theme } = scene;
  const light = lightAt(frame, scene.hour, smoothstep(0.3, 0.9, weather.rays));
  const far = Math.max(w, h) * 0.75;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const dx = x - light.x;
      const dy = y - light.y + 14;
      const distance = Math.hypot(dx, dy);
      const angle = Math.atan2(dx, dy);
      const beam = smoothstep(0.36, 0.74, octaves(valueNoise, angle * 7 + 50, 0.5, 4096, seed + 90, 3));
      const spread = smoothstep(1.9, 0.4, Math.abs(angle));
      const i = (y * w + x) * 4;
      data[i] = palette.glow[0];
      data[i + 1] = palette.glow[1];
      data[i + 2] = palette.glow[2];
      const fade = smoothstep(far, 0, distance) * smoothstep(4, 30, distance);
      data[i + 3] = 255 * weather.rays * beam * spread * fade * (theme === 'dark' ? 0.42 : 0.6);
    }
  }
}

/** Paints a bank of fog, repeating along x when its width is a multiple of 8. */
export function paintFog(data: Pixels, w: number, h: number, scene: Scenery): void {
  const paint = mixColours(scene.palette.horizon, scene.palette.lit, 0.55);
  for (let y = 0; y < h; y++) {
    const v = y / h;
    const body = smoothstep(0, 0.5, v) * smoothstep(1, 0.55, v);
    for (let x = 0; x < w; x++) {
      const wisp = octaves(valueNoise, (x / w) * 8, v * 3, 8, scene.seed + 95, 3);
      const i = (y * w + x) * 4;
      data[i] = paint[0];
      data[i + 1] = paint[1];
      data[i + 2] = paint[2];
      data[i + 3] = 225 * body * smoothstep(0.2, 0.75, wisp);
    }
  }
}
