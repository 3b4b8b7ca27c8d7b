import type { Lang } from '../model/text.ts';
import { describeView } from './describe.ts';
import { chooseRenderer, graphicsCard, type RendererWish } from './renderer.ts';
import { createSound } from './sound.ts';
import { CALM, type StageEffect, type StageView } from './view.ts';

export * from './view.ts';

export interface StageOptions {
  readonly theme: 'dark' | 'light';
  readonly reducedMotion: boolean;
  readonly renderer?: RendererWish;
  readonly seed: string; // the hills, the clouds and the streets are drawn from it
}

/** The sky and the city behind the desk. Purely a picture: it answers no pointer and no key. */
export interface SkyStage {
  /** Moves towards a picture of opinion; skies pass into each other in a few seconds. */
  show(view: StageView): void;
  /** Plays a thing that happens once. Still pictures ignore it. */
  play(effect: StageEffect): void;
  setTheme(theme: 'dark' | 'light'): void;
  setReducedMotion(on: boolean): void;
  /** Sound is off until asked for; turn it on from a key or a click. */
  setSound(on: boolean): void;
  /** Rings the bureau's bell, when sound is on. */
  bell(): void;
  /** Composer open: the rain hangs and the clouds stop. */
  hold(on: boolean): void;
  /** Game paused: what has begun ends, then the loop stops until `wake`. */
  sleep(): void;
  wake(): void;
  /** The weather in words, for who does not see it. */
  describe(lang: Lang): string;
  destroy(): void;
}

/**
 * Raises the stage inside `host`, which must have a size. Phaser is fetched here and nowhere else, so the
 * page is readable before it comes. Rejects when no canvas can be had: the game goes on without a sky.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<SkyStage> {
  const wish = options.renderer ?? 'auto';
  const renderer = chooseRenderer(wish, wish === 'auto' ? graphicsCard() : null);
  const { startPlay } = await import('./game.ts');
  const play = await startPlay(host, { ...options, renderer });
  const sound = createSound();
  let view: StageView = CALM;
  return {
    ...play,
    show(next) {
      view = next;
      play.show(next);
      sound.show(next);
    },
    play(effect) {
      play.play(effect);
      sound.play(effect);
    },
    setSound: sound.enable,
    bell: sound.bell,
    hold(on) {
      play.hold(on);
      sound.hold(on);
    },
    sleep() {
      play.sleep();
      sound.rest(true);
    },
    wake() {
      play.wake();
      sound.rest(false);
    },
    describe: (lang) => describeView(view, lang),
    destroy() {
      play.destroy();
      sound.destroy();
    },
  };
}
