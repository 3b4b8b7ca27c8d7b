import { WINDOWS } from './tuning.ts';

/** Where things stand in the stage's own small pixels. */
export interface StageFrame {
  readonly w: number;
  readonly h: number;
  readonly horizon: number; // y where the hills meet the water
  readonly shore: number; // y where the water meets the city's back row
  readonly band: number; // height of the city's façades
}

const AREA = 640 * 360; // px drawn, whatever the window: soft, and cheap on a machine without a GPU
const FILL = 0.5; // share of the city's band that is window cells
const RIVER = 15; // px

/** The stage's frame for a window of that many CSS pixels. Never larger than the window itself. */
export function frameOf(cssWidth: number, cssHeight: number): StageFrame {
  const width = Math.max(160, cssWidth);
  const height = Math.max(160, cssHeight);
  const scale = Math.min(1, Math.sqrt(AREA / (width * height)));
  const w = Math.round(width * scale);
  const h = Math.round(height * scale);
  const band = Math.round(Math.min(h * 0.3, (WINDOWS.count * WINDOWS.cell.w * WINDOWS.cell.h) / (w * FILL)));
  const shore = h - band - 4;
  return { w, h, band, shore, horizon: shore - RIVER };
}

/** Where the sun, or the moon, stands at an hour; low in the break of the clouds when `low` is 1. */
export function lightAt(
  frame: StageFrame,
  hour: number,
  low: number,
): { x: number; y: number; isDay: boolean } {
  const h = ((hour % 24) + 24) % 24;
  const isDay = h >= 6 && h < 20;
  const along = isDay ? (h - 6) / 14 : ((h + 4) % 24) / 10;
  const arc = 4 * along * (1 - along); // 0 at rising and setting, 1 at the top
  const x = frame.w * (0.1 + 0.8 * along);
  const y = frame.horizon * (0.72 - 0.54 * arc);
  const lowX = frame.w * 0.7;
  const lowY = frame.horizon * 0.6;
  return { x: x + (lowX - x) * low, y: y + (lowY - y) * low, isDay };
}
