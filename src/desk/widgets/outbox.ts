import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import type { Sending } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';

/** Words in the outbox: a few seconds in which they may be taken back. */
export function outbox(
  sending: Sending,
  lang: Lang,
  on: { readonly undo: () => void; readonly send: () => void },
  undoKey: string,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const left = sending.leftMs === null ? null : Math.ceil(sending.leftMs / 1000);
  const share = sending.leftMs === null || !sending.ofMs ? 1 : sending.leftMs / sending.ofMs;
  return html`<section class="outbox pane" aria-label=${t('outboxLabel')}>
    <progress max="1" .value=${share} aria-hidden="true"></progress>
    <p>${icon('send')} ${left === null ? t('outboxWait') : t('outbox', { n: left })}</p>
    <button type="button" class="button main" @click=${on.undo}>${icon('undo')} ${t('takeBack')} ${undoKey ? html`<kbd class="key" aria-hidden="true">${undoKey}</kbd>` : ''}</button>
    <button type="button" class="button" @click=${on.send}>${t('sendNow')}</button>
  </section>`;
}
