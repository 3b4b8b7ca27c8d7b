import { html, nothing, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { OFFLINE_WORDS } from '../../words/play/offline.ts';
import type { Frame } from '../app.ts';

/** Whether the game also plays without a network here, at the foot of the Accueil; with what can be done when it does not. */
export function offlineLine({ app, lang }: Frame): TemplateResult | typeof nothing {
  const t = speaker(OFFLINE_WORDS, lang);
  const state = app.offline.state();
  const again = (key: 'retry' | 'keepAll') =>
    html`<button type="button" class="button small" @click=${() => void app.offline.keep(true)}>${icon(key === 'retry' ? 'again' : 'download')} ${t(key)}</button>`;
  switch (state) {
    case 'none':
      return nothing;
    case 'ready':
    case 'saving':
    case 'insecure':
    case 'refused':
      return html`<p>${t(state)}</p>`;
    case 'partial':
      return html`<p>${t(state)} ${again('keepAll')}</p>`;
    case 'full':
    case 'unreached':
      return html`<p role="status">${t(state)} ${again('retry')}</p>`;
    default:
      return never(state);
  }
}

/** A newer version that waits, with the button that brings it, on the Accueil. */
export function newerVersion({ app, lang }: Frame): TemplateResult | typeof nothing {
  const { offline } = app;
  if (!offline.isNewerWaiting()) return nothing;
  const t = speaker(OFFLINE_WORDS, lang);
  return html`<div class="pane row spread newer" role="status">
    <p>${t(offline.isHeldElsewhere() ? 'heldElsewhere' : 'newer')}</p>
    <button type="button" class="button" @click=${() => void offline.takeOver()}>${icon('again')} ${t('takeOver')}</button>
  </div>`;
}
