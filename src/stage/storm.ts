import type * as Phaser from 'phaser';
import { flashGuard } from './flashes.ts';
import type { StageFrame } from './frame.ts';
import { hash01 } from './noise.ts';
import { SPRITES } from './sprites.ts';
import { THUNDER_HOLD_MS } from './view.ts';

/** Lightning: bolts in the clouds, and the mute glow behind the hills of what was hidden. */
export interface Storm {
  set(bolts: number, hidden: number): void;
  /** A bolt after a held breath; x 0..1 of the width. Dropped when the sky has flashed too often. */
  thunder(x: number | undefined): void;
  step(ms: number, isLively: boolean): void;
  readonly isBusy: boolean;
}

const BOLT_MS = 260;
const GLOW_MS = 520;

/** Makes the lightning, dark for now. `flash` is how white the whole sky may turn, 0..1. */
export function createStorm(
  scene: Phaser.Scene,
  frame: StageFrame,
  depths: { readonly bolt: number; readonly behind: number; readonly front: number },
  flash: number,
  seed: number,
): Storm {
  const guard = flashGuard();
  const bolt = scene.add.graphics().setDepth(depths.bolt);
  const glow = scene.add.image(0, 0, SPRITES.glow).setDepth(depths.behind).setVisible(false);
  const aura = scene.add
    .image(0, 0, SPRITES.glow)
    .setDepth(depths.bolt - 0.1)
    .setVisible(false);
  const sheet = scene.add
    .rectangle(0, 0, frame.w, frame.h, 0xdfe6ff)
    .setOrigin(0, 0)
    .setDepth(depths.front)
    .setVisible(false);
  let bolts = 0;
  let hidden = 0;
  let clock = 0;
  let drawn = 0;
  let held: { left: number; x: number } | null = null;
  let boltFor = -1;
  let glowFor = -1;
  let strength = 0;

  const luck = (): number => hash01(drawn++, 77, seed);
  const still = (): void => {
    // Without motion the hidden anger stays as a steady pallor behind the hills.
    glow.setVisible(hidden > 0.05).setAlpha(hidden * 0.5);
    place(0.36);
  };
  const place = (x: number): void => {
    glow
      .setPosition(frame.w * x, frame.horizon - frame.h * 0.13)
      .setDisplaySize(frame.w * 0.8, frame.h * 0.62);
  };
  const strike = (x: number): void => {
    if (!guard.allows(clock)) return;
    boltFor = 0;
    const from = frame.horizon * (0.12 + 0.15 * luck());
    const to = frame.horizon - frame.h * 0.06;
    drawBolt(bolt, frame.w * x, from, to, luck);
    aura.setPosition(frame.w * x, from + (to - from) * 0.3).setDisplaySize(frame.w * 0.7, frame.h * 0.9);
  };

  return {
    set(nextBolts, nextHidden) {
      bolts = nextBolts;
      hidden = nextHidden;
      if (glowFor < 0) still();
    },
    thunder(x) {
      held = { left: THUNDER_HOLD_MS, x: x ?? 0.2 + 0.6 * luck() };
    },
    step(ms, isLively) {
      clock += ms;
      if (held !== null) {
        held.left -= ms;
        if (held.left <= 0) {
          strike(held.x);
          held = null;
        }
      }
      // Poisson in time: a full storm strikes about every 6 s, full censorship glows every 2.5 s.
      if (isLively && boltFor < 0 && bolts > 0.05 && luck() < (ms / 6000) * bolts)
        strike(0.12 + 0.76 * luck());
      if (isLively && glowFor < 0 && hidden > 0.05 && luck() < (ms / 2500) * hidden && guard.allows(clock)) {
        glowFor = 0;
        strength = 0.45 + 0.5 * hidden;
        place(0.1 + 0.8 * luck());
      }
      if (boltFor >= 0) {
        const left = Math.max(0, 1 - boltFor / BOLT_MS);
        bolt.setAlpha(left).setVisible(left > 0);
        aura.setAlpha(left * 0.7).setVisible(left > 0);
        sheet.setAlpha(left * left * flash).setVisible(left > 0);
        boltFor = left > 0 ? boltFor + ms : -1;
      }
      if (glowFor >= 0) {
        const left = Math.max(0, 1 - glowFor / GLOW_MS);
        const floor = isLively ? 0.12 * hidden : 0.5 * hidden;
        glow.setVisible(true).setAlpha(floor + left * strength);
        glowFor = left > 0 ? glowFor + ms : -1;
      }
    },
    get isBusy() {
      return held !== null || boltFor >= 0 || glowFor >= 0;
    },
  };
}

function drawBolt(
  pen: Phaser.GameObjects.Graphics,
  x: number,
  from: number,
  to: number,
  luck: () => number,
): void {
  const main = path(x, from, to, 16, 14, luck);
  const fork = main[4]!;
  const branch = path(fork.x, fork.y, fork.y + (to - from) * 0.32, 6, 18, luck).map((p, n) => ({
    x: p.x + n * 6 * (fork.x < x ? -1 : 1),
    y: p.y,
  }));
  pen.clear();
  for (const [width, alpha, paint] of [
    [7, 0.1, 0xb9c4ff],
    [3.2, 0.32, 0xcdd6ff],
    [1.3, 1, 0xffffff],
  ] as const) {
    stroke(pen, main, width, alpha, paint);
    stroke(pen, branch, width * 0.6, alpha * 0.7, paint);
  }
}

function path(
  x: number,
  from: number,
  to: number,
  steps: number,
  jag: number,
  luck: () => number,
): { x: number; y: number }[] {
  const points = [{ x, y: from }];
  for (let n = 1; n <= steps; n++) {
    const last = points[n - 1]!;
    points.push({ x: last.x + (luck() - 0.5) * jag * 2 * 0.8, y: from + ((to - from) * n) / steps });
  }
  return points;
}

function stroke(
  pen: Phaser.GameObjects.Graphics,
  points: readonly { x: number; y: number }[],
  width: number,
  alpha: number,
  paint: number,
): void {
  pen.lineStyle(width, paint, alpha).beginPath();
  points.forEach((p, n) => {
    if (n === 0) pen.moveTo(p.x, p.y);
    else pen.lineTo(p.x, p.y);
  });
  pen.strokePath();
}
