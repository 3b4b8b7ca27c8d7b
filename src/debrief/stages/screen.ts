import type { SkyStage, StageView } from '../../stage/index.ts';

/** A small stage in a box of the page. */
export interface Screen {
  readonly show: (view: StageView) => void;
  readonly rest: (on: boolean) => void;
  readonly destroy: () => void;
}

/**
 * Loads a stage into a box, with the theme and motion of the page; the last view shown before it is there is drawn then.
 * If it cannot be loaded, the box keeps its own colours and the words beside it tell the weather. Never throws.
 */
export function openScreen(box: HTMLElement, seed: string, first: StageView | null): Screen {
  let stage: SkyStage | null = null;
  let view = first;
  let isResting = false;
  let isDown = false;
  const root = document.documentElement;
  const theme = () => (root.dataset.theme === 'light' ? 'light' : 'dark');
  const isStill = () => root.dataset.motion === 'reduced';
  const dressed = new MutationObserver(() => {
    stage?.setTheme(theme());
    stage?.setReducedMotion(isStill());
  });
  dressed.observe(root, { attributes: true, attributeFilter: ['data-theme', 'data-motion'] });

  const raise = async () => {
    const { createStage } = await import('../../stage/index.ts');
    if (isDown) return;
    const raised = await createStage(box, { theme: theme(), reducedMotion: isStill(), seed });
    if (isDown) return raised.destroy();
    stage = raised;
    // Without this, the first picture would begin as a change from a calm sky.
    raised.setReducedMotion(true);
    if (view !== null) raised.show(view);
    raised.setReducedMotion(isStill());
    if (isResting) raised.sleep();
  };
  raise().catch(() => {}); // the caption beside the box describes the sky in words

  return {
    show(next) {
      view = next;
      stage?.show(next);
    },
    rest(on) {
      if (on === isResting) return;
      isResting = on;
      if (on) stage?.sleep();
      else stage?.wake();
    },
    destroy() {
      isDown = true;
      dressed.disconnect();
      stage?.destroy();
    },
  };
}
