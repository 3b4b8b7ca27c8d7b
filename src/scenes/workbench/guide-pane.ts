import { html, type nothing, type TemplateResult } from 'lit';
import { speaker } from '../../ui/speak.ts';
import { wordsReady } from '../../words/apart.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import type { Frame } from '../app.ts';
import { failurePage } from '../failure.ts';
import { hosted } from '../hosted.ts';

/** The instructor's guide of a story that comes with the game, folded; loaded with the workbench, printed alone. */
export function guidePane({ app, lang }: Frame, id: string): TemplateResult | typeof nothing {
  const t = speaker(TEACH_WORDS, lang);
  const open = async (place: HTMLElement) => {
    const { mountGuide } = await import('../teach/mount-guide.ts');
    await wordsReady();
    return mountGuide(place, id, lang);
  };
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<details class="pane lesson guide-pane">
    <summary><h2>${t('guideTitle')}</h2></summary>
    <div ${hosted(lang, open, instead)}></div>
  </details>`;
}
