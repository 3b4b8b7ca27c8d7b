import { html, nothing, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import { textIn } from '../../model/text.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import { heldOf, type Opened } from './held.ts';
import type { PileDesk } from './model.ts';
import {
  gamesOn,
  kinshipOf,
  type Offer,
  offersOfMachine,
  type RubricOffer,
  type ScenarioOffer,
} from './offers.ts';

/** What came with the games and waits for the instructor's decision, and what the instructor took, with a way back. */
export function offersPane(desk: PileDesk): TemplateResult | typeof nothing {
  const { model, word } = desk;
  const { known, taken, entries } = model;
  const offers = [...model.offers, ...offersOfMachine(known, taken, entries)];
  if (offers.length + taken.length + model.faulty.length === 0) return nothing;
  return html`<section class="pane offers" id="offers" aria-labelledby="offers-title">
    <h2 id="offers-title" tabindex="-1">${word('offersTitle')}</h2>
    <p class="hint">${word('offersLead')}</p>
    <ul>
      ${offers.map((offer) => html`<li>${offerText(offer, desk)} ${buttons(offer, desk)}</li>`)}
      ${taken.map((one) => html`<li>${takenNote(one, desk)}</li>`)}
      ${model.faulty.map(({ file, errors }) => html`<li>${errors > 0 ? word('broughtFaulty', { file, n: errors }) : word('broughtSlow', { file })}</li>`)}
    </ul>
  </section>`;
}

function offerText(offer: Offer, desk: PileDesk): TemplateResult {
  switch (offer.kind) {
    case 'rubric':
      return rubricOffer(offer, desk);
    case 'scenario':
      return scenarioOffer(offer, desk);
    case 'opinions':
      return html`<p><strong>${desk.word('offerOpinions', { file: offer.file, n: offer.opinions.size })}</strong></p>
        <p>${desk.word('offerOpinionsDo')}</p>`;
    default:
      return never(offer);
  }
}

const TAKE = { rubric: 'takeRubric', scenario: 'takeScenario', opinions: 'takeOpinions' } as const;

function rubricOffer({ file, rubric }: RubricOffer, { model, word }: PileDesk): TemplateResult {
  return html`<p><strong>${word('offerRubric', { file, name: tellName(rubric, model.lang) })}</strong></p>
    <p>${word('offerRubricDoes')}</p>
    ${rubricChanges({ changes: rubric.changes }, null, model.lang)}`;
}

function scenarioOffer({ file, scenario }: ScenarioOffer, { model, word }: PileDesk): TemplateResult {
  const { known, taken, entries, lang } = model;
  const n = gamesOn(scenario, entries);
  const kinship = kinshipOf(scenario, heldOf(known, taken));
  const does = { rubric: 'offerOtherRubric', version: 'offerOtherVersion', new: 'offerNew' } as const;
  return html`<p><strong>${word('offerScenario', nameOf(file, scenario, lang))}</strong></p>
    <p>${word(does[kinship], { n })}</p>
    ${kinship === 'rubric' || scenario.rubric.changes.length > 0 ? rules(scenario, model.lang, word) : nothing}`;
}

function rules(
  { rubric }: Opened['scenario'],
  lang: PileDesk['model']['lang'],
  word: PileDesk['word'],
): TemplateResult {
  const told = rubricChanges(rubric, null, lang);
  return html`<p>${word(told === nothing ? 'offerNoRules' : 'offerRules')}</p>${told}`;
}

function buttons(offer: Offer, { doings, model, word }: PileDesk): TemplateResult {
  const take = word(TAKE[offer.kind]);
  const isOfDrop = model.offers.includes(offer);
  return html`<p class="row">
    <button type="button" class="button" aria-label="${take} (${offer.file})" @click=${() => doings.take(offer)}>${take}</button>
    ${isOfDrop ? html`<button type="button" class="button" aria-label="${word('leaveOut')} (${offer.file})" @click=${() => doings.leaveOut(offer)}>${word('leaveOut')}</button>` : nothing}
  </p>`;
}

function takenNote(one: Opened, { doings, model, word }: PileDesk): TemplateResult {
  return html`<p>${word('takenScenario', nameOf(one.file, one.scenario, model.lang))}</p>
    <p class="row"><button type="button" class="button small" aria-label="${word('giveBack')} (${one.file})" @click=${() => doings.giveBack(one)}>${word('giveBack')}</button></p>`;
}

function nameOf(file: string, { id, title, hash }: Opened['scenario'], lang: PileDesk['model']['lang']) {
  return { file, id, title: textIn(title, lang), version: hash.slice(0, 8) };
}
