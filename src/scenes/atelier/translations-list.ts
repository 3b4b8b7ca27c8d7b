import { html, nothing, type TemplateResult } from 'lit';
import type { StaleText } from '../../scenario/edit/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';

const SHOWN = 50;

/** Texts whose two languages no longer follow each other, side by side, folded. */
export function translationsList({ lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { translations } = room;
  const stale = translations.stale();
  const settled = translations.settled();
  return html`<details class="pane atelier-versions atelier-translations">
    <summary id="translations-summary"><h2>${t('translations', { n: stale.length })}</h2></summary>
    <p class="soft">${t('translationsLead')}</p>
    <p>
      <span role="status">${settled === null ? (stale.length === 0 ? t('translationsNone') : nothing) : t('stillRightDone', { path: settled.path })}</span>
      ${settled === null ? nothing : html`<button type="button" class="button small" @click=${translations.unsettle}>${icon('undo')} ${t('stillRightUndo')}</button>`}
    </p>
    <ol class="places">${stale.slice(0, SHOWN).map((text) => staleView(text, lang, room))}</ol>
    ${stale.length > SHOWN ? html`<p class="soft">${t('translationsMore', { n: stale.length - SHOWN })}</p>` : nothing}
  </details>`;
}

function staleView(text: StaleText, lang: Frame['lang'], room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { file, path, behind } = text;
  const see = () => {
    const place = room.document.span(file, `${path}.${behind}`);
    if (place !== null) room.goTo({ file, path, ...place });
  };
  const settle = () => {
    room.translations.settle(text);
    onceDrawn(() => {
      const next = document.querySelector<HTMLElement>('.atelier-translations .still-right');
      (next ?? document.querySelector<HTMLElement>('#translations-summary'))?.focus();
    });
  };
  return html`<li class="stale-text">
    <h3>${path} <span class="soft">${t(behind === 'fr' ? 'staleFrench' : 'staleEnglish')}</span></h3>
    <div class="both-languages">
      ${(['fr', 'en'] as const).map((one) => html`<p lang=${one} class=${one === behind ? 'stale' : ''}>${text[one]}</p>`)}
    </div>
    <p class="soft">${t('staleBefore', { text: text.before })}</p>
    <div class="row near">
      <button type="button" class="button small still-right" aria-label=${t('stillRightOf', { path })} @click=${settle}>${icon('check')} ${t('stillRight')}</button>
      <button type="button" class="button small" aria-label=${t('staleSeeOf', { path })} @click=${see}>${icon('write')} ${t('staleSee')}</button>
    </div>
  </li>`;
}

/** Under a field of a form: that its language has not followed, what the other said before, and that it may still be right. */
export function staleNote({ lang }: Pick<Frame, 'lang'>, room: AtelierRoom, text: StaleText): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const settle = () => {
    room.translations.settle(text);
    onceDrawn(() => fieldOf(text)?.focus()); // its button is gone
  };
  return html`<p class="stale-note">
    <strong>${t(text.behind === 'fr' ? 'staleFrench' : 'staleEnglish')}</strong>
    <span class="soft">${t('staleBefore', { text: text.before })}</span>
    <button type="button" class="button small" aria-label=${t('stillRightOf', { path: text.path })} @click=${settle}>${icon('check')} ${t('stillRight')}</button>
  </p>`;
}

function fieldOf({ path, behind }: StaleText): HTMLElement | undefined {
  const fields = document.querySelectorAll<HTMLElement>('.post-form [data-path]');
  return [...fields].find(({ dataset, lang }) => dataset.path === path && lang === behind);
}
