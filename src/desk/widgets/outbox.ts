import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import type { Sending } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';

/**
 * Words in the outbox: a few seconds in which they may be taken back; `isHeld`: the feed is, and they wait with it.
 * `act`: the name of what waits, where it is no words.
 */
export function outbox(
  sending: Sending,
  isHeld: boolean,
  act: string | null,
  lang: Lang,
  on: { readonly undo: () => void; readonly send: () => void },
  undoKey: string,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const left = sending.leftMs === null || isHeld ? null : Math.ceil(sending.leftMs / 1000);
  const share = sending.leftMs === null || !sending.ofMs ? 1 : sending.leftMs / sending.ofMs;
  return html`<section class="outbox pane" aria-label=${t('outboxLabel')}>
    <progress max="1" .value=${share} aria-hidden="true"></progress>
    <p>${icon('send')} ${left === null ? t(isHeld ? 'outboxHeld' : 'outboxWait') : act === null ? t('outbox', { n: left }) : t('outboxAct', { act, n: left })}</p>
    <button type="button" class="button main" aria-keyshortcuts=${undoKey || nothing} @click=${on.undo}>${icon('undo')} ${t('takeBack')} ${undoKey ? html`<kbd class="key" aria-hidden="true">${undoKey}</kbd>` : ''}</button>
    <button type="button" class="button" id="send-now" aria-keyshortcuts="Control+Enter" @click=${on.send}>${t('sendNow')} <kbd class="key" aria-hidden="true">${t('sendNowKey')}</kbd></button>
  </section>`;
}
