import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { appearanceOf } from '../appearance.ts';
import { setLang } from '../set-lang.ts';

/** The bar of the pages of a class: its name, and how the page looks and speaks. */
export function classHead({ app, state, lang }: Frame, title: unknown): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const isDark = appearanceOf(state.settings).theme === 'dark';
  return html`<header class="masthead">
    <a class="skip" href="#main" @click=${(e: Event) => {
      e.preventDefault();
      document.querySelector<HTMLElement>('#main')?.focus();
    }}>${t('skipToContent')}</a>
    <p class="brand">${title}</p>
    <nav class="row" aria-label=${t('settings')}>
      <button type="button" class="button plain" @click=${() => app.openSettings()}>${icon('settings')}<span>${t('settings')}</span></button>
      <button type="button" class="button plain round" aria-label=${isDark ? t('toLight') : t('toDark')} @click=${() => app.session.setSettings({ theme: isDark ? 'light' : 'dark' })}>${icon(isDark ? 'sun' : 'moon')}</button>
      <button type="button" class="button" lang=${lang === 'fr' ? 'en' : 'fr'} @click=${() => void setLang(app, lang === 'fr' ? 'en' : 'fr')}>${lang === 'fr' ? t('toEnglish') : t('toFrench')}</button>
    </nav>
  </header>`;
}
