import type { Sky } from '../model/codes.ts';
import { lerp } from './noise.ts';

/** What a sky is made of. Every figure is 0..1 unless said. */
export interface Weather {
  readonly high: number; // thin clouds, coverage
  readonly heap: number; // heaped clouds, coverage
  readonly low: number; // low bank over the hills, coverage
  readonly drift: number; // speed of the clouds
  readonly stretch: number; // how much the wind combs them
  readonly rain: number; // share of the drops that fall
  readonly slant: number; // px sideways for one px down
  readonly veil: number; // far curtains of rain
  readonly fog: number;
  readonly rays: number; // shafts of light through the break
  readonly stars: number;
  readonly bolts: number; // lightning in the clouds
  readonly gloom: number; // shadow over the land
}

const none = { high: 0, heap: 0, low: 0, drift: 0.1, stretch: 0, rain: 0, slant: 0.1, veil: 0, fog: 0 };
const dry = { rays: 0, stars: 0, bolts: 0, gloom: 0 };

type Pair = readonly [weak: Weather, strong: Weather];

// Each sky at intensity 0 and at intensity 1.
const SKY: Record<Sky, Pair> = {
  clear: [
    { ...none, ...dry, high: 0.1, heap: 0, low: 0.36, drift: 0.08, stars: 1 },
    { ...none, ...dry, high: 0.3, low: 0.46, drift: 0.12, stars: 0.9 },
  ],
  mist: [
    { ...none, ...dry, high: 0.2, low: 0.1, drift: 0.06, fog: 0.6, stars: 0.1 },
    { ...none, ...dry, high: 0.3, low: 0.2, drift: 0.05, fog: 1, gloom: 0.1 },
  ],
  wind: [
    { ...none, ...dry, high: 0.5, heap: 0.25, low: 0.2, drift: 0.6, stretch: 0.8, stars: 0.4 },
    { ...none, ...dry, high: 0.75, heap: 0.45, low: 0.4, drift: 1, stretch: 1, stars: 0.15, gloom: 0.1 },
  ],
  showers: [
    {
      ...none,
      ...dry,
      high: 0.4,
      heap: 0.42,
      low: 0.45,
      drift: 0.3,
      rain: 0.3,
      slant: 0.18,
      veil: 0.5,
      gloom: 0.2,
    },
    {
      ...none,
      ...dry,
      high: 0.5,
      heap: 0.66,
      low: 0.6,
      drift: 0.4,
      rain: 0.6,
      slant: 0.25,
      veil: 0.8,
      gloom: 0.35,
    },
  ],
  storm: [
    {
      ...none,
      ...dry,
      high: 0.6,
      heap: 0.85,
      low: 0.7,
      drift: 0.4,
      rain: 0.65,
      slant: 0.3,
      veil: 0.7,
      bolts: 0.3,
      gloom: 0.45,
    },
    {
      ...none,
      ...dry,
      high: 0.7,
      heap: 1,
      low: 0.9,
      drift: 0.6,
      rain: 1,
      slant: 0.42,
      veil: 1,
      bolts: 1,
      gloom: 0.65,
    },
  ],
  trailing: [
    { ...none, ...dry, high: 0.25, heap: 0.26, low: 0.4, drift: 0.4, stretch: 0.15, veil: 0.15, stars: 0.5 },
    {
      ...none,
      ...dry,
      high: 0.4,
      heap: 0.44,
      low: 0.5,
      drift: 0.5,
      stretch: 0.2,
      rain: 0.12,
      slant: 0.2,
      veil: 0.35,
      stars: 0.3,
      gloom: 0.1,
    },
  ],
  brightening: [
    { ...none, ...dry, high: 0.4, heap: 0.36, low: 0.4, drift: 0.2, rays: 0.6, stars: 0.1, gloom: 0.1 },
    { ...none, ...dry, high: 0.4, heap: 0.26, low: 0.3, drift: 0.2, rays: 1, stars: 0.15 },
  ],
};

/** The make of a sky at an intensity (0..1). */
export function weatherOf(sky: Sky, intensity: number): Weather {
  return mixWeather(SKY[sky][0], SKY[sky][1], Math.min(1, Math.max(0, intensity)));
}

/** Between two weathers: how skies pass into each other. */
export function mixWeather(a: Weather, b: Weather, t: number): Weather {
  const out = {} as Record<keyof Weather, number>;
  for (const key of Object.keys(a) as (keyof Weather)[]) out[key] = lerp(a[key], b[key], t);
  return out;
}
