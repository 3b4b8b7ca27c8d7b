import type { Building, City, Side } from './city.ts';
import type { StageFrame } from './frame.ts';
import { hash01 } from './noise.ts';
import { asCss, mixColours, type Palette, type Rgb, type Theme, WINDOW_PAINT } from './palette.ts';
import { WINDOWS } from './tuning.ts';

/** Height of the city's picture: façades, roofs and the back row's steeples. */
export const cityTop = (frame: StageFrame): number => frame.h - frame.band - 46;

/** Draws the quay, a hazy back row with its steeple, then the façades; no window yet. */
export function drawCity(
  pen: CanvasRenderingContext2D,
  frame: StageFrame,
  city: City,
  palette: Palette,
  fog: number,
  theme: Theme,
  seed: number,
): void {
  const top = cityTop(frame);
  const haze = mixColours(palette.horizon, palette.near, 0.5);
  const back = mixColours(mixColours(palette.city, palette.near, 0.6), haze, 0.25 + 0.4 * fog);
  pen.clearRect(0, 0, frame.w, frame.h - top);
  backRow(pen, frame, top, back, haze, seed);
  for (const b of city.buildings) facade(pen, b, frame, top, palette, theme, seed);
  const ground = mixColours(palette.city, palette.zenith, theme === 'dark' ? 0.2 : 0.05);
  pen.fillStyle = asCss(mixColours(ground, theme === 'dark' ? [0, 0, 0] : [40, 50, 66], 0.35));
  pen.fillRect(0, frame.h - 5 - top, frame.w, 5);
}

function backRow(
  pen: CanvasRenderingContext2D,
  frame: StageFrame,
  top: number,
  paint: Rgb,
  haze: Rgb,
  seed: number,
): void {
  const wash = pen.createLinearGradient(0, frame.shore - 26 - top, 0, frame.h - top);
  wash.addColorStop(0, asCss(paint));
  wash.addColorStop(1, asCss(mixColours(paint, haze, 0.45)));
  pen.fillStyle = wash;
  for (let x = -4, n = 0; x < frame.w; n++) {
    const w = 7 + Math.floor(hash01(n, 1, seed) * 16);
    const lift = hash01(n, 2, seed) ** 1.6 * frame.band * 0.42;
    const y = frame.shore + frame.band * 0.2 - lift - top;
    pen.fillRect(x, y, w, frame.h - top - y);
    if (hash01(n, 3, seed) > 0.55) gable(pen, x, y, w, 3 + hash01(n, 4, seed) * 3);
    if (hash01(n, 5, seed) > 0.8) pen.fillRect(x + Math.floor(w / 2), y - 7, 1, 7);
    x += w + (hash01(n, 6, seed) > 0.7 ? 2 : 0);
  }
  steeple(pen, Math.round(frame.w * 0.285), frame.shore - top);
  steeple(pen, Math.round(frame.w * 0.865), frame.shore - top + 5);
}

function gable(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + w / 2, y - h);
  pen.lineTo(x + w, y);
  pen.fill();
}

// The silver bell tower of a river parish.
function steeple(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.fillRect(x - 4, y - 12, 8, 24);
  gable(pen, x - 5, y - 12, 10, 3);
  pen.fillRect(x - 2.5, y - 18, 5, 5);
  gable(pen, x - 3, y - 18, 6, 13);
  pen.fillRect(x - 0.5, y - 35, 1, 6);
  pen.fillRect(x - 1.5, y - 33.5, 3, 1);
}

function facade(
  pen: CanvasRenderingContext2D,
  b: Building,
  frame: StageFrame,
  top: number,
  palette: Palette,
  theme: Theme,
  seed: number,
): void {
  const shift = hash01(b.x, 8, seed) - 0.5;
  const lift: Rgb = theme === 'dark' ? palette.far : [255, 255, 255];
  const wall = mixColours(palette.city, lift, (theme === 'dark' ? 0.16 : 0.1) + shift * 0.14);
  const y = b.top - top;
  const wash = pen.createLinearGradient(0, y, 0, frame.h - top);
  wash.addColorStop(0, asCss(wall));
  wash.addColorStop(1, asCss(mixColours(wall, palette.city, 0.8)));
  pen.fillStyle = wash;
  pen.fillRect(b.x, y, b.w, frame.h - top - y);
  pen.fillStyle = asCss(mixColours(wall, palette.zenith, theme === 'dark' ? 0.5 : 0.25));
  pen.fillRect(b.x + b.w - 1, y, 1, frame.h - top - y);
  pen.fillStyle = asCss(mixColours(wall, palette.city, 0.55));
  if (b.roof === 'gable') gable(pen, b.x - 1, y, b.w + 2, Math.min(9, b.w * 0.3));
  if (b.roof === 'mansard') {
    pen.beginPath();
    pen.moveTo(b.x - 1, y);
    pen.lineTo(b.x + 2.5, y - 6);
    pen.lineTo(b.x + b.w - 2.5, y - 6);
    pen.lineTo(b.x + b.w + 1, y);
    pen.fill();
  }
  if (b.roof === 'flat') pen.fillRect(b.x - 1, y - 2, b.w + 2, 2);
  if (hash01(b.x, 9, seed) > 0.5) pen.fillRect(b.x + Math.floor(b.w * 0.7), y - 8, 3, 7);
}

export const SIDES: readonly Side[] = ['against', 'watching', 'favour'];
export const LIGHT_LEVELS = 5;
export const GLYPH = 20; // px, one window with its halo, drawn at twice its size

/** Draws the atlas of windows: a row a side (pointed, square, round), a column a level of light. */
export function drawWindows(pen: CanvasRenderingContext2D, theme: Theme): void {
  pen.clearRect(0, 0, GLYPH * LIGHT_LEVELS * 2, GLYPH * SIDES.length * 2);
  SIDES.forEach((side, row) => {
    for (let level = 0; level < LIGHT_LEVELS; level++) {
      pen.save();
      pen.translate((level + 0.5) * GLYPH * 2, (row + 0.5) * GLYPH * 2);
      pen.scale(2, 2);
      glyph(pen, side, level, theme);
      pen.restore();
    }
  });
}

function glyph(pen: CanvasRenderingContext2D, side: Side, level: number, theme: Theme): void {
  const paint = WINDOW_PAINT[theme][side];
  const { w, h } = WINDOWS.pane;
  if (level > 1) {
    const halo = pen.createRadialGradient(0, 0, 1, 0, 0, GLYPH / 2);
    const strength = (level - 1) * (theme === 'dark' ? 0.13 : 0.09);
    halo.addColorStop(0, asCss(paint, strength));
    halo.addColorStop(1, asCss(paint, 0));
    pen.fillStyle = halo;
    pen.fillRect(-GLYPH / 2, -GLYPH / 2, GLYPH, GLYPH);
  }
  const white: Rgb = [255, 255, 255];
  const alpha = [0.16, 0.42, 0.68, 0.88, 1][level]!;
  pen.fillStyle = asCss(level === 4 ? mixColours(paint, white, 0.35) : paint, alpha);
  outline(pen, side, w, h);
  pen.fill();
}

function outline(pen: CanvasRenderingContext2D, side: Side, w: number, h: number): void {
  pen.beginPath();
  if (side === 'against') {
    pen.moveTo(-w / 2 - 0.3, h / 2);
    pen.lineTo(0, -h / 2 - 1);
    pen.lineTo(w / 2 + 0.3, h / 2);
  } else if (side === 'favour') {
    pen.moveTo(-w / 2, h / 2);
    pen.lineTo(-w / 2, -h / 2 + w / 2);
    pen.arc(0, -h / 2 + w / 2, w / 2, Math.PI, 0);
    pen.lineTo(w / 2, h / 2);
  } else {
    pen.rect(-w / 2 + 0.2, -h / 2 + 0.6, w - 0.4, h - 0.6);
  }
  pen.closePath();
}
