import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import type { VersionsRoom } from './versions-room.ts';

/** Earlier texts of the scenario, folded. */
export function versionsList({ lang }: Frame, room: VersionsRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const when = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const lines = (texts: readonly (readonly [string, string])[]) =>
    texts.reduce((sum, [, text]) => sum + text.split('\n').length, 0);
  return html`<details class="pane atelier-versions">
    <summary><h2>${t('versions')}</h2></summary>
    <p class="soft">${t('versionsLead')}</p>
    <p>
      <button type="button" class="button small" @click=${() => void room.keep()}>${icon('history')} ${t('versionNow')}</button>
      <span role="status">${room.isKept() ? t('versionKept') : nothing}</span>
    </p>
    ${room.list().length === 0 ? html`<p class="soft">${t('versionNone')}</p>` : nothing}
    <ol class="places">
      ${room.list().map((version) => {
        const name = t('versionOf', { when: when.format(version.when), lines: lines(version.files.texts) });
        return html`<li>
          <span>${name}</span>
          <button type="button" class="button small" aria-label=${`${t('versionBack')}, ${name}`} @click=${() => room.goBack(version)}>${t('versionBack')}</button>
        </li>`;
      })}
    </ol>
  </details>`;
}
