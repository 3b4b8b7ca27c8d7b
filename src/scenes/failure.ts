import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/text.ts';
import { gameFileName, saveFile } from '../session/index.ts';
import { icon } from '../ui/look/icon.ts';
import { speaker } from '../ui/speak.ts';
import { FAILURE_WORDS } from '../words/play/failure.ts';
import type { App } from './app.ts';
import './pages/pages.css';

/** Shown instead of a page that failed: what happened, the game as a file, and ways on. */
export function failurePage(
  { session, go }: App,
  lang: Lang,
  thrown: unknown,
  onRetry: () => void,
): TemplateResult {
  const t = speaker(FAILURE_WORDS, lang);
  const hasGame = session.world() !== null;
  return html`<main id="main" tabindex="-1" class="failure">
    <section class="leaflet pane" role="alert" aria-labelledby="failure-title">
      <h1 id="failure-title">${t('title')}</h1>
      <p>${t(isUnloaded(thrown) ? 'unloaded' : 'broken')}</p>
      ${hasGame ? html`<p>${t('game')}</p>` : nothing}
      <div class="row">
        <button type="button" class="button main" @click=${onRetry}>${icon('again')} ${t('retry')}</button>
        ${
          hasGame
            ? html`<button type="button" class="button" @click=${() => saveGame(session)}>${icon('download')} ${t('file')}</button>`
            : nothing
        }
        <button type="button" class="button" @click=${() => go('home')}>${icon('left')} ${t('home')}</button>
        <button type="button" class="button" @click=${() => location.reload()}>${t('reload')}</button>
      </div>
      <details>
        <summary>${t('details')}</summary>
        <p class="soft small">${String(thrown)}</p>
      </details>
    </section>
  </main>`;
}

function saveGame(session: App['session']): void {
  const [record, text] = [session.record(), session.recordText()];
  if (record !== null && text !== null)
    saveFile(`${gameFileName(record, Date.now())}.json`, text, 'application/json');
}

/** Whether a module did not come: each browser says it in words of its own. */
function isUnloaded(thrown: unknown): boolean {
  return /import|module|preload|fetch|load/i.test(thrown instanceof Error ? thrown.message : '');
}
