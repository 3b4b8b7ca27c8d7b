import type * as Phaser from 'phaser';
import type { StageFrame } from './frame.ts';
import { seedOf } from './noise.ts';
import { SPRITES } from './sprites.ts';
import type { Lantern } from './view.ts';

/** Promises, as paper lanterns that float over the city on strings. */
export interface Lanterns {
  show(lanterns: readonly Lantern[], atOnce: boolean): void;
  step(ms: number, sway: number): void;
  /** A missed one flickers and goes out. */
  goOut(id: string): void;
}

interface Tethered {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly phase: number;
  length: number;
  aim: number;
  isLit: boolean;
  outFor: number; // ms since it went out, -1 lit
}

const SHORT = 14; // px of string when due
const OUT_MS = 900;

/** Makes the lanterns' layer, empty. `roof` gives the height of the roofs at an x. */
export function createLanterns(
  scene: Phaser.Scene,
  frame: StageFrame,
  roof: (x: number) => number,
  depth: number,
  line: number,
): Lanterns {
  const strings = scene.add.graphics().setDepth(depth);
  const all = new Map<string, Tethered>();
  const long = frame.h * 0.2;
  let clock = 0;

  const draw = (sway: number): void => {
    strings.clear();
    for (const lantern of all.values()) {
      const swing = Math.sin(clock / 1300 + lantern.phase) * (1.2 + 7 * sway) * (lantern.length / long);
      const foot = roof(lantern.x);
      const y = foot - lantern.length;
      strings.lineStyle(1, line, 0.55).lineBetween(lantern.x, foot, lantern.x + swing, y + 5);
      lantern.image.setPosition(lantern.x + swing, y);
    }
  };

  return {
    show(lanterns, atOnce) {
      const wanted = new Set(lanterns.map((l) => l.id));
      for (const [id, lantern] of all) {
        if (wanted.has(id)) continue;
        lantern.image.destroy();
        all.delete(id);
      }
      for (const { id, left, lit } of lanterns) {
        const aim = SHORT + (long - SHORT) * Math.min(1, Math.max(0, left));
        const had = all.get(id);
        const lantern =
          had ??
          tether(
            scene,
            frame,
            id,
            aim,
            depth,
            [...all.values()].map((l) => l.x),
          );
        lantern.aim = aim;
        if (atOnce) lantern.length = aim;
        if (lantern.isLit && !lit && (had === undefined || atOnce)) dim(lantern);
        else if (lantern.isLit && !lit && lantern.outFor < 0) lantern.outFor = 0;
        all.set(id, lantern);
      }
      draw(0);
    },
    step(ms, sway) {
      clock += ms;
      for (const lantern of all.values()) {
        lantern.length += (lantern.aim - lantern.length) * Math.min(1, ms / 900);
        if (lantern.outFor < 0 || !lantern.isLit) continue;
        lantern.outFor += ms;
        // A slow gutter, well under three changes a second.
        lantern.image.setAlpha(1 - 0.75 * (lantern.outFor / OUT_MS));
        if (lantern.outFor >= OUT_MS) dim(lantern);
      }
      draw(sway);
    },
    goOut(id) {
      const lantern = all.get(id);
      if (lantern?.isLit && lantern.outFor < 0) lantern.outFor = 0;
    },
  };
}

function dim(lantern: Tethered): void {
  lantern.isLit = false;
  lantern.image.setTexture(SPRITES.lanternOut).setAlpha(0.9);
}

function tether(
  scene: Phaser.Scene,
  frame: StageFrame,
  id: string,
  aim: number,
  depth: number,
  taken: readonly number[],
): Tethered {
  const seed = seedOf(id);
  let x = frame.w * (0.12 + 0.74 * ((seed % 997) / 997));
  for (let tries = 0; tries < 12 && taken.some((other) => Math.abs(other - x) < 22); tries++) {
    x = frame.w * 0.1 + ((x + frame.w * 0.137) % (frame.w * 0.78));
  }
  x = Math.round(x) + 0.5;
  const image = scene.add
    .image(x, frame.h, SPRITES.lantern)
    .setScale(0.5)
    .setDepth(depth + 0.1);
  return { image, x, phase: seed % 7, length: aim, aim, isLit: true, outFor: -1 };
}
