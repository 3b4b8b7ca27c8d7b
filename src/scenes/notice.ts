import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/look/icon.ts';
import { speaker } from '../ui/speak.ts';
import { DESK_WORDS } from '../words/play/desk.ts';
import { NOTICE_WORDS } from '../words/play/session.ts';
import type { Frame } from './app.ts';

/** Something the session has to tell that stops nothing; the same in every scene. */
export function noticeOf({ state, lang, app }: Frame): TemplateResult | typeof nothing {
  const { notice } = state;
  if (notice === null) return nothing;
  return html`<div class="toast pane" role="status">
    ${icon('bell')} <span>${speaker(NOTICE_WORDS, lang)(notice.code, notice.params)}</span>
    <button type="button" class="button small" @click=${() => app.session.clearNotice()}>${speaker(DESK_WORDS, lang)('dismiss')}</button>
  </div>`;
}
