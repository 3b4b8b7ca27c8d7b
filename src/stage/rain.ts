import type * as Phaser from 'phaser';
import type { StageFrame } from './frame.ts';
import { hash01, lerp } from './noise.ts';
import { SPRITES } from './sprites.ts';
import { DROPS } from './tuning.ts';

/** Falling rain. `pace` 1 falls, 0 hangs in the air. */
export interface Rain {
  set(amount: number, slant: number): void;
  step(seconds: number, pace: number): void;
}

interface Drop {
  readonly image: Phaser.GameObjects.Image;
  readonly size: number; // 0.5 far .. 1.1 near
  readonly rank: number; // falls when the amount is above it
}

/** Makes the drops, all unseen. */
export function createRain(scene: Phaser.Scene, frame: StageFrame, depth: number, seed: number): Rain {
  const drops: Drop[] = Array.from({ length: DROPS }, (_, n) => {
    const size = 0.5 + 0.6 * hash01(n, 12, seed) ** 1.5;
    const image = scene.add
      .image(
        hash01(n, 10, seed) * frame.w * 1.3 - frame.w * 0.15,
        hash01(n, 11, seed) * frame.h,
        SPRITES.streak,
      )
      .setDepth(depth)
      .setVisible(false);
    return { image, size, rank: n / DROPS };
  });
  let amount = 0;
  let slant = 0.2;
  let lean = Number.NaN;
  return {
    set(nextAmount, nextSlant) {
      amount = nextAmount;
      slant = nextSlant;
    },
    step(seconds, pace) {
      const turned = lean !== slant;
      lean = slant;
      for (const { image, size, rank } of drops) {
        const falls = rank < amount;
        if (image.visible !== falls) image.setVisible(falls);
        if (!falls) continue;
        const fall = 430 * size * pace * seconds;
        image.y += fall;
        image.x -= fall * slant;
        if (image.y > frame.h + 20) {
          image.y -= frame.h + 40;
          image.x += frame.h * slant * 0.5;
        }
        if (image.x < -frame.w * 0.1) image.x += frame.w * 1.2;
        else if (image.x > frame.w * 1.1) image.x -= frame.w * 1.2;
        if (turned) image.setRotation(Math.atan(slant));
        // Hung in the air a drop is a bead; falling it is a streak.
        image.setScale(size * lerp(0.85, 0.7, pace), size * lerp(0.2, 1.15, pace));
        image.setAlpha(size * lerp(0.9, 0.75, pace));
      }
    },
  };
}
