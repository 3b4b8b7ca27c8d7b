import * as Phaser from 'phaser';
import type { CloudFields } from './backdrop.ts';
import { frameOf } from './frame.ts';
import { seedOf } from './noise.ts';
import { type CloudLayer, growCloud } from './paint-clouds.ts';
import type { Theme } from './palette.ts';
import { groundColour, raiseTheatre, type Theatre } from './theatre.ts';
import { createTicker } from './ticker.ts';
import { FPS } from './tuning.ts';
import { CALM, type StageEffect, type StageView } from './view.ts';

/** The running stage, behind its door. */
export interface Play {
  show(view: StageView): void;
  play(effect: StageEffect): void;
  setTheme(theme: Theme): void;
  setReducedMotion(on: boolean): void;
  hold(on: boolean): void;
  sleep(): void;
  wake(): void;
  destroy(): void;
}

export interface StageGameOptions {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly renderer: 'canvas' | 'webgl';
  readonly seed: string;
}

/** Boots Phaser in `host` and resolves when the first sky is painted. */
export async function startPlay(host: HTMLElement, options: StageGameOptions): Promise<Play> {
  const seed = seedOf(options.seed);
  const fields = await growFields(seed);
  const { scene, game } = await boot(host, options);

  let theme = options.theme;
  let reduced = options.reducedMotion;
  let isAsleep = false;
  let isHeld = false;
  let view = CALM;
  let theatre: Theatre;
  let shape = '';

  const raise = (): void => {
    scene.children.removeAll(true);
    for (const key of scene.textures.getTextureKeys()) scene.textures.remove(key);
    const frame = frameOf(host.clientWidth, host.clientHeight);
    game.scale.resize(frame.w, frame.h);
    fill(game.canvas);
    scene.cameras.main.setBackgroundColor(groundColour(theme, view));
    shape = cityKey(view);
    theatre = raiseTheatre(scene, frame, theme, fields, view, seed);
    theatre.hold(isHeld);
  };
  const draw = (ms: number): void => game.step(performance.now(), ms);
  const ticker = createTicker((ms) => {
    theatre.step(Math.min(ms, 250), !reduced && !isAsleep);
    draw(ms);
    settle();
  });
  // It beats only while something moves, and as fast as the weather asks.
  const settle = (): void => {
    const isLively = !reduced && !isAsleep;
    const isBusy = theatre.isBusy;
    if (!isLively && !isBusy) ticker.pace(0);
    else ticker.pace(isBusy || (theatre.isRough && !isHeld) ? FPS.lively : FPS.calm);
  };
  const refresh = (): void => {
    settle();
    if (!ticker.isRunning) draw(0);
  };

  raise();
  const resized = new ResizeObserver(
    debounce(() => {
      raise();
      refresh();
    }, 180),
  );
  resized.observe(host);
  refresh();

  return {
    show(next) {
      view = next;
      if (cityKey(next) !== shape) raise();
      else theatre.show(next, reduced);
      refresh();
    },
    play(effect) {
      if (!reduced) theatre.play(effect);
      refresh();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      raise();
      refresh();
    },
    setReducedMotion(on) {
      if (on === reduced) return;
      reduced = on;
      theatre.show(view, true);
      refresh();
    },
    hold(on) {
      isHeld = on;
      theatre.hold(on);
      refresh();
    },
    sleep() {
      isAsleep = true;
      refresh();
    },
    wake() {
      isAsleep = false;
      refresh();
    },
    destroy() {
      resized.disconnect();
      ticker.pace(0);
      game.destroy(true);
      draw(0); // Phaser takes itself down at its next step
    },
  };
}

function boot(
  host: HTMLElement,
  options: StageGameOptions,
): Promise<{ scene: Phaser.Scene; game: Phaser.Game }> {
  const frame = frameOf(host.clientWidth, host.clientHeight);
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: options.renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      parent: host,
      width: frame.w,
      height: frame.h,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          fill(game.canvas);
          // The heart is ours (ticker.ts): Phaser's own loop is put to sleep once its first step is over.
          game.events.once('postrender', () => {
            game.loop.sleep();
            resolve({ scene: this, game });
          });
        },
      },
    });
  });
}

// The small picture is stretched over the window: soft, as a wash should be.
function fill(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%', pointerEvents: 'none' });
}

// One layer a turn, so that the page stays quick while the clouds grow.
async function growFields(seed: number): Promise<CloudFields> {
  const fields: Partial<Record<CloudLayer, ReturnType<typeof growCloud>>> = {};
  for (const layer of ['high', 'heap', 'low'] as const) {
    fields[layer] = growCloud(layer, seed);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return fields as CloudFields;
}

const cityKey = (view: StageView): string =>
  view.districts.map((d) => `${d.id}:${d.share.toFixed(3)}`).join('|');

function debounce(run: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true; // an observer reports once as soon as it observes
  return () => {
    if (isFirst) {
      isFirst = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
}
