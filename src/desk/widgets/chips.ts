import { html, nothing, type TemplateResult } from 'lit';
import type { ActId } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CHIPS_WORDS } from '../../words/play/chips.ts';
import type { ChipsView } from '../present-chips.ts';

/** The player says that the text does an act, or that it does not. */
export type TurnChip = (act: ActId, isOn: boolean) => void;

/** What a text seems to do: a chip an act, turned off or on by a tap, and others that may be added. */
function chips(view: ChipsView, lang: Lang, turn: TurnChip): TemplateResult {
  const t = speaker(CHIPS_WORDS, lang);
  if (view.isUnsure) return html`<p class="chips-note small soft">${t('unsure')}</p>`;
  return html`<p class="chips-note small soft">${t(view.chips.length === 0 ? 'none' : 'hint')}</p>
    <div class="chips">
      ${view.chips.map(
        ({ act, label, isOn, quote }) =>
          html`<button type="button" class="chip" data-act=${act} aria-pressed=${isOn} @click=${() => turn(act, !isOn)}>
            ${icon(isOn ? 'check' : 'close')}<span class="chip-label">${label}</span>${quote === '' ? nothing : html`<q lang=${view.wordsLang}>${quote}</q>`}${isOn ? nothing : html`<span class="sr">, ${t('off')}</span>`}
          </button>`,
      )}
    </div>
    ${view.others.length === 0 ? nothing : others(view, lang, turn)}`;
}

function others(view: ChipsView, lang: Lang, turn: TurnChip): TemplateResult {
  const t = speaker(CHIPS_WORDS, lang);
  return html`<details class="chips-more">
    <summary class="button small plain">${icon('more')} ${t('add')}</summary>
    <div class="chips" role="group" aria-label=${t('add')}>
      ${view.others.map(
        ({ act, label }) =>
          html`<button type="button" class="chip" data-act=${act} aria-pressed="false" @click=${(event: Event) => add(event.currentTarget as HTMLElement, act, turn)}>${label}</button>`,
      )}
    </div>
  </details>`;
}

/** The focus goes with the chip, so that pressing again does not add its neighbour. */
function add(button: HTMLElement, act: ActId, turn: TurnChip): void {
  const room = button.closest('.chips-field, .sent-chips');
  turn(act, true);
  requestAnimationFrame(() =>
    room?.querySelector<HTMLElement>(`[data-act="${act}"][aria-pressed="true"]`)?.focus(),
  );
}

/** The same as a part of a form. */
export function chipsField(view: ChipsView, lang: Lang, turn: TurnChip): TemplateResult {
  const t = speaker(CHIPS_WORDS, lang);
  return html`<fieldset class="chips-field">
    <legend class="small">${t('title')}</legend>
    ${chips(view, lang, turn)}
  </fieldset>`;
}

/** The same about a reply that was sent: folded, so that it hides nothing, and it may be left alone. */
export function sentChips(
  view: ChipsView,
  sent: { readonly text: string; readonly isSaid: boolean; readonly key: string },
  lang: Lang,
  on: { readonly turn: TurnChip; readonly close: () => void },
): TemplateResult {
  const t = speaker(CHIPS_WORDS, lang);
  return html`<section class="sent-chips pane" aria-label=${t('sentTitle')}>
    <details>
      <summary id="sent-chips">${icon('idea')} <span>${t('sentTitle')}</span> ${sent.key ? html`<kbd class="key" aria-hidden="true">${sent.key}</kbd>` : nothing}</summary>
      <q class="sent-text" lang=${view.wordsLang}>${sent.text}</q>
      ${chips(view, lang, on.turn)}
      <p class="small soft" role="status">${sent.isSaid ? t('said') : nothing}</p>
    </details>
    <button type="button" class="button small plain" @click=${on.close}>${t(sent.isSaid ? 'done' : 'leave')}</button>
  </section>`;
}
