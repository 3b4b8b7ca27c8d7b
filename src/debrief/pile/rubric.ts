import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { explainDiagnostic } from '../../words/author/diagnostics.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import type { PileDesk } from './model.ts';

/** The rubric by which the pile is graded: its name, what it changes and why, and the way back. */
export function rubricPane(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const { rubric } = model;
  const choose = html`<label class="button file">${icon('file')} ${word(rubric === null ? 'rubricChoose' : 'rubricOther')}<input type="file" accept=".yaml,.yml" @change=${doings.chooseRubric} /></label>`;
  return html`<section class="pane ${rubric === null ? '' : 'named'}" id="rubric" aria-labelledby="rubric-title">
    <h2 id="rubric-title" tabindex="-1">${rubric === null ? word('rubricTitle') : word('rubricNamed', { name: tellName(rubric, model.lang) })}</h2>
    <p class="hint" role="status">${word(rubric === null ? 'rubricLead' : 'rubricUsed')}</p>
    ${rubric === null ? nothing : rubricChanges({ changes: rubric.changes }, null, model.lang)} ${faults(desk)}
    <p class="row">
      ${choose}
      ${rubric === null ? nothing : html`<button type="button" class="button" @click=${doings.dropRubric}>${word('rubricDrop')}</button>`}
    </p>
  </section>`;
}

function faults({ model, word }: PileDesk): TemplateResult | typeof nothing {
  const { rubricFaults } = model;
  if (rubricFaults.length === 0) return nothing;
  const isRefused = rubricFaults.some((one) => one.severity === 'error');
  return html`<div role="alert">
    ${isRefused ? html`<p><strong>${word('rubricRefused', { file: rubricFaults[0]?.file ?? '' })}</strong></p>` : nothing}
    <ul class="rubric-faults">
      ${rubricFaults.map((one) => {
        const { message, hint } = explainDiagnostic(one, model.lang);
        return html`<li>
          <p>${word('rubricLine', { line: one.range.start.line })} ${message} ${hint}</p>
          ${one.excerpt === undefined ? nothing : html`<pre>${one.excerpt}</pre>`}
        </li>`;
      })}
    </ul>
  </div>`;
}
