import type * as Phaser from 'phaser';
import { type City, levelOf, roofAt, type Side, sideOf } from './city.ts';
import type { StageFrame } from './frame.ts';
import { hash01 } from './noise.ts';
import { SPRITES } from './sprites.ts';
import type { District } from './view.ts';

/** The city's windows and its trust masts. */
export interface Lights {
  /** What the districts should show; windows follow a few at a time unless `atOnce`. */
  show(districts: readonly District[], atOnce: boolean): void;
  step(ms: number): void;
  /** A light has come home: the district's windows answer from the middle outwards. */
  answer(district: number): void;
  /** True while windows are still on their way. */
  readonly isBusy: boolean;
}

interface Lamp {
  readonly image: Phaser.GameObjects.Image;
  side: Side;
  level: number;
}

const ANSWER_MS = 900;
const MAST = 24; // px

/** Makes a window for each pane and a mast for each district. */
export function createLights(
  scene: Phaser.Scene,
  frame: StageFrame,
  city: City,
  depth: number,
  line: number,
): Lights {
  const lamps: Lamp[] = city.panes.map((pane) => ({
    image: scene.add.image(pane.x, pane.y, SPRITES.windows, 'watching-0').setScale(0.5).setDepth(depth),
    side: 'watching',
    level: 0,
  }));
  const masts = city.spans.map((span) => {
    const x = Math.round(span.x + span.w / 2) + 0.5;
    const foot = roofAt(city, x, frame.h - 8);
    const pole = scene.add
      .rectangle(x, foot, 1, MAST, line, 0.75)
      .setOrigin(0.5, 1)
      .setDepth(depth - 0.5);
    const ball = scene.add
      .image(x, foot - MAST / 2, SPRITES.ball)
      .setScale(0.34)
      .setDepth(depth);
    return { pole, ball, foot, y: foot - MAST / 2 };
  });
  let shown: readonly District[] = [];
  let pending = false;
  let clock = 0;
  let turn = 0;
  const answers = new Map<number, number>(); // district -> ms since its light came home

  const set = (n: number, side: Side, level: number): void => {
    const lamp = lamps[n]!;
    if (lamp.side === side && lamp.level === level) return;
    lamp.side = side;
    lamp.level = level;
    lamp.image.setFrame(`${side}-${level}`);
  };

  const aim = (n: number): { side: Side; level: number } => {
    const pane = city.panes[n]!;
    const district = shown[pane.district];
    if (district === undefined) return { side: 'watching', level: 0 };
    let level = levelOf(district.light, pane.nerve);
    // An aroused household does not sit still: now and then it dims for a moment.
    const beat = Math.floor(clock / 1400 + pane.nerve * 7);
    if (level > 2 && hash01(n, beat, 17) < district.light * 0.3) level -= 1;
    const since = answers.get(pane.district);
    if (since !== undefined) {
      const span = city.spans[pane.district]!;
      const away = Math.abs(pane.x - (span.x + span.w / 2)) + (frame.h - pane.y) * 0.4;
      const wave = since - away * 5;
      if (wave > 0 && wave < 420) level = Math.min(4, level + 2);
    }
    return { side: sideOf(district.stance, pane.lean), level };
  };

  const settle = (): void => {
    lamps.forEach((_, n) => {
      const { side, level } = aim(n);
      set(n, side, level);
    });
    shown.forEach((district, d) => {
      const mast = masts[d];
      if (mast === undefined) return;
      mast.y = heightOf(district, mast.foot);
      mast.ball.y = mast.y;
    });
  };

  return {
    show(districts, atOnce) {
      shown = districts;
      pending = !atOnce;
      if (atOnce) settle();
    },
    step(ms) {
      clock += ms;
      for (const [district, since] of answers) {
        if (since + ms > ANSWER_MS) answers.delete(district);
        else answers.set(district, since + ms);
      }
      // One window in seven looks up at each frame, so a mood spreads instead of switching.
      turn = (turn + 1) % 7;
      let changed = 0;
      for (let n = 0; n < lamps.length; n++) {
        const isAnswering = answers.has(city.panes[n]!.district);
        if (!isAnswering && n % 7 !== turn) continue;
        const { side, level } = aim(n);
        const lamp = lamps[n]!;
        if (lamp.side !== side || lamp.level !== level) changed++;
        set(n, side, level);
      }
      if (turn === 0) pending = changed > 0;
      shown.forEach((district, d) => {
        const mast = masts[d];
        if (mast === undefined) return;
        mast.y += (heightOf(district, mast.foot) - mast.y) * Math.min(1, ms / 600);
        mast.ball.y = mast.y;
      });
    },
    answer(district) {
      answers.set(district, 0);
    },
    get isBusy() {
      return pending || answers.size > 0;
    },
  };
}

const heightOf = (district: District, foot: number): number =>
  foot - 3 - (MAST - 5) * Math.min(1, Math.max(0, district.trust / 100));
