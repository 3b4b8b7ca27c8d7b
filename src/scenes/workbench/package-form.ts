import { html, nothing, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import { MODES } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import type { PackageTarget } from '../../packaging/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { PACKAGE_OFFER_WORDS } from '../../words/author/package-offer.ts';
import { MODE_NAMES } from '../../words/codes/codes.ts';
import { isOneFile } from '../handed.ts';
import { megabytesIn } from './megabytes.ts';
import type { Packaging } from './package-room.ts';

const KINDS: Readonly<Record<PackageTarget, keyof (typeof PACKAGE_OFFER_WORDS)['fr']>> = {
  scorm12: 'to_scorm12',
  scorm2004: 'to_scorm2004',
  cmi5: 'to_cmi5',
  html: 'to_html',
};

/** A package for a school's platform: which platform, where words go, and the file. */
export function packageForm(lang: Lang, packaging: Packaging): TemplateResult {
  const t = speaker(PACKAGE_OFFER_WORDS, lang);
  if (isOneFile()) return html`<p class="soft">${t('fromFile')}</p>`;
  const { target, words } = packaging.choice();
  const isMaking = packaging.state().kind === 'making';
  return html`<div class="package-form" role="group" aria-labelledby="package-title">
    <h3 id="package-title">${t('title')}</h3>
    <div class="field">
      <label for="package-target">${t('target')}</label>
      <select id="package-target" @change=${(e: Event) => packaging.choose({ target: (e.target as HTMLSelectElement).value as PackageTarget })}>
        ${Object.entries(KINDS).map(([one, key]) => html`<option value=${one} .selected=${one === target}>${t(key)}</option>`)}
      </select>
    </div>
    ${packaging.isSet ? nothing : modeChoice(lang, packaging)}
    ${
      target === 'html'
        ? nothing
        : html`<label class="choice"
            ><input type="checkbox" .checked=${words === 'platform'} @change=${(e: Event) => packaging.choose({ words: (e.target as HTMLInputElement).checked ? 'platform' : 'device' })} /><span>${t('words')}</span></label
          >`
    }
    <div class="row">
      <button type="button" class="button" aria-disabled=${isMaking ? 'true' : nothing} @click=${packaging.make}>${icon('download')} ${t('make')}</button>
    </div>
    <div aria-live="polite">${outcome(lang, packaging)}</div>
  </div>`;
}

function modeChoice(lang: Lang, packaging: Packaging): TemplateResult {
  const modeName = speaker(MODE_NAMES, lang);
  const { mode } = packaging.choice();
  return html`<fieldset class="field">
    <legend>${speaker(PACKAGE_OFFER_WORDS, lang)('mode')}</legend>
    <div class="segmented">
      ${MODES.map(
        (one) => html`<label
          ><input type="radio" name="package-mode" value=${one} .checked=${mode === one} @change=${() => packaging.choose({ mode: one })} />${modeName(one)}</label
        >`,
      )}
    </div>
  </fieldset>`;
}

function outcome(lang: Lang, packaging: Packaging): TemplateResult | typeof nothing {
  const t = speaker(PACKAGE_OFFER_WORDS, lang);
  const state = packaging.state();
  switch (state.kind) {
    case 'none':
      return nothing;
    case 'making':
      return html`<p>${t('making')}</p>`;
    case 'missing':
      return html`<p class="strong">${t('missing')}</p>`;
    case 'unreached':
      return html`<p class="strong">${t('unreached')}</p>`;
    case 'made':
      return html`<p><strong>${t('made', { name: state.name, megabytes: megabytesIn(state.bytes, lang) })}</strong></p>
        <p class="soft">${state.install(lang)} ${t('guide')}</p>`;
    default:
      return never(state);
  }
}
