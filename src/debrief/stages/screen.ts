import type { SkyStage, StageView } from '../../stage/index.ts';

/** A small stage in a box of the page. */
export interface Screen {
  readonly show: (view: StageView) => void;
  readonly rest: (on: boolean) => void;
  readonly destroy: () => void;
}

/**
 * Raises a stage in a box; what is shown meanwhile is kept for when it comes. Where none can be had, the box
 * keeps its own colours and the words beside it tell the weather. It follows the theme and motion of the page.
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
    // The first picture stands at once: a sky does not pass in from the calm of the Accueil.
    raised.setReducedMotion(true);
    if (view !== null) raised.show(view);
    raised.setReducedMotion(isStill());
    if (isResting) raised.sleep();
  };
  raise().catch(() => {}); // the caption beside the box tells the sky in words

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
