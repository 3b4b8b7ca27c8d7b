import { isSavingData } from '../offline/index.ts';
import type { SkyStage } from '../stage/index.ts';
import { chooseRenderer, graphicsCard } from '../stage/renderer.ts';
import { CALM, type StageEffect, type StageView } from '../stage/view.ts';
import type { Appearance } from './appearance.ts';

/** The stage as the scenes use it: absent until it is loaded, and for good when it cannot be drawn. */
export interface SkyDoor {
  readonly show: (view: StageView) => void;
  readonly play: (effect: StageEffect) => void;
  readonly hold: (on: boolean) => void;
  readonly rest: (on: boolean) => void;
  readonly setSound: (on: boolean) => void;
  readonly bell: () => void;
  readonly dress: (look: Appearance) => void;
  readonly describe: (lang: 'fr' | 'en') => string;
  readonly isMissing: () => boolean;
}

/**
 * The living sky, which fades in over the still one of the page. It is loaded once the first screen is drawn; where
 * motion is reduced, or the browser saves data, not before there is weather to show. What is to be shown meanwhile is
 * kept until then.
 */
export function openSky(host: HTMLElement, look: Appearance, onChange: () => void): SkyDoor {
  let stage: SkyStage | null = null;
  let isMissing = false;
  let view: StageView | null = null;
  let now = look;
  let isHeld = false;
  let isResting = false;
  let isLoud = false;

  const raise = async () => {
    try {
      if (chooseRenderer('auto', graphicsCard()) === 'canvas')
        document.documentElement.dataset.glass = 'plain';
      const { createStage } = await import('../stage/index.ts');
      const raised = await createStage(host, {
        theme: now.theme,
        reducedMotion: now.isStill,
        seed: 'avis-de-tempete',
      });
      raised.setTheme(now.theme);
      raised.setReducedMotion(now.isStill);
      if (view) raised.show(view);
      raised.hold(isHeld);
      if (isResting) raised.sleep();
      if (isLoud) raised.setSound(true);
      stage = raised;
    } catch {
      isMissing = true; // the page's own gradient stays
    }
    onChange();
  };
  const idle: (run: () => void) => void =
    typeof requestIdleCallback === 'function'
      ? (run) => requestIdleCallback(run, { timeout: 1500 })
      : (run) => setTimeout(run, 200);
  let isRaised = false;
  const raiseSoon = () => {
    if (isRaised) return;
    isRaised = true;
    idle(() => void raise());
  };
  if (!look.isStill && !isSavingData()) raiseSoon();

  return {
    show: (next) => {
      view = next;
      stage?.show(next);
      if (next !== CALM) raiseSoon();
    },
    play: (effect) => stage?.play(effect),
    hold: (on) => {
      if (on === isHeld) return;
      isHeld = on;
      stage?.hold(on);
    },
    rest: (on) => {
      if (on === isResting) return;
      isResting = on;
      if (on) stage?.sleep();
      else stage?.wake();
    },
    setSound: (on) => {
      isLoud = on;
      stage?.setSound(on);
    },
    bell: () => stage?.bell(),
    dress: (next) => {
      now = next;
      if (!next.isStill && !isSavingData()) raiseSoon();
      stage?.setTheme(next.theme);
      stage?.setReducedMotion(next.isStill);
    },
    describe: (lang) => stage?.describe(lang) ?? '',
    isMissing: () => isMissing,
  };
}
