import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { dueOf, isClockBack, type RetakeCard, type RetakeDeck } from '../../practice/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import type { PracticeWord } from '../../words/debrief/practice.ts';
import { tickHour } from './card-hour.ts';
import type { PracticeDoings, PracticeModel } from './practice-model.ts';

type Said = Speak<PracticeWord>;

/** The deck: what is due today, then every card and when it comes back. */
export function deckView(model: PracticeModel, doings: PracticeDoings, word: Said): TemplateResult {
  const { deck, isKept } = model;
  return html`<section class="pane" aria-labelledby="practice-title">
    <h1 id="practice-title" tabindex="-1">${word('title')}</h1>
    <p class="lead">${word('lead')}</p>
    ${noticesPart(model, word)} ${deck === null ? html`<p role="status">${word('loading')}</p>` : todayPart(deck, model, doings, word)}
    ${isKept ? nothing : html`<p class="hint">${word('guest')}</p>`}
    ${deck === null || deck.cards.length === 0 ? nothing : cardsPart(deck, model, doings, word)}
    <p class="row">
      ${deck === null || deck.cards.length === 0 ? nothing : html`<button type="button" class="button" @click=${doings.save}>${icon('download')} ${word('export')}</button>`}
      ${
        isKept
          ? html`<label class="button file">${icon('file')} ${word('import')}<input type="file" accept=".json,.txt" @change=${(
              event: Event,
            ) => {
              const input = event.target as HTMLInputElement;
              doings.take(input.files?.[0]);
              input.value = '';
            }} /></label>`
          : nothing
      }
      <button type="button" class="button plain" @click=${doings.leave}>${icon('left')} ${word('toHome')}</button>
    </p>
    ${isKept ? html`<p class="hint">${word('importHint')}</p>` : nothing}
  </section>`;
}

function noticesPart({ trouble, told, deck, today }: PracticeModel, word: Said): TemplateResult {
  const kept =
    trouble === null
      ? ''
      : trouble === 'deck/newer'
        ? word('keptNewer')
        : trouble === 'deck/damaged'
          ? word('keptDamaged')
          : word('keptLost', { n: trouble });
  const news =
    told === null
      ? ''
      : told.what !== 'imported'
        ? word(told.what)
        : word(told.lost === 0 ? 'imported' : 'importedLost', { cards: told.cards, lost: told.lost });
  const clock = deck !== null && isClockBack(deck, today.end) ? word('clockBack') : '';
  return html`<div role="status">${[kept, news, clock].filter((one) => one !== '').map((one) => html`<p class="notice">${one}</p>`)}</div>`;
}

function todayPart(
  deck: RetakeDeck,
  { sitting, lang, today }: PracticeModel,
  doings: PracticeDoings,
  word: Said,
): TemplateResult {
  if (sitting.length > 0)
    return html`<p class="row"><button type="button" class="button main big" @click=${doings.begin}>${icon('play')} ${word('begin', { n: sitting.length })}</button></p>`;
  const next = deck.cards.filter(({ isOut }) => !isOut).map((card) => dueOf(card).at);
  if (next.length === 0) return html`<p>${word('empty')}</p>`;
  const soonest = Math.min(...next);
  return html`<p>${word('nothingDue')} ${soonest < today.end ? nothing : word('nextDue', { day: dayWords(soonest, today.end, lang, word) })}</p>`;
}

const DAY_MS = 24 * 3600 * 1000;

/** The day of a moment as one says it: today, tomorrow, on the 14th of October. */
function dayWords(at: number, end: number, lang: Lang, word: Said): string {
  if (at < end) return word('today');
  if (at < end + DAY_MS) return word('tomorrow');
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    day: 'numeric',
    month: 'long',
  }).format(at);
  return word('onDay', { day });
}

function cardsPart(
  deck: RetakeDeck,
  model: PracticeModel,
  doings: PracticeDoings,
  word: Said,
): TemplateResult {
  const cards = deck.cards.filter(({ isOut }) => !isOut);
  return html`<details class="all-cards" ?open=${model.asking !== null}>
    <summary>${word('deck')} (${cards.length})</summary>
    <div class="scroller" tabindex="0" role="group" aria-label=${word('deck')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${word('columnCard')}</th>
            <th scope="col">${word('columnSkill')}</th>
            <th scope="col">${word('columnDue')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${cards.map((card) => cardRow(card, deck, model, doings, word))}
        </tbody>
      </table>
    </div>
  </details>`;
}

function cardRow(
  card: RetakeCard,
  deck: RetakeDeck,
  { lang, games, today, asking }: PracticeModel,
  doings: PracticeDoings,
  word: Said,
): TemplateResult {
  const here = games.get(card.game);
  const title = textIn(deck.games[card.game]?.title, lang);
  const hour = here?.fault === null ? tickHour(here.scenario, card.point, lang) : '';
  const name = hour === '' ? title : `${title}, ${hour}`;
  const fault = here === undefined || here.fault === null ? null : here.fault;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${speaker(DIMENSION_NAMES, lang)(card.skill)}</td>
    <td>${fault === null ? dayWords(dueOf(card).at, today.end, lang, word) : word(fault)}</td>
    <td>${
      asking === card.id
        ? html`${word('outAsk')}
          <button type="button" class="button small main" @click=${() => doings.askOut(null)}>${word('outNo')}</button>
          <button type="button" class="button small risky" @click=${() => doings.putOut(card.id)}>${word('outYes')}</button>`
        : html`<button type="button" class="button small plain" aria-label=${word('outNamed', { card: name })} @click=${() => doings.askOut(card.id)}>${word('out')}</button>`
    }</td>
  </tr>`;
}

/** The end of a sitting: how it went, and when the next one is. */
export function overView(model: PracticeModel, doings: PracticeDoings, word: Said): TemplateResult {
  const { results, deck, today, lang } = model;
  const good = results.filter((one) => one === true).length;
  const next = (deck?.cards ?? []).filter(({ isOut }) => !isOut).map((card) => dueOf(card).at);
  return html`<section class="pane card-asked" aria-labelledby="practice-title">
    <h1 id="practice-title" tabindex="-1">${word('over')}</h1>
    <p class="lead">${results.length === 0 ? nothing : word('overTold', { good, n: results.length })} ${next.length === 0 ? nothing : word('nextDue', { day: dayWords(Math.min(...next), today.end, lang, word) })}</p>
    <p class="row">
      <button type="button" class="button main" @click=${doings.leave}>${word('toHome')}</button>
      <button type="button" class="button" @click=${doings.toDeck}>${word('toDeck')}</button>
    </p>
  </section>`;
}
