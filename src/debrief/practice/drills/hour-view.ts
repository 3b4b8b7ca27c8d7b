import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Lang, textIn } from '../../../model/text.ts';
import { type HourDrill, type HourItem, type HourPair, hourResult } from '../../../practice/index.ts';
import { clockWords } from '../../../ui/clock-words.ts';
import type { Speak } from '../../../ui/speak.ts';
import type { DrillWord } from '../../../words/debrief/drills.ts';
import { figure } from '../../parts/finding.ts';
import type { DrillDoings, DrillModel } from './drill-model.ts';

type Said = Speak<DrillWord>;

/** Things that wait at once, to be put in order, and the words that go first; once checked, what play says of it. */
export function hourView(
  drill: HourDrill,
  model: DrillModel,
  lang: Lang,
  doings: DrillDoings,
  word: Said,
): TemplateResult {
  const { scenario, order, at, isUnanswered } = model;
  if (scenario === null) return html``;
  const hour = clockWords(scenario, drill.tick, lang).hour;
  const moment = html`<p class="meta">${word('moment', { story: textIn(scenario.title, lang), hour })}</p>`;
  if (at === 'over') return html`${moment} ${overPart(drill, model, lang, word)}`;
  const submit = (event: Event) => {
    event.preventDefault();
    doings.check();
  };
  const items = order.flatMap((id) => drill.items.find((item) => item.id === id) ?? []);
  return html`${moment}
    <p>${word('hourMoment')}</p>
    <form @submit=${submit}>
      <ol class="hour-order">
        ${repeat(
          items,
          ({ id }) => id,
          (item, i) => html`<li>${itemPart(item, i, items.length, doings, word)}</li>`,
        )}
      </ol>
      ${wordsPart(drill, model, doings, word)}
      <p class="trouble" role="alert">${isUnanswered ? word('wordsMissing') : ''}</p>
      <p class="row"><button type="submit" class="button main">${word('done')}</button></p>
    </form>`;
}

function itemPart(
  { id, about, what }: HourItem,
  i: number,
  count: number,
  doings: DrillDoings,
  word: Said,
): TemplateResult {
  // The button moves in the page with its item, and a browser takes the focus from what is moved.
  const move = (by: -1 | 1) => (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    doings.move(id, by);
    requestAnimationFrame(() => button.focus());
  };
  return html`<p><strong>${what}</strong></p>
    ${about === '' ? nothing : html`<blockquote>${about}</blockquote>`}
    <p class="row" role="group" aria-label=${word('hourPlace', { n: i + 1 })}>
      <button type="button" class="button small" aria-disabled=${i === 0} aria-label=${word('earlierNamed', { what })} @click=${move(-1)}>${word('earlier')}</button>
      <button type="button" class="button small" aria-disabled=${i === count - 1} aria-label=${word('laterNamed', { what })} @click=${move(1)}>${word('later')}</button>
    </p>`;
}

function wordsPart(
  { words }: HourDrill,
  model: DrillModel,
  doings: DrillDoings,
  word: Said,
): TemplateResult | typeof nothing {
  if (words === null) return nothing;
  return html`<fieldset class="choices">
    <legend>${word('wordsFirst', { what: words.about })}</legend>
    ${words.choices.map(
      ({ id, quote }) => html`<label class="choice ${model.words === id ? 'chosen' : ''}">
        <input type="radio" name="first-words" .checked=${model.words === id} @change=${() => doings.pickWords(id)} />
        <span>${quote}</span>
      </label>`,
    )}
  </fieldset>`;
}

function overPart(drill: HourDrill, { order, words }: DrillModel, lang: Lang, word: Said): TemplateResult {
  const { right, wrong } = hourResult(drill, order);
  const nameOf = (id: string) => drill.items.find((item) => item.id === id)?.what ?? '';
  const best = drill.words?.choices.find(({ id }) => id === drill.words?.good[0]);
  const isGood = drill.words?.good.includes(words) === true;
  return html`<p class="lead">${word('hourRight', { n: right, of: drill.pairs.length, lucks: drill.lucks })}</p>
    ${
      best === undefined
        ? nothing
        : html`<p><strong>${isGood ? word('wordsGood') : word('wordsPoor', { quote: best.quote })}</strong></p>`
    }
    ${
      wrong.length === 0
        ? html`<p>${word('allRight')}</p>`
        : html`<h2>${word('toSee')}</h2>
          <ul class="reasons">
            ${wrong.map(
              (pair) => html`<li class="loss">
                <p><strong>${word('pairFirst', { first: nameOf(pair.first), second: nameOf(pair.second) })}</strong></p>
                <p>${word(pair.reason, { n: gainTold(pair, lang) })}</p>
              </li>`,
            )}
          </ul>`
    }
    <h2>${word('ourOrder')}</h2>
    <ol class="hour-key">${drill.key.map((id) => html`<li>${nameOf(id)}</li>`)}</ol>`;
}

function gainTold({ reason, gain }: HourPair, lang: Lang): string {
  return reason === 'trust' ? figure(gain, lang, 1) : String(Math.max(1, Math.round(gain)));
}
