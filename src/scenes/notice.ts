import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/look/icon.ts';
import { speaker } from '../ui/speak.ts';
import { HOME_WORDS } from '../words/play/home.ts';
import { OFFLINE_WORDS } from '../words/play/offline.ts';
import { NOTICE_WORDS } from '../words/play/session.ts';
import type { Frame } from './app.ts';

/** What the session and the service worker have to tell that stops nothing; the same in every scene. */
export function noticeOf(frame: Frame): TemplateResult {
  return html`${sessionNotice(frame)}${newerNotice(frame)}`;
}

function sessionNotice({ state, lang, app }: Frame): TemplateResult | typeof nothing {
  const { notice } = state;
  if (notice === null) return nothing;
  return html`<div class="toast pane" role="status">
    ${icon('bell')} <span>${speaker(NOTICE_WORDS, lang)(notice.code, notice.params)}</span>
    <button type="button" class="button small" @click=${() => app.session.clearNotice()}>${speaker(HOME_WORDS, lang)('dismiss')}</button>
  </div>`;
}

/** In a game, a newer version is only told: it takes over on the Accueil. */
function newerNotice({ state, lang, app }: Frame): TemplateResult | typeof nothing {
  if (state.phase === 'idle' || !app.offline.isNewerNews()) return nothing;
  const t = speaker(OFFLINE_WORDS, lang);
  return html`<div class="toast pane" role="status">
    ${icon('bell')} <span>${t('newerWaits')}</span>
    <button type="button" class="button small" @click=${app.offline.takeNote}>${t('understood')}</button>
  </div>`;
}
