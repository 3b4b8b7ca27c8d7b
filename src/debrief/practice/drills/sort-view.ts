import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../../model/text.ts';
import { SORT_CHOICES, type SortCard, sorted } from '../../../practice/index.ts';
import { type Speak, speaker } from '../../../ui/speak.ts';
import { type DrillWord, SORT_CLASS_NAMES } from '../../../words/debrief/drills.ts';
import { figure } from '../../parts/finding.ts';
import type { DrillDoings, DrillModel } from './drill-model.ts';

/** Standard deviations of bias from which one leans to a side. */
const LEANS = 0.3;

/** One post and what may be done with it: by button, or by its number on the keyboard. */
export function sortView(
  cards: readonly SortCard[],
  { sorts }: DrillModel,
  doings: DrillDoings,
  word: Speak<DrillWord>,
): TemplateResult {
  const card = cards[sorts.length];
  if (card === undefined) return html``;
  return html`<div class="sorting">
    <p class="meta"><span>${word('place', { n: sorts.length + 1, of: cards.length })}</span> <span>${word('keys')}</span></p>
    <figure class="post-shown" role="status">
      <figcaption><strong>${card.who}</strong></figcaption>
      <blockquote>${card.text}</blockquote>
    </figure>
    <div class="row" role="group" aria-label=${word('sortLead')}>
      ${SORT_CHOICES.map((choice, i) => html`<button type="button" class="button" aria-keyshortcuts=${i + 1} @click=${() => doings.sort(choice)}>${i + 1}. ${word(choice)}</button>`)}
    </div>
  </div>`;
}

/** A digit sorts the post, wherever in the drill the focus is: its title has it first. */
export function sortByKey(event: KeyboardEvent, doings: DrillDoings): void {
  const choice = SORT_CHOICES[Number(event.key) - 1];
  if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  doings.sort(choice);
}

/** How it went: how well signals were told from noise, then each post that was sorted otherwise, and why. */
export function sortOverView(
  cards: readonly SortCard[],
  { sorts }: DrillModel,
  lang: Lang,
  word: Speak<DrillWord>,
): TemplateResult {
  const { right, discrimination, wrong } = sorted(cards, sorts);
  const { dPrime, bias } = discrimination;
  const lean = bias < -LEANS ? 'heavy' : bias > LEANS ? 'light' : 'even';
  const name = speaker(SORT_CLASS_NAMES, lang);
  return html`<p class="lead">${word('right', { n: right, of: cards.length })}</p>
    <p>${word('dPrime', { d: figure(dPrime, lang, 1) })} ${word(lean)}</p>
    ${
      wrong.length === 0
        ? html`<p>${word('allRight')}</p>`
        : html`<h2>${word('toSee')}</h2>
          <ul class="reasons">
            ${wrong.map(
              ({ card, choice }) => html`<li class="loss">
                <p class="meta"><strong>${card.who}</strong> <span>${name(card.class)}</span></p>
                <blockquote>${card.text}</blockquote>
                <p>${word('yours', { choice: word(choice) })} · <strong>${word('better', { choices: card.good.map((one) => word(one)).join(', ') })}</strong></p>
                <p class="hint">${card.rule === '' ? (card.isSignal ? nothing : word('noRule')) : word('rule', { rule: card.rule })}</p>
              </li>`,
            )}
          </ul>`
    }`;
}
