import type * as Phaser from 'phaser';
import type { StageFrame } from './frame.ts';
import { ALERT_PAINT, asNumber, type Theme } from './palette.ts';
import { SPRITES } from './sprites.ts';
import type { AlertLevel, Front, FrontKind } from './view.ts';

/** What comes over the hills, the hoisted alert, and the pulse on the water. */
export interface Horizon {
  fronts(fronts: readonly Front[]): void;
  alert(level: AlertLevel): void;
  pulse(volumes: readonly number[]): void;
}

const AT: Record<FrontKind, number> = { press: 0.24, ambassador: 0.52, deadline: 0.77 };
const HUE: Record<Theme, Record<FrontKind, number>> = {
  dark: { press: 0x9cc3ff, ambassador: 0xffb98f, deadline: 0xd9b8ff },
  light: { press: 0x2c5f9e, ambassador: 0xa6532a, deadline: 0x6a4a94 },
};

/** Makes the horizon's signs, all unseen. Depths: banks and fronts behind the hills, the rest before them. */
export function createHorizon(
  scene: Phaser.Scene,
  frame: StageFrame,
  theme: Theme,
  depths: { readonly behind: number; readonly before: number },
): Horizon {
  const lines = scene.add.graphics().setDepth(depths.behind + 0.5);
  const banks: Phaser.GameObjects.Image[] = [];
  const mast = scene.add.graphics().setDepth(depths.before);
  const water = scene.add.graphics().setDepth(depths.before);
  let drawn = '';
  return {
    fronts(fronts) {
      const key = JSON.stringify(fronts.map((f) => [f.id, f.kind, Math.round(f.eta * 60)]));
      if (key === drawn) return;
      drawn = key;
      lines.clear();
      while (banks.length < fronts.length) {
        banks.push(scene.add.image(0, 0, SPRITES.bank).setDepth(depths.behind));
      }
      banks.forEach((bank, n) => {
        bank.setVisible(n < fronts.length);
      });
      const seen: Record<FrontKind, number> = { press: 0, ambassador: 0, deadline: 0 };
      fronts.forEach((front, n) => {
        const place = seen[front.kind]++;
        const near = 1 - front.eta;
        const half = frame.w * (0.09 + 0.1 * near);
        const x = frame.w * (AT[front.kind] + place * 0.06);
        const y = frame.horizon - frame.h * (0.13 + 0.1 * near) - place * 12;
        banks[n]!.setPosition(x, y + half * 0.16)
          .setDisplaySize(half * 3.4, half * 1.25)
          .setAlpha(0.45 + 0.5 * near);
        drawFront(lines, front.kind, x, y, half, 3 + 3.4 * near, HUE[theme][front.kind], 0.55 + 0.45 * near);
      });
    },
    alert(level) {
      mast.clear();
      const x = Math.round(frame.w * 0.955);
      const foot = frame.horizon + 1;
      const pole = theme === 'dark' ? 0x9fb2cc : 0x2f3d50;
      mast.lineStyle(1, pole, 0.9).lineBetween(x, foot, x, foot - 46);
      mast.lineStyle(0.7, pole, 0.5);
      mast.lineBetween(x - 9, foot, x, foot - 38).lineBetween(x + 9, foot, x, foot - 38);
      mast.fillStyle(pole, 1).fillCircle(x, foot - 47, 1.6);
      if (level === 0) return;
      const paint = asNumber(ALERT_PAINT[level]!);
      mast.fillStyle(paint, 1).lineStyle(1, theme === 'dark' ? 0x0a1122 : 0x2f3d50, 0.9);
      signal(mast, level, x, foot - 30);
    },
    pulse(volumes) {
      water.clear();
      const recent = volumes.slice(-60);
      const most = Math.max(...recent, 1);
      const step = frame.w / Math.max(1, recent.length - 1);
      const base = frame.shore - 1;
      const paint = theme === 'dark' ? 0xdfeaff : 0x3f6288;
      recent.forEach((volume, n) => {
        if (volume <= 0) return;
        const tall = (base - frame.horizon) * Math.sqrt(volume / most);
        const age = n / recent.length;
        water.fillStyle(paint, 0.1 + 0.34 * age).fillRect(n * step - 1, base - tall, 1.6, tall);
      });
    },
  };
}

// One shape a level, so that no one needs the colour: triangle, diamond, square with a dark heart.
function signal(pen: Phaser.GameObjects.Graphics, level: AlertLevel, x: number, y: number): void {
  if (level === 1)
    pen
      .fillTriangle(x - 7, y + 6, x, y - 7, x + 7, y + 6)
      .strokeTriangle(x - 7, y + 6, x, y - 7, x + 7, y + 6);
  if (level === 2) {
    pen.fillTriangle(x - 7, y, x, y - 8, x + 7, y).fillTriangle(x - 7, y, x, y + 8, x + 7, y);
  }
  if (level === 3) {
    pen.fillRect(x - 7, y - 7, 14, 14);
    pen.fillStyle(0x10131c, 1).fillRect(x - 2.5, y - 2.5, 5, 5);
  }
}

// A front as weather maps draw it: teeth for the press, half rounds for a voice, both for a deadline.
function drawFront(
  pen: Phaser.GameObjects.Graphics,
  kind: FrontKind,
  x: number,
  y: number,
  half: number,
  size: number,
  paint: number,
  alpha: number,
): void {
  const at = (u: number): { x: number; y: number } => ({ x: x + u * half, y: y + u * u * half * 0.2 });
  // As on a map the line bows, and bears its signs, the way it moves; both ends are lost in the distance.
  for (let n = -9; n < 9; n++) {
    const from = at(n / 8);
    const to = at((n + 1) / 8);
    const fade = Math.min(1, (9.5 - Math.abs(n + 0.5)) / 4);
    pen.lineStyle(Math.max(1, size * 0.3), paint, alpha * fade).lineBetween(from.x, from.y, to.x, to.y);
  }
  pen.fillStyle(paint, alpha);
  const teeth = 5;
  for (let n = 0; n < teeth; n++) {
    const p = at(((n + 0.5) / teeth) * 1.5 - 0.75);
    const isTooth = kind === 'press' || (kind === 'deadline' && n % 2 === 0);
    if (isTooth) pen.fillTriangle(p.x - size, p.y, p.x + size, p.y, p.x, p.y - size * 1.5);
    else pen.slice(p.x, p.y, size, Math.PI, Math.PI * 2, false).fillPath();
  }
}
