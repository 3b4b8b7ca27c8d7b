import { html, nothing, type TemplateResult } from 'lit';
import { type CompiledRubric, compileRubric, isRubricText, isScenarioText } from '../../scenario/index.ts';
import type { NamedFile } from '../../ui/handed-files.ts';
import { icon } from '../../ui/look/icon.ts';
import { rubricChanges } from '../../ui/parts/rubric-changes.ts';
import { explainDiagnostic } from '../../words/author/diagnostics.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import type { PileDesk } from './model.ts';

const MOST_BYTES = 500_000;
const YAML = /\.ya?ml$/i;

/**
 * The rubric among files handed in: the last that says it is one. Null when none does; but of a text handed in alone
 * it is said what is wrong with it as a rubric, rather than nothing.
 */
export async function rubricAmong(files: readonly NamedFile[]): Promise<CompiledRubric | null> {
  let found: CompiledRubric | null = null;
  for (const { file } of files) {
    if (!YAML.test(file.name) || file.size > MOST_BYTES) continue;
    const text = await file.text();
    if (isRubricText(text) || (files.length === 1 && !isScenarioText(text)))
      found = compileRubric(text, file.name);
  }
  return found;
}

/** A file chosen as a rubric, whatever it is: what is wrong with it is said. */
export async function rubricIn(file: File): Promise<CompiledRubric> {
  const text = file.size > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : await file.text();
  return compileRubric(text, file.name);
}

/** By which rubric the pile is graded: its name, what it changes and why, and the way back. */
export function rubricPane(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const { rubric } = model;
  const choose = html`<label class="button file">${icon('file')} ${word(rubric === null ? 'rubricChoose' : 'rubricOther')}<input type="file" accept=".yaml,.yml" @change=${doings.chooseRubric} /></label>`;
  return html`<section class="pane" id="rubric" aria-labelledby="rubric-title">
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
