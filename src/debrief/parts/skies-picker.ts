import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, type Decision, TYPED } from '../../lab/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { SKIES_WORDS } from '../../words/debrief/skies.ts';
import type { Desk } from '../desk-of.ts';
import type { Finished } from '../present-findings.ts';
import { type Picked, pickedView } from '../present-skies.ts';

/** Any decision, taken otherwise: which one, which other way, at which hour, in which words. */
export function pickerPart(
  decisions: readonly Decision[],
  game: Finished,
  { model, doings }: Desk,
): TemplateResult | typeof nothing {
  const view = pickedView(decisions, model.picked, model.record, game);
  if (view === null) return nothing;
  const { lang } = model;
  const word = speaker(SKIES_WORDS, lang);
  const { choice, decision } = view;
  const pick = (part: Partial<Choice>) => doings.pick({ ...choice, ...part });
  return html`<details class="picker">
    <summary>${word('pick')}</summary>
    <p class="hint">${word('pickLead')}</p>
    <form class="pickers" @submit=${(e: Event) => {
      e.preventDefault();
      if (view.isReady && model.other.at !== 'working') doings.tryOther(choice);
    }}>
      <div class="field">
        <label for="pick-decision">${word('decision')}</label>
        <select id="pick-decision" @change=${(e: Event) => pick({ decision: wordIn(e), option: '', text: '', at: null })}>
          ${view.shifts.map(
            (shift) => html`<optgroup label=${shift.title}>
              ${shift.decisions.map((d) => html`<option value=${d.id} ?selected=${d.id === decision.id}>${d.name}</option>`)}
            </optgroup>`,
          )}
        </select>
        ${view.played.quote === '' ? nothing : html`<p class="hint">${view.played.quote}</p>`}
      </div>
      <div class="field">
        <label for="pick-way">${word('what')}</label>
        <select id="pick-way" @change=${(e: Event) => pick({ option: wordIn(e) })}>
          ${view.ways.map((way) => html`<option value=${way.id} ?selected=${way.id === choice.option}>${way.name}</option>`)}
        </select>
        ${view.quote === '' || choice.option === TYPED ? nothing : html`<p class="hint">${view.quote}</p>`}
      </div>
      <div class="field">
        <label for="pick-time">${word('when')}</label>
        <select id="pick-time" ?disabled=${view.times.length === 0} @change=${(e: Event) => pick({ at: wordIn(e) === '' ? null : Number(wordIn(e)) })}>
          ${choice.option === 'played' ? nothing : html`<option value="" ?selected=${choice.at === null}>${word('sameHour', { hour: clockWords(model.scenario, decision.at, lang).hour })}</option>`}
          ${view.times.map((time) => html`<option value=${time.tick} ?selected=${time.tick === choice.at}>${time.name}</option>`)}
        </select>
      </div>
      ${choice.option === TYPED ? typed(view, pick, word('typed'), word('left', { n: view.limit - choice.text.length })) : nothing}
      <button type="submit" class="button" ?disabled=${!view.isReady || model.other.at === 'working'}>${word('tryIt')}</button>
    </form>
  </details>`;
}

function typed(
  { choice, limit }: Picked,
  pick: (part: Partial<Choice>) => void,
  label: string,
  left: string,
): TemplateResult {
  return html`<div class="field wide">
    <label for="pick-text">${label}</label>
    <textarea id="pick-text" rows="3" maxlength=${limit} aria-describedby="pick-left" .value=${choice.text} @input=${(e: Event) => pick({ text: wordIn(e) })}></textarea>
    <p class="hint" id="pick-left">${left}</p>
  </div>`;
}

function wordIn(event: Event): string {
  return (event.target as HTMLSelectElement | HTMLTextAreaElement).value;
}
