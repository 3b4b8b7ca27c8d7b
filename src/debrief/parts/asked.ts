import { html, nothing, type TemplateResult } from 'lit';
import { SURES } from '../../model/how-sure.ts';
import { speaker } from '../../ui/speak.ts';
import { FORETOLD_WORDS } from '../../words/debrief/foretold.ts';
import { PRACTICE_WORDS } from '../../words/debrief/practice.ts';
import type { Desk } from '../desk-of.ts';
import { askedView, surenessOf } from '../present-asked.ts';
import type { Finished } from '../present-findings.ts';
import type { Study } from '../study.ts';

/** UTF-16 units of a reason: one line. */
const MOST_UNITS = 140;

/** One decision of the player, before the verdict: why, and how sure. Escape goes on to the verdict. */
export function askedPart(
  { asked }: Study,
  game: Finished,
  { model, doings }: Desk,
): TemplateResult | typeof nothing {
  const decision = asked[model.askedAt];
  if (decision === undefined) return nothing;
  const word = speaker(FORETOLD_WORDS, model.lang);
  const scale = speaker(PRACTICE_WORDS, model.lang);
  const { annexes } = model;
  const { id, hasWhy } = decision;
  const view = askedView(decision, game);
  const sure = surenessOf(annexes, decision);
  const isLast = model.askedAt + 1 === asked.length;
  const submit = (event: Event) => {
    event.preventDefault();
    doings.nextAsked();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    doings.read();
  };
  return html`<section class="pane asked" aria-labelledby="asked-title" @keydown=${onKey}>
    <h2 id="asked-title" tabindex="-1">${word('title', { n: model.askedAt + 1, of: asked.length })}</h2>
    <p class="hint">${word('lead')} <span class="needs-keyboard">${word('leadKey')}</span></p>
    ${view.toWhat === '' ? nothing : html`<p class="meta"><strong>${view.who}</strong></p><blockquote>${view.toWhat}</blockquote>`}
    <p class="meta"><span class="hour">${view.hour}</span> <strong>${view.what}</strong></p>
    ${view.quote === '' ? nothing : html`<blockquote class="own">${view.quote}</blockquote>`}
    <form @submit=${submit}>
      ${
        hasWhy
          ? html`<div class="field">
            <label for="asked-why">${word('why')}</label>
            <input id="asked-why" type="text" maxlength=${MOST_UNITS} autocomplete="off" .value=${annexes.whys?.[id] ?? ''} @input=${(
              event: Event,
            ) =>
              doings.annotate({
                whys: { ...annexes.whys, [id]: (event.target as HTMLInputElement).value },
              })} />
          </div>`
          : nothing
      }
      <fieldset class="sure">
        <legend>${word('sure')}</legend>
        <div class="segmented">
          ${SURES.map(
            (one) =>
              html`<label><input type="radio" name="asked-sure" .checked=${sure === one} @change=${() => doings.annotate({ sures: { ...annexes.sures, [id]: one } })} />${scale(`sure${one}`)}</label>`,
          )}
        </div>
      </fieldset>
      <p class="row">
        <button type="submit" class="button main">${word(isLast ? 'last' : 'next')}</button>
        ${isLast ? nothing : html`<button type="button" class="button plain" aria-keyshortcuts="Escape" @click=${doings.read}>${word('skip')}</button>`}
      </p>
    </form>
  </section>`;
}
