import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import type { PileDesk } from './model.ts';

/** The instructor's opinions: where they are kept, how they are taken away, and how they are erased. */
export function opinionsPane({ model, doings, word }: PileDesk): TemplateResult | typeof nothing {
  const n = [...model.opinions.values()].filter((list) => list.length > 0).length;
  if (n === 0) return noneYet({ model, doings, word });
  return html`<section class="pane opinions-pane" id="opinions" aria-labelledby="opinions-title">
    <h2 id="opinions-title" tabindex="-1">${word('opinionsTitle', { n })}</h2>
    <p class="hint">${word(model.areOpinionsKept ? 'opinionsKept' : 'opinionsUnkept')}</p>
    <p class="row">
      <button type="button" class="button" @click=${doings.saveOpinions}>${icon('download')} ${word('saveOpinions')}</button>
      ${
        model.isErasing
          ? html`<span role="alert">${word('eraseAsk', { n })}</span>
              <button type="button" class="button risky" @click=${() => doings.eraseOpinions(true)}>${word('eraseYes')}</button>
              <button type="button" class="button" @click=${() => doings.eraseOpinions(false)}>${word('eraseNo')}</button>`
          : html`<button type="button" class="button" @click=${() => doings.eraseOpinions(null)}>${word('erase')}</button>`
      }
    </p>
  </section>`;
}

/** How an opinion is given, shown when there is none. */
function noneYet({ model, word }: PileDesk): TemplateResult | typeof nothing {
  if (!model.entries.some(({ played }) => played !== null)) return nothing;
  return html`<section class="pane opinions-pane" id="opinions" aria-labelledby="opinions-title">
    <h2 id="opinions-title" tabindex="-1">${word('opinionsNone')}</h2>
    <p class="hint" role="status">${word('opinionsHow')}</p>
  </section>`;
}
