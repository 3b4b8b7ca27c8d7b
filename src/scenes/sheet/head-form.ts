import { html, nothing, type TemplateResult } from 'lit';
import { CLUSTERS, type Cluster, SEVERITIES, type Severity } from '../../model/codes.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import type { Frame } from '../app.ts';
import type { OpenSheet, SheetRoom } from './sheet-room.ts';

/** What no row of a spreadsheet says: the house, the crisis, a title. Everything has a value to begin with. */
export function headForm(
  { lang }: Frame,
  open: OpenSheet,
  room: SheetRoom,
  isTaken: boolean,
): TemplateResult {
  const t = speaker(SHEET_WORDS, lang);
  const { head, sheet, id } = open;
  const words = (event: Event) => (event.target as HTMLInputElement).value;
  const make = (event: Event) => {
    event.preventDefault();
    room.make();
  };
  return html`<form class="pane head-form" aria-labelledby="head-title" @submit=${make}>
    <h2 id="head-title">${t('headTitle')}</h2>
    <p class="soft">${t('headLead')}</p>
    <div class="fields">
      <div class="field">
        <label for="head-name">${t('title')}</label>
        <input id="head-name" type="text" maxlength="120" aria-describedby="head-name-hint" .value=${head.title} @input=${(e: Event) => room.setHead({ title: words(e) })} />
        <span class="hint" id="head-name-hint">
          ${t('titleHint', { file: `${id}.yaml` })}${isTaken ? html`<br /><strong>${t('titleTaken')}</strong>` : nothing}
        </span>
      </div>
      <div class="field">
        <label for="head-house">${t('organisation')}</label>
        <input id="head-house" type="text" maxlength="120" placeholder=${head.title} .value=${head.organisation} @input=${(e: Event) => room.setHead({ organisation: words(e) })} />
      </div>
      <div class="field wide">
        <label for="head-known">${t('known')}</label>
        <textarea id="head-known" rows="2" maxlength="600" aria-describedby="head-known-hint" .value=${head.known} @input=${(e: Event) => room.setHead({ known: words(e) })}></textarea>
        <span class="hint" id="head-known-hint">${t('knownHint')}</span>
      </div>
      ${choice('head-cluster', t('cluster'), CLUSTERS, head.cluster, t, (v) => room.setHead({ cluster: v as Cluster }))}
      ${choice('head-severity', t('severity'), SEVERITIES, head.severity, t, (v) => room.setHead({ severity: v as Severity }))}
      <div class="field">
        <label for="head-lang">${t('lang')}</label>
        <select id="head-lang" @change=${(e: Event) => room.setLang(words(e) as Lang)}>
          ${LANGS.map((one) => html`<option value=${one} .selected=${one === sheet.lang}>${t(one === 'fr' ? 'french' : 'english')}</option>`)}
        </select>
      </div>
    </div>
    <p><button type="submit" class="button main">${icon('right')} ${t('make')}</button></p>
  </form>`;
}

function choice<K extends Cluster | Severity>(
  id: string,
  label: string,
  among: readonly K[],
  chosen: string,
  t: (key: K) => string,
  set: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(e: Event) => set((e.target as HTMLSelectElement).value)}>
      ${among.map((one) => html`<option value=${one} .selected=${one === chosen}>${t(one)}</option>`)}
    </select>
  </div>`;
}
