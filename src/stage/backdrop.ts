import type * as Phaser from 'phaser';
import type { City } from './city.ts';
import { createFader, type Fader } from './fader.ts';
import type { StageFrame } from './frame.ts';
import { cityTop, drawCity } from './paint-city.ts';
import {
  type CloudField,
  type CloudLayer,
  type CloudPaint,
  FIELD,
  paintHigh,
  paintRows,
} from './paint-clouds.ts';
import { landTop, paintFog, paintLand, paintRays, paintVeil } from './paint-land.ts';
import { paintSky, type Scenery } from './paint-sky.ts';
import type { Weather } from './weather.ts';

/** Every painted layer of the stage, from the sky to the façades. */
export interface Backdrop {
  /** The strokes that paint a scene to come; each may take some milliseconds, so they are done one a frame. */
  strokes(scene: Scenery): (() => void)[];
  /** 0 the scene before .. 1 the scene painted. */
  pass(t: number): void;
  drift(seconds: number, weather: Weather): void;
}

export type CloudFields = Readonly<Record<CloudLayer, CloudField>>;
export const DEPTH = {
  sky: 0,
  rays: 26,
  high: 10,
  behind: 14,
  heap: 20,
  bolt: 24,
  veil: 28,
  low: 30,
  fronts: 34,
  land: 40,
  before: 44,
  fogFar: 46,
  city: 50,
  lights: 54,
  lanterns: 60,
  fogNear: 64,
  rain: 70,
  flash: 80,
  flights: 90,
} as const;

// Speed of each layer at full drift, px/s: what is near goes faster.
const SPEED = { high: 3, heap: 13, low: 7, fogFar: 4, fogNear: 9 } as const;

/** Makes the layers, empty. */
export function createBackdrop(
  scene: Phaser.Scene,
  frame: StageFrame,
  fields: CloudFields,
  city: City,
): Backdrop {
  const { w, h, horizon } = frame;
  const cloud = (layer: CloudLayer, depth: number, y: number, height: number): Fader =>
    createFader(scene, {
      key: layer,
      depth,
      place: { x: 0, y, w: Math.max(w, (FIELD[layer].w * height * 0.8) / FIELD[layer].h), h: height },
      size: FIELD[layer],
      isOpaque: false,
      isRolling: true,
    });
  const flat = (key: string, depth: number, y: number, height: number, isOpaque: boolean): Fader =>
    createFader(scene, {
      key,
      depth,
      place: { x: 0, y, w, h: height },
      size: { w, h: height },
      isOpaque,
      isRolling: false,
    });
  const fog = (key: string, depth: number, y: number, height: number): Fader =>
    createFader(scene, {
      key,
      depth,
      place: { x: 0, y, w: w * 1.3, h: height },
      size: { w: 320, h: 60 },
      isOpaque: false,
      isRolling: true,
    });
  const top = landTop(frame);
  const roofs = cityTop(frame);
  const half = (n: number): number => Math.ceil(n / 2);
  const layers = {
    sky: flat('sky', DEPTH.sky, 0, h, true),
    rays: createFader(scene, {
      key: 'rays',
      depth: DEPTH.rays,
      place: { x: 0, y: 0, w, h: horizon },
      size: { w: half(w), h: half(horizon) },
      isOpaque: false,
      isRolling: false,
    }),
    high: cloud('high', DEPTH.high, 0, horizon * 0.72),
    heap: cloud('heap', DEPTH.heap, -6, horizon * 0.84),
    low: cloud('low', DEPTH.low, horizon * 0.42, horizon * 0.58),
    veil: flat('veil', DEPTH.veil, Math.round(horizon * 0.3), Math.round(horizon * 0.68), false),
    land: flat('land', DEPTH.land, top, frame.h - top, true),
    fogFar: fog('fog-far', DEPTH.fogFar, horizon - h * 0.24, h * 0.32),
    fogNear: fog('fog-near', DEPTH.fogNear, frame.shore - h * 0.1, h * 0.26),
    city: flat('city', DEPTH.city, roofs, h - roofs, true),
  };
  const all = Object.values(layers);
  const shift = { high: 0, heap: 0, low: 0, fogFar: 0, fogNear: 0 };
  return {
    strokes(scenery) {
      const { weather, palette, theme } = scenery;
      const cloudPaint = (cover: number): CloudPaint => ({
        cover,
        stretch: weather.stretch,
        palette,
        theme,
        warm: weather.rays,
        gloom: weather.gloom,
        seed: scenery.seed,
      });
      const rows = (layer: 'heap' | 'low') => (): void =>
        layers[layer].paint({
          by: 'pixels',
          paint: (data) => paintRows(data, layer, fields[layer], fields.high, cloudPaint(weather[layer])),
        });
      const pixels = (fader: Fader, paint: typeof paintSky) => (): void =>
        fader.paint({ by: 'pixels', paint: (data, pw, ph) => paint(data, pw, ph, scenery) });
      const halved: Scenery = {
        ...scenery,
        frame: { ...frame, w: half(w), h: half(h), horizon: half(horizon), shore: half(frame.shore) },
      };
      return [
        pixels(layers.sky, paintSky),
        () => layers.rays.paint({ by: 'pixels', paint: (data, pw, ph) => paintRays(data, pw, ph, halved) }),
        () =>
          layers.high.paint({
            by: 'pixels',
            paint: (data) => paintHigh(data, fields.high, cloudPaint(weather.high)),
          }),
        rows('heap'),
        rows('low'),
        pixels(layers.veil, paintVeil),
        pixels(layers.land, paintLand),
        pixels(layers.fogFar, paintFog),
        pixels(layers.fogNear, paintFog),
        () =>
          layers.city.paint({
            by: 'pen',
            paint: (pen) => drawCity(pen, frame, city, palette, weather.fog, theme, scenery.seed),
          }),
      ];
    },
    pass(t) {
      for (const layer of all) layer.pass(t);
    },
    drift(seconds, weather) {
      const speed = 0.12 + weather.drift;
      for (const key of Object.keys(shift) as (keyof typeof shift)[]) {
        shift[key] += SPEED[key] * speed * seconds;
        layers[key].scroll(shift[key]);
      }
      layers.fogFar.alpha(weather.fog * 0.9);
      layers.fogNear.alpha(weather.fog * 0.6);
    },
  };
}
