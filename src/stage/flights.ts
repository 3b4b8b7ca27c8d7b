import type * as Phaser from 'phaser';
import { SPRITES } from './sprites.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drops of light on their way between fixed anchors. */
export interface Flights {
  fly(from: Point, to: Point, ms: number, landed?: () => void): void;
  step(ms: number): void;
  readonly isBusy: boolean;
}

interface Flight {
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
  readonly ms: number;
  readonly lights: readonly Phaser.GameObjects.Image[];
  readonly landed: (() => void) | undefined;
  at: number;
  hasLanded: boolean;
}

const TAIL = 9; // lights in the trail
const FADE_MS = 260;
const AT_ONCE = 8; // a burst beyond this is not drawn one by one

/** Makes the sky's traffic, empty. */
export function createFlights(scene: Phaser.Scene, depth: number): Flights {
  let flights: Flight[] = [];
  return {
    fly(from, to, ms, landed) {
      if (flights.length >= AT_ONCE) {
        landed?.();
        return;
      }
      const lights = Array.from({ length: TAIL }, (_, n) =>
        scene.add
          .image(from.x, from.y, SPRITES.spark)
          .setScale(0.62 * (1 - n / TAIL) + 0.14)
          .setAlpha(1 - n / (TAIL + 1))
          .setDepth(depth),
      );
      const over = {
        x: (from.x + to.x) / 2,
        y: Math.min(from.y, to.y) - Math.abs(from.x - to.x) * 0.12 - 14,
      };
      flights.push({ from, over, to, ms, lights, landed, at: 0, hasLanded: false });
    },
    step(ms) {
      for (const flight of flights) {
        flight.at += ms;
        const t = flight.at / flight.ms;
        flight.lights.forEach((light, n) => {
          const p = curve(flight, Math.min(1, Math.max(0, t - n * 0.045)));
          light.setPosition(p.x, p.y);
        });
        if (t >= 1 && !flight.hasLanded) {
          flight.hasLanded = true;
          flight.landed?.();
        }
        if (t >= 1) {
          // Where it lands it opens once and is gone.
          const gone = Math.min(1, (flight.at - flight.ms) / FADE_MS);
          flight.lights.forEach((light, n) => {
            light.setAlpha((1 - gone) * (n === 0 ? 0.9 : 0.2));
          });
          flight.lights[0]?.setScale(0.76 + gone * 1.4);
        }
      }
      const over = flights.filter((f) => f.at >= f.ms + FADE_MS);
      for (const flight of over) for (const light of flight.lights) light.destroy();
      if (over.length > 0) flights = flights.filter((f) => f.at < f.ms + FADE_MS);
    },
    get isBusy() {
      return flights.length > 0;
    },
  };
}

function curve({ from, over, to }: Flight, t: number): Point {
  const e = t * t * (3 - 2 * t);
  const a = (1 - e) * (1 - e);
  const b = 2 * e * (1 - e);
  const c = e * e;
  return { x: a * from.x + b * over.x + c * to.x, y: a * from.y + b * over.y + c * to.y };
}
