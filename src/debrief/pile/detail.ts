import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { modal } from '../../ui/parts/modal.ts';
import { printPart } from '../../ui/print-part.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { figure } from '../parts/finding.ts';
import type { Entry } from './entry.ts';
import { opinionsOf, type PileDesk, whoOf } from './model.ts';
import { adjustedTotal, type Opinion } from './opinions.ts';

/** One game, with the instructor's opinion beside ours, dimension by dimension and for texts not graded. */
export function detailDialog(desk: PileDesk): TemplateResult | typeof nothing {
  const { model, doings, word } = desk;
  const entry = model.entries.find((one) => one.id === model.opened);
  if (entry?.played == null) return nothing;
  const { grade } = entry.played;
  const list = opinionsOf(model, entry);
  const adjusted = adjustedTotal(grade, list);
  const name = speaker(DIMENSION_NAMES, model.lang);
  return html`<dialog class="thread-dialog detail" aria-labelledby="detail-title" ${modal()} @close=${() => doings.open(null)}>
    <div class="sheet">
      <header>
        <h2 id="detail-title">${word('detailTitle', { who: whoOf(entry, word) })}</h2>
        <p class="row">
          <button type="button" class="button small" @click=${toPaper}>${icon('print')} ${word('printOne')}</button>
          <button type="button" class="button small" data-first @click=${() => doings.open(null)}>${word('close')}</button>
        </p>
      </header>
      <p class="hint">${word('detailLead')}</p>
      <p><strong>${word('columnTotal')} ${figure(grade.total, model.lang)}</strong>${adjusted === null ? nothing : html` · ${word('adjusted', { total: figure(adjusted, model.lang) })}`}</p>
      <p class="hint">${word('forMarks')}</p>
      <div class="opinions">
        ${grade.dimensions.map((dimension) =>
          opinion(
            entry,
            dimension.dimension,
            dimension.level ?? -1,
            word('dimensionWas', {
              name: name(dimension.dimension),
              level: dimension.level ?? word('notGraded'),
            }),
            list,
            desk,
          ),
        )}
      </div>
      ${
        grade.notGraded.length === 0
          ? nothing
          : html`<h3>${word('readingsTitle')}</h3>
            <p class="hint">${word('readingsLead')}</p>
            <div class="opinions">${grade.notGraded.map((text) => opinion(entry, `reading:${text.tick}`, -1, text.quote, list, desk))}</div>`
      }
    </div>
  </dialog>`;
}

/** The dialog alone: the game, our levels and the instructor's. */
function toPaper(event: Event): void {
  const dialog = (event.target as HTMLElement).closest('dialog');
  if (dialog !== null) printPart(dialog);
}

function opinion(
  entry: Entry,
  what: Opinion['what'],
  was: number,
  title: string,
  list: readonly Opinion[],
  { doings, word }: PileDesk,
): TemplateResult {
  const own = list.find((one) => one.what === what);
  const id = `opinion-${what.replace(':', '-')}`;
  const set = (is: number | null, why: string) => doings.opine(entry, what, was, is, why);
  return html`<fieldset class="opinion">
    <legend>${title}</legend>
    <label for=${id}>${word('yours')}</label>
    <select id=${id} @change=${(e: Event) => {
      const { value } = e.target as HTMLSelectElement;
      set(value === '' ? null : Number(value), own?.why ?? '');
    }}>
      <option value="" ?selected=${own === undefined}>${word('same')}</option>
      ${[0, 1, 2, 3, 4].map((level) => html`<option value=${level} ?selected=${own?.is === level}>${word('columnLevel', { level })}</option>`)}
    </select>
    ${
      own === undefined
        ? nothing
        : html`<label for="${id}-why">${word('why')}</label>
          <input id="${id}-why" type="text" maxlength="280" .value=${own.why} aria-describedby=${own.why === '' ? `${id}-hint` : nothing} @input=${(e: Event) => set(own.is, (e.target as HTMLInputElement).value)} />
          ${own.why === '' ? html`<p class="hint" id="${id}-hint">${word('needsWhy')}</p>` : nothing}`
    }
  </fieldset>`;
}
