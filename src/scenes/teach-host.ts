import { html, type TemplateResult } from 'lit';
import { wordsReady } from '../words/apart.ts';
import type { Frame } from './app.ts';
import { failurePage } from './failure.ts';
import { masthead } from './home/home.ts';
import type { HomeRoom } from './home/home-room.ts';
import { hosted } from './hosted.ts';

/** The page for those who teach; what it is made of is loaded when it is opened. */
export function teachHost(frame: Frame, room: HomeRoom): TemplateResult {
  const { app, lang } = frame;
  const open = async (host: HTMLElement) => {
    const { mountTeach } = await import('./teach/index.ts');
    await wordsReady();
    return mountTeach(host, app, room);
  };
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    <div id="teach" ${hosted(lang, open, instead)}></div>
  </div>`;
}
