import { html, type TemplateResult } from 'lit';
import { speaker } from '../../ui/speak.ts';
import { ACCESS_WORDS } from '../../words/play/settings.ts';
import type { Frame } from '../app.ts';
import { masthead } from '../home/home.ts';
import './pages.css';

/** What is done for everyone to be able to play, and what is not. */
export function accessibilityPage(frame: Frame): TemplateResult {
  const t = speaker(ACCESS_WORDS, frame.lang);
  return html`<div class="home">
    ${masthead(frame)}
    <main id="main" tabindex="-1">
      <article class="leaflet pane">
        <h1>${t('title')}</h1>
        <p>${t('lead')}</p>
        <ul class="bullets">
          ${(['does1', 'does2', 'does3', 'does4', 'does5', 'does6', 'does7'] as const).map((k) => html`<li>${t(k)}</li>`)}
        </ul>
        <h2>${t('notTitle')}</h2>
        <ul class="bullets">
          ${(['not1', 'not2'] as const).map((k) => html`<li>${t(k)}</li>`)}
        </ul>
      </article>
    </main>
  </div>`;
}
