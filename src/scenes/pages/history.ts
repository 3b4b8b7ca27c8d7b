import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { type PastResult, saveFile } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { printPart } from '../../ui/print-part.ts';
import { speaker } from '../../ui/speak.ts';
import { MODE_NAMES } from '../../words/codes/codes.ts';
import { HISTORY_WORDS } from '../../words/play/history.ts';
import type { Frame } from '../app.ts';
import { type DamagedRoom, damagedList } from '../home/damaged-room.ts';
import { masthead } from '../home/home.ts';
import './pages.css';

export interface HistoryRoom {
  readonly isAsking: boolean;
  readonly trouble: boolean;
  readonly damaged: DamagedRoom;
  readonly skills: unknown; // how each skill stands, drawn
  readonly ask: (on: boolean) => void;
  readonly see: (result: PastResult) => void;
}

/** The Parcours: the player's finished games, to be seen again, exported or erased. */
export function historyPage(frame: Frame, room: HistoryRoom): TemplateResult {
  const { lang, state, app } = frame;
  const t = speaker(HISTORY_WORDS, lang);
  const past = state.history;
  return html`<div class="home">
    ${masthead(frame)}
    <main id="main" tabindex="-1">
      <section class="leaflet wide pane" aria-labelledby="history-title">
        <h1 id="history-title" tabindex="-1" data-home-focus>${t('title')}</h1>
        <p class="soft off-paper">${state.settings.guest ? t('guest') : t('lead')}</p>
        <p class="only-paper">${t('printedOn', { day: dayIn(lang).format(new Date()) })}</p>
        ${room.trouble ? html`<p role="alert" class="alarm">${t('noScenario')}</p>` : nothing}
        ${damagedList(lang, room.damaged, 'history')}
        ${room.skills}
        ${past.length === 0 ? html`<p>${t('empty')}</p>` : table(past, lang, room)}
        <div class="row">
          ${past.length === 0 ? nothing : actions(frame, room)}
          <button type="button" class="button" @click=${() => app.go('practice')}>${icon('again')} ${t('practice')}</button>
          <button type="button" class="button" @click=${() => app.go('home')}>${icon('left')} ${t('toHome')}</button>
        </div>
      </section>
      ${room.isAsking ? eraseAsk(frame, room) : nothing}
    </main>
  </div>`;
}

function actions({ lang, state }: Frame, room: HistoryRoom): TemplateResult {
  const t = speaker(HISTORY_WORDS, lang);
  const toPaper = () => {
    const page = document.querySelector<HTMLElement>('.leaflet');
    if (page !== null) printPart(page);
  };
  return html`<button type="button" class="button" @click=${toPaper}>${icon('print')} ${t('print')}</button>
    <button
      type="button"
      class="button"
      @click=${() => saveFile(t('fileName'), JSON.stringify(state.history, null, 2), 'application/json')}
    >
      ${icon('download')} ${t('export')}
    </button>
    <button type="button" class="button risky" @click=${() => room.ask(true)}>${icon('remove')} ${t('erase')}</button>`;
}

/** Asked before all the games are erased; the focus starts on keeping them. */
function eraseAsk({ app, lang }: Frame, room: HistoryRoom): TemplateResult {
  const t = speaker(HISTORY_WORDS, lang);
  const keep = () => room.ask(false);
  return sheet({
    title: t('erase'),
    close: t('keep'),
    onClose: keep,
    body: html`<p>${t('eraseAsk')}</p>`,
    footer: html`<button type="button" class="button main" data-first @click=${keep}>${t('keep')}</button>
      <button
        type="button"
        class="button risky"
        @click=${() => {
          void app.session.forgetHistory();
          keep();
        }}
      >
        ${t('eraseYes')}
      </button>`,
  });
}

function table(past: readonly PastResult[], lang: Lang, room: HistoryRoom): TemplateResult {
  const t = speaker(HISTORY_WORDS, lang);
  const mode = speaker(MODE_NAMES, lang);
  const dates = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return html`<div class="scroller" tabindex="0" role="region" aria-labelledby="history-title">
    <table class="results">
      <thead>
        <tr>
          <th scope="col">${t('scenario')}</th>
          <th scope="col">${t('when')}</th>
          <th scope="col">${t('mode')}</th>
          <th scope="col">${t('seed')}</th>
          <th scope="col" class="figure">${t('total')}</th>
          <td class="off-paper"></td>
        </tr>
      </thead>
      <tbody>
        ${past.map((r, i) => {
          const title = textIn(r.title, lang);
          const when = dates.format(r.when);
          return html`<tr class=${i < ON_PAPER ? '' : 'off-paper'}>
            <th scope="row">${title}</th>
            <td>${when}</td>
            <td>${mode(r.mode)}</td>
            <td>${r.seed}</td>
            <td class="figure">${r.total === null ? t('notGraded') : Math.round(r.total)}</td>
            <td class="off-paper">
              <button type="button" class="button small" aria-label=${t('openNamed', { title, when })} @click=${() => room.see(r)}>
                ${t('open')}
              </button>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${past.length <= ON_PAPER ? nothing : html`<p class="only-paper">${t('olderGames', { n: past.length - ON_PAPER })}</p>`}
  </div>`;
}

/** Games on paper, the latest: with the skills they fill one page. */
const ON_PAPER = 10;

function dayIn(lang: Lang): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', { dateStyle: 'long' });
}
