import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DOOR_WORDS } from '../../words/play/home-doors.ts';
import type { Frame } from '../app.ts';

/** The way in on the Accueil for an author with a spreadsheet, or with nothing yet. */
export function sheetDoor(
  { lang }: Frame,
  save: () => void,
  start: () => void,
  pattern: () => void,
): TemplateResult {
  const t = speaker(DOOR_WORDS, lang);
  return html`<div class="sheet-door">
    <p><strong>${t('sheetTitle')}</strong> <span class="soft">${t('sheetLead')}</span></p>
    <div class="row">
      <button type="button" class="button" @click=${save}>${icon('download')} ${t('sheetModel')}</button>
      <button type="button" class="button" @click=${pattern}>${icon('idea')} ${t('newFromPattern')}</button>
      <button type="button" class="button" @click=${start}>${icon('write')} ${t('newScenario')}</button>
    </div>
  </div>`;
}
