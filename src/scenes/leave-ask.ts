import { html, type TemplateResult } from 'lit';
import { sheet } from '../ui/parts/sheet.ts';
import { speaker } from '../ui/speak.ts';
import { LEAVE_WORDS } from '../words/play/leave.ts';
import type { Frame } from './app.ts';

/** Asked before a game under way is left by the Back button of the browser. */
export function leaveAsk(
  { lang, state }: Frame,
  on: { readonly stay: () => void; readonly leave: () => void },
): TemplateResult {
  const t = speaker(LEAVE_WORDS, lang);
  return sheet({
    title: t('title'),
    close: t('stay'),
    onClose: on.stay,
    body: html`<p>${t(state.settings.guest ? 'lost' : 'kept')}</p>`,
    footer: html`<button type="button" class="button" @click=${on.leave}>${t('leave')}</button
      ><button type="button" class="button main" data-first @click=${on.stay}>${t('stay')}</button>`,
  });
}
