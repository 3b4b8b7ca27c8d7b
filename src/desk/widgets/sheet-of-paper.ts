import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGS, type Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { COMPOSER_WORDS } from '../../words/play/composer.ts';
import type { ComposerActions, ComposerShown } from '../composer-shown.ts';
import type { HeardView } from '../present-heard.ts';
import type { KnownView } from '../present-known.ts';

/** The page on which the player's own words are written, with what is known beside it. */
export function sheetOfPaper(shown: ComposerShown, lang: Lang, actions: ComposerActions): TemplateResult {
  const { view, writing } = shown;
  const t = speaker(COMPOSER_WORDS, lang);
  const left = view.limit - writing.text.length;
  return html`<div class="writing ${view.isBlank ? 'blank' : ''}">
    <div class="field">
      <label for="composer-text">${t('yourWords')}</label>
      <textarea
        id="composer-text"
        class="sheet-paper"
        rows="5"
        data-first
        lang=${writing.lang}
        spellcheck="true"
        aria-describedby="composer-left"
        aria-invalid=${left < 0 ? 'true' : nothing}
        .value=${live(writing.text)}
        @input=${(e: Event) => actions.change({ text: (e.target as HTMLTextAreaElement).value })}
      ></textarea>
      <div class="row spread">
        <span class="hint ${left < 0 ? 'alarm' : ''}" id="composer-left">${t('left', { n: left })}${writing.mode === 'adapted' ? html` · ${t('adapted')}` : nothing}</span>
        <span class="row">
          <label class="inline small"
            >${t('lang')}
            <select @change=${(e: Event) => actions.change({ lang: (e.target as HTMLSelectElement).value as Lang })}>
              ${LANGS.map((l) => html`<option value=${l} .selected=${l === writing.lang}>${l === 'fr' ? 'Français' : 'English'}</option>`)}
            </select></label
          >
          ${view.drafts.length > 0 ? html`<button type="button" class="button small plain" @click=${() => actions.change({ mode: 'none', text: '', draft: '' })}>${icon('undo')} ${t(view.kind === 'declare' ? 'statements' : 'drafts')}</button>` : nothing}
        </span>
      </div>
      <p class="heard small" role="status">${shown.heard ? html`${icon('clock')} ${heardWords(shown.heard, lang)}` : nothing}</p>
      ${
        view.toAskFor === null
          ? nothing
          : html`<p class="row small">
              <button type="button" class="button small" aria-describedby="see-drafts-hint" @click=${actions.seeDrafts}>${icon('idea')} ${t('seeDrafts', { cost: view.toAskFor.cost })}</button>
              <span class="soft" id="see-drafts-hint">${t('seeDraftsHint')}</span>
            </p>`
      }
    </div>
    ${knownBeside(view.known, view.isBlank, lang)}
  </div>`;
}

function heardWords({ text, due, left }: HeardView, lang: Lang): string {
  return speaker(COMPOSER_WORDS, lang)(text === '' ? 'heardNoHour' : 'heard', { due, left });
}

function knownBeside(known: KnownView, isOpen: boolean, lang: Lang): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  const hasLimits = known.kept.length > 0 || known.shielded.length > 0;
  return html`<details class="known-beside small" ?open=${isOpen}>
    <summary>${t('known')}</summary>
    ${
      known.facts.length === 0
        ? html`<p class="soft">${t('knownNothing')}</p>`
        : html`<ul class="known">
            ${known.facts.map((f) => html`<li>${f.text} <span class="sure ${f.sure}">${icon(f.sure === 'confirmed' ? 'check' : f.sure === 'probable' ? 'flat' : 'help')} ${t(`sure${f.sure}`)}</span></li>`)}
          </ul>`
    }
    ${
      hasLimits
        ? html`<h3>${t('notToSay')}</h3>
            <ul class="known">
              ${known.kept.map((f) => html`<li>${f.text} <span class="sure">${icon('quiet')} ${t('keptForUs')}</span></li>`)}
              ${known.shielded.length === 0 ? nothing : html`<li>${t('shielded', { names: new Intl.ListFormat(lang === 'fr' ? 'fr-CA' : 'en-CA').format(known.shielded) })}</li>`}
            </ul>`
        : nothing
    }
  </details>`;
}
