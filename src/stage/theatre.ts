import type * as Phaser from 'phaser';
import { type CloudFields, createBackdrop, DEPTH } from './backdrop.ts';
import { buildCity, roofAt } from './city.ts';
import { createFlights } from './flights.ts';
import type { StageFrame } from './frame.ts';
import { createHorizon } from './horizon.ts';
import { createLanterns } from './lanterns.ts';
import { createLights } from './lights.ts';
import { lerp, smoothstep } from './noise.ts';
import { asNumber, mixColours, paletteOf, type Theme } from './palette.ts';
import { createRain } from './rain.ts';
import { drawSprites, drawStreak } from './sprites.ts';
import { createStorm } from './storm.ts';
import { PASSING_MS } from './tuning.ts';
import { DROP_MS, REPLY_MS, type StageEffect, type StageView } from './view.ts';
import { mixWeather, type Weather, weatherOf } from './weather.ts';

/** Everything on the stage for one window size and one theme. Rebuilt when either changes. */
export interface Theatre {
  show(view: StageView, atOnce: boolean): void;
  play(effect: StageEffect): void;
  /** One frame. With `isLively` false only what was begun is brought to its end. */
  step(ms: number, isLively: boolean): void;
  hold(on: boolean): void;
  /** True while a sky passes, a light flies or lightning fades: the loop must not stop yet. */
  readonly isBusy: boolean;
  /** True when the weather itself moves fast: rain, wind, lightning. */
  readonly isRough: boolean;
}

/** Raises the theatre for a first view, all painted at once. */
export function raiseTheatre(
  scene: Phaser.Scene,
  frame: StageFrame,
  theme: Theme,
  fields: CloudFields,
  first: StageView,
  seed: number,
): Theatre {
  const isDark = theme === 'dark';
  drawSprites(scene, theme);
  drawStreak(scene, paletteOf(theme, first.sky, first.hour).rain);
  const city = buildCity(first.districts, frame, seed);
  const backdrop = createBackdrop(scene, frame, fields, city);
  const line = isDark ? 0x8fa5c4 : 0x3b4a5e;
  const horizon = createHorizon(scene, frame, theme, { behind: DEPTH.fronts, before: DEPTH.before });
  const lights = createLights(scene, frame, city, DEPTH.lights, line);
  const lanterns = createLanterns(scene, frame, (x) => roofAt(city, x, frame.h - 8), DEPTH.lanterns, line);
  const rain = createRain(scene, frame, DEPTH.rain, seed);
  const storm = createStorm(
    scene,
    frame,
    { bolt: DEPTH.bolt, behind: DEPTH.behind, front: DEPTH.flash },
    isDark ? 0.34 : 0.4,
    seed,
  );
  const flights = createFlights(scene, DEPTH.flights);

  let view = first;
  let painted = '';
  let strokes: (() => void)[] = [];
  let passing = -1; // ms since the new scene began to show, -1 at rest
  let before: Weather = weatherOf(first.sky, first.intensity);
  let after: Weather = before;
  let weather: Weather = before;
  let held = false;
  let pace = 1; // 1 time runs, 0 it holds its breath

  const begin = (): void => {
    const key = sceneKey(view);
    if (key === painted) return;
    painted = key;
    before = weather;
    after = weatherOf(view.sky, view.intensity);
    const palette = paletteOf(theme, view.sky, view.hour);
    strokes = backdrop.strokes({
      frame,
      palette,
      weather: after,
      theme,
      hour: view.hour,
      seed,
    });
    if (after.rain > 0) strokes.push(() => drawStreak(scene, palette.rain));
  };
  const finish = (): void => {
    for (const stroke of strokes) stroke();
    if (strokes.length > 0 || passing >= 0) backdrop.pass(1);
    strokes = [];
    passing = -1;
    weather = after;
  };
  const dress = (): void => {
    rain.set(weather.rain, weather.slant);
    storm.set(weather.bolts, view.hidden);
  };
  const anchor = (district: string | undefined): { n: number; x: number; y: number } => {
    const n = view.districts.findIndex((d) => d.id === district);
    const span = city.spans[n];
    if (span === undefined) return { n: -1, x: frame.w * 0.5, y: frame.h - frame.band };
    return { n, x: span.x + span.w / 2, y: (span.top + frame.h) / 2 };
  };

  const theatre: Theatre = {
    show(next, atOnce) {
      view = next;
      lights.show(view.districts, atOnce);
      lanterns.show(view.lanterns, atOnce);
      horizon.fronts(view.fronts);
      horizon.alert(view.alert);
      horizon.pulse(view.pulse);
      if (atOnce) {
        finish();
        begin();
        finish();
        backdrop.drift(0, weather);
        dress();
        rain.step(0, pace);
        storm.step(0, false);
      } else {
        if (strokes.length === 0 && passing < 0) begin();
        dress();
      }
    },
    play(effect) {
      if (effect.kind === 'thunder') storm.thunder(effect.x);
      else if (effect.kind === 'lantern-out') lanterns.goOut(effect.id);
      else if (effect.kind === 'drop') {
        const from = anchor(effect.district);
        const to = { x: effect.to.x * frame.w, y: effect.to.y * frame.h };
        flights.fly({ x: from.x, y: from.y }, to, DROP_MS);
      } else {
        const to = anchor(effect.district);
        const from = { x: effect.from.x * frame.w, y: effect.from.y * frame.h };
        flights.fly(from, to, REPLY_MS, () => {
          if (to.n >= 0) lights.answer(to.n);
          else for (const n of view.districts.keys()) lights.answer(n);
        });
      }
    },
    step(ms, isLively) {
      pace += ((held ? 0 : 1) - pace) * Math.min(1, ms / 260);
      if (strokes.length > 0) {
        strokes.shift()?.();
        if (strokes.length === 0) passing = 0;
      } else if (passing >= 0) {
        passing = Math.min(PASSING_MS, passing + ms);
        const t = smoothstep(0, 1, passing / PASSING_MS);
        weather = mixWeather(before, after, t);
        backdrop.pass(passing >= PASSING_MS ? 1 : t);
        dress();
        if (passing >= PASSING_MS) {
          passing = -1;
          begin();
        }
      }
      const flow = isLively ? pace : 0;
      backdrop.drift((ms / 1000) * flow, weather);
      rain.step(ms / 1000, flow);
      storm.step(ms, isLively && pace > 0.5);
      lights.step(ms);
      lanterns.step(ms, lerp(0.05, 1, weather.drift) * flow);
      flights.step(ms);
    },
    hold(on) {
      held = on;
    },
    get isBusy() {
      return (
        strokes.length > 0 ||
        passing >= 0 ||
        flights.isBusy ||
        storm.isBusy ||
        lights.isBusy ||
        Math.abs(pace - (held ? 0 : 1)) > 0.02
      );
    },
    get isRough() {
      return weather.rain > 0.02 || weather.drift > 0.55 || weather.bolts > 0.05 || view.hidden > 0.05;
    },
  };
  theatre.show(first, true);
  return theatre;
}

// What asks for a new painting. The hour counts by quarters, the intensity by eighths: opinion moves slowly.
function sceneKey(view: StageView): string {
  return `${view.sky}|${Math.round(view.intensity * 8)}|${Math.round(view.hour * 4)}`;
}

/** The colour of the page behind the canvas while the stage is being raised. */
export function groundColour(theme: Theme, view: StageView): number {
  const palette = paletteOf(theme, view.sky, view.hour);
  return asNumber(mixColours(palette.middle, palette.horizon, 0.3));
}
