import type { Sky } from '../model/codes.ts';
import { clamp01 } from './noise.ts';

/** Red, green, blue, each 0..255. */
export type Rgb = readonly [number, number, number];
export type Theme = 'dark' | 'light';

/** The paints of one moment: everything the painters dip into. */
export interface Palette {
  readonly zenith: Rgb;
  readonly middle: Rgb;
  readonly horizon: Rgb;
  readonly glow: Rgb; // around the sun or the moon, and in the break of the clouds
  readonly lit: Rgb; // side of the clouds that faces the light
  readonly shade: Rgb; // under side of the clouds
  readonly far: Rgb; // farthest hills
  readonly near: Rgb; // nearest hills
  readonly city: Rgb; // façades
  readonly rain: Rgb;
}

const hex = (s: string): Rgb => [
  Number.parseInt(s.slice(0, 2), 16),
  Number.parseInt(s.slice(2, 4), 16),
  Number.parseInt(s.slice(4, 6), 16),
];

/** Between two colours, t from 0 to 1. */
export function mixColours(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Colour as Phaser wants it. */
export const asNumber = (c: Rgb): number =>
  (Math.round(c[0]) << 16) | (Math.round(c[1]) << 8) | Math.round(c[2]);
/** A colour as CSS writes it; `alpha` 0..1. */
export const asCss = (c: Rgb, alpha = 1): string =>
  `rgba(${Math.round(c[0])},${Math.round(c[1])},${Math.round(c[2])},${alpha})`;

// Order: zenith middle horizon glow lit shade far near city rain.
const paints = (s: string): Palette => {
  const c = s.split(' ').map(hex) as Rgb[];
  const [zenith, middle, horizon, glow, lit, shade, far, near, city, rain] = c as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ];
  return { zenith, middle, horizon, glow, lit, shade, far, near, city, rain };
};

/** A weather office at night: ink-blue ground. */
const DARK: Record<Sky, Palette> = {
  clear: paints('070f24 122647 38557f e9c79a 4f6891 1b2b4c 22375c 0d1930 080f20 a9c2e6'),
  mist: paints('141d2d 233246 56667a cfd3cf 6c7b8d 2e3b4e 3d4c60 1a2535 0c1422 b9c6d6'),
  wind: paints('081530 17375c 5a7f98 d8d2b0 5f809f 1c3553 25435f 0e2036 08111f a9cfe0'),
  showers: paints('0a1322 1b2a40 47596d b6bfc8 5d6e83 202d40 2a3a4e 121d2d 090f1b b5c6d8'),
  storm: paints('05080f 0f1626 2f3a50 b9a9d6 48536c 121826 1d2739 0b111d 060a13 a5b4cc'),
  trailing: paints('081634 1a4068 7aa1b0 e6ddb8 86a0b4 25405c 2c4c66 0f2338 091220 b3d2e2'),
  brightening: paints('0c1a3a 2c466f d09a72 ffd596 b38d7f 2c3b5c 3a4769 141f39 0a1122 dcc9b4'),
};

/** Daylight on paper. */
const LIGHT: Record<Sky, Palette> = {
  clear: paints('86b9e4 bddaee f5eddb fff3cf ffffff c9dcea a9c0d2 7894ac 51677f 6d8aa6'),
  mist: paints('ccd5da dfe3e3 f0ece2 fffaf0 fafaf6 cdd4d6 c2ccd0 98a7b0 66757f 8496a3'),
  wind: paints('85b3d4 b6d3e0 eeebd4 fff2c6 ffffff bcd0da a3bcc6 6f8fa0 4c6678 6485a0'),
  showers: paints('98abbd b9c7d1 dfdfd7 f6f4ea e9edee 93a5b4 93a5b1 667c8e 485a6c 56728e'),
  storm: paints('6f7c92 929eae c6c5c2 efe9f5 c3c9d2 65728a 7c8b9c 556578 3d4b5e e3e9f2'),
  trailing: paints('70a8d8 a9d0e8 f1f1df fff1c2 ffffff 9fb6c8 96b4c4 648699 456074 5c83a4'),
  brightening: paints('8db6dd c9dae6 ffe2b2 ffe9b0 fff4df c2c3cc b2b8bd 7f8f9f 55657a 7d93a9'),
};

/** 0 by day, 1 by night. */
export function nightAt(hour: number): number {
  const h = ((hour % 24) + 24) % 24;
  if (h < 5 || h >= 21) return 1;
  if (h < 8) return (8 - h) / 3;
  if (h < 18) return 0;
  return (h - 18) / 3;
}

/** 1 when the sun is on the horizon, 0 far from it. */
function goldAt(hour: number): number {
  const h = ((hour % 24) + 24) % 24;
  const near = Math.min(Math.abs(h - 6.5), Math.abs(h - 19.5));
  return clamp01(1 - near / 1.6);
}

// How far a theme follows the hour. Bounded, so that the panes keep their contrast at any hour.
const DAY_LIFT = hex('5f87ad');
const DUSK = hex('8f93b8');
const GOLD: Record<Theme, Rgb> = { dark: hex('b9785c'), light: hex('ffcf9a') };
const SUNNY: Record<Sky, number> = {
  clear: 1,
  mist: 0.4,
  wind: 0.8,
  showers: 0.35,
  storm: 0.12,
  trailing: 0.9,
  brightening: 0.6,
};

/** The paints of a sky in a theme at an hour of the day (0..24). */
export function paletteOf(theme: Theme, sky: Sky, hour: number): Palette {
  const base = theme === 'dark' ? DARK[sky] : LIGHT[sky];
  const night = nightAt(hour);
  const gold = goldAt(hour) * SUNNY[sky];
  const veil = theme === 'dark' ? DAY_LIFT : DUSK;
  const amount = theme === 'dark' ? (1 - night) * 0.34 : night * 0.42;
  const turn = (c: Rgb, k: number): Rgb => mixColours(c, veil, amount * k);
  return {
    zenith: turn(base.zenith, 0.7),
    middle: mixColours(turn(base.middle, 0.9), GOLD[theme], gold * 0.12),
    horizon: mixColours(turn(base.horizon, 0.8), GOLD[theme], gold * 0.6),
    glow: base.glow,
    lit: mixColours(turn(base.lit, 0.8), GOLD[theme], gold * 0.3),
    shade: turn(base.shade, 0.7),
    far: mixColours(turn(base.far, 0.7), GOLD[theme], gold * 0.15),
    near: turn(base.near, 0.5),
    city: turn(base.city, theme === 'dark' ? 0.25 : 0.4),
    rain: base.rain,
  };
}

/** The signs of opinion: one warm accent, one alarm colour, and the pale light of those who only watch. */
export const WINDOW_PAINT: Record<Theme, Record<'against' | 'watching' | 'favour', Rgb>> = {
  dark: { against: hex('ff6f5b'), watching: hex('cfdcf0'), favour: hex('ffc469') },
  light: { against: hex('ff8a70'), watching: hex('eef4fb'), favour: hex('ffd98a') },
};
export const ALERT_PAINT: readonly Rgb[] = [hex('8ea3bd'), hex('f2cf4a'), hex('f08a3c'), hex('e8503f')];
