import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../../model/scenario.ts';
import { type Lang, textIn } from '../../../model/text.ts';
import { SOURCE_CHOICES, type SourceCard, type SourceDrill } from '../../../practice/index.ts';
import { clockWords } from '../../../ui/clock-words.ts';
import type { Speak } from '../../../ui/speak.ts';
import type { DrillWord } from '../../../words/debrief/drills.ts';
import { nameOfSender } from '../../present-findings.ts';
import type { DrillDoings, DrillModel } from './drill-model.ts';

type Said = Speak<DrillWord>;

/** What is going round at a moment, each to be said, checked or kept; once checked, each with its reason. */
export function sourceView(
  { tick, cards }: SourceDrill,
  model: DrillModel,
  lang: Lang,
  doings: DrillDoings,
  word: Said,
): TemplateResult {
  const { scenario, sources, at, isUnanswered } = model;
  if (scenario === null) return html``;
  const hour = clockWords(scenario, tick, lang).hour;
  const right = cards.filter(({ fact, good }) => sources[fact] === good).length;
  const submit = (event: Event) => {
    event.preventDefault();
    doings.check();
  };
  return html`<p class="meta">${word('moment', { story: textIn(scenario.title, lang), hour })}</p>
    ${at === 'over' ? html`<p class="lead">${word('right', { n: right, of: cards.length })}</p>` : html`<p>${word('sourceLead')}</p>`}
    <form @submit=${submit}>
      <ul class="sources-asked">
        ${cards.map((card) => html`<li>${cardPart(card, scenario, model, lang, doings, word)}</li>`)}
      </ul>
      <p class="trouble" role="alert">${isUnanswered ? word('unanswered') : ''}</p>
      ${at === 'over' ? nothing : html`<p class="row"><button type="submit" class="button main">${word('done')}</button></p>`}
    </form>`;
}

function cardPart(
  card: SourceCard,
  scenario: Scenario,
  { sources, at }: DrillModel,
  lang: Lang,
  doings: DrillDoings,
  word: Said,
): TemplateResult {
  const { fact, text, good, standing } = card;
  const chosen = sources[fact];
  const isRight = chosen === good;
  return html`<fieldset>
    <legend>${text}</legend>
    <p class="hint">${toldBy(card, scenario, lang, word)}</p>
    ${
      at === 'over'
        ? html`<p><strong>${isRight ? word('isRight') : word('isWrong', { choice: word(good) })}</strong> ${word(standing)}</p>`
        : html`<div class="segmented">
          ${SOURCE_CHOICES.map(
            (choice) =>
              html`<label><input type="radio" name=${`source-${fact}`} .checked=${chosen === choice} @change=${() => doings.source(fact, choice)} />${word(choice)}</label>`,
          )}
        </div>`
    }
  </fieldset>`;
}

function toldBy({ from, at, sure }: SourceCard, scenario: Scenario, lang: Lang, word: Said): string {
  if (from === '') return word('nobody');
  const hour = clockWords(scenario, at, lang).hour;
  const isNamed =
    scenario.services.some(({ id }) => id === from) || scenario.people.some(({ id }) => id === from);
  const who =
    from === 'dossier'
      ? word('inDossier')
      : isNamed
        ? word('told', { who: nameOfSender(from, scenario, lang), hour })
        : word('came', { hour });
  return `${who} · ${word(`sure${sure}`)}`;
}
