import type * as Phaser from 'phaser';
import { drawWindows, GLYPH, LIGHT_LEVELS, SIDES } from './paint-city.ts';
import { asCss, type Rgb, type Theme } from './palette.ts';

/** Names of the small pictures drawn at boot. */
export const SPRITES = {
  windows: 'windows',
  glow: 'glow',
  spark: 'spark',
  streak: 'streak',
  lantern: 'lantern',
  lanternOut: 'lantern-out',
  ball: 'ball',
  bank: 'bank',
} as const;

type Draw = (pen: CanvasRenderingContext2D, w: number, h: number) => void;

/** Draws every small picture for a theme, replacing those of another. */
export function drawSprites(scene: Phaser.Scene, theme: Theme): void {
  const isDark = theme === 'dark';
  const windows = sheet(scene, SPRITES.windows, GLYPH * LIGHT_LEVELS * 2, GLYPH * SIDES.length * 2, (pen) =>
    drawWindows(pen, theme),
  );
  SIDES.forEach((side, row) => {
    for (let n = 0; n < LIGHT_LEVELS; n++) {
      windows.add(`${side}-${n}`, 0, n * GLYPH * 2, row * GLYPH * 2, GLYPH * 2, GLYPH * 2);
    }
  });
  const cool: Rgb = isDark ? [214, 228, 255] : [255, 255, 255];
  sheet(scene, SPRITES.glow, 128, 128, ball(cool, [0.75, 0.32, 0.08, 0]));
  sheet(scene, SPRITES.spark, 32, 32, ball(isDark ? [255, 226, 168] : [255, 190, 92], [1, 0.5, 0.12, 0]));
  sheet(scene, SPRITES.bank, 128, 64, ball(isDark ? [6, 10, 22] : [96, 110, 130], [0.8, 0.5, 0.15, 0]));
  sheet(scene, SPRITES.lantern, 48, 48, (pen, w, h) => {
    ball([255, 196, 105], [0.55, 0.24, 0.06, 0])(pen, w, h);
    paper(pen, '#ffdf9c', '#e9953f', '#7a4a22');
  });
  sheet(scene, SPRITES.lanternOut, 48, 48, (pen) =>
    isDark ? paper(pen, '#4a5364', '#2b3342', '#1a2130') : paper(pen, '#aab2bb', '#8a949f', '#5a636e'),
  );
  sheet(scene, SPRITES.ball, 16, 16, (pen) => {
    pen.fillStyle = isDark ? '#e8eef8' : '#ffffff';
    pen.strokeStyle = isDark ? '#0a1122' : '#3c4b60';
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(8, 8, 5.5, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
  });
}

/** Draws the streak of a raindrop in the colour that shows against a sky. */
export function drawStreak(scene: Phaser.Scene, rain: Rgb): void {
  sheet(scene, SPRITES.streak, 4, 32, (pen) => {
    const fall = pen.createLinearGradient(0, 0, 0, 32);
    fall.addColorStop(0, asCss(rain, 0));
    fall.addColorStop(0.75, asCss(rain, 0.6));
    fall.addColorStop(1, asCss(rain, 0.9));
    pen.fillStyle = fall;
    pen.beginPath();
    pen.moveTo(2, 0);
    pen.lineTo(3, 30);
    pen.lineTo(2, 32);
    pen.lineTo(1, 30);
    pen.fill();
  });
}

function sheet(
  scene: Phaser.Scene,
  key: string,
  w: number,
  h: number,
  draw: Draw,
): Phaser.Textures.CanvasTexture {
  const kept = scene.textures.exists(key) ? scene.textures.get(key) : scene.textures.createCanvas(key, w, h);
  const texture = kept as Phaser.Textures.CanvasTexture;
  texture.context.clearRect(0, 0, w, h);
  draw(texture.context, w, h);
  texture.refresh();
  return texture;
}

const ball =
  (paint: Rgb, alphas: readonly [number, number, number, number]): Draw =>
  (pen, w, h) => {
    pen.save();
    pen.scale(w / 100, h / 100);
    const light = pen.createRadialGradient(50, 50, 0, 50, 50, 50);
    [0, 0.25, 0.6, 1].forEach((at, n) => {
      light.addColorStop(at, asCss(paint, alphas[n]!));
    });
    pen.fillStyle = light;
    pen.fillRect(0, 0, 100, 100);
    pen.restore();
  };

function paper(pen: CanvasRenderingContext2D, light: string, deep: string, rim: string): void {
  const glow = pen.createLinearGradient(0, 14, 0, 36);
  glow.addColorStop(0, deep);
  glow.addColorStop(0.6, light);
  glow.addColorStop(1, deep);
  pen.fillStyle = glow;
  pen.beginPath();
  pen.moveTo(18, 15);
  pen.bezierCurveTo(12, 21, 12, 29, 18, 35);
  pen.lineTo(30, 35);
  pen.bezierCurveTo(36, 29, 36, 21, 30, 15);
  pen.fill();
  pen.fillStyle = rim;
  pen.fillRect(18, 13.5, 12, 2);
  pen.fillRect(18, 34.5, 12, 2);
}
