import { html, nothing, type TemplateResult } from 'lit';
import type { DebriefWord } from '../../words/debrief/debrief.ts';
import { DISPUTES, fullCite, SOURCES, type Strength } from '../../words/debrief/sources.ts';
import type { Desk } from '../desk-of.ts';
import type { Study } from '../study.ts';

const STRENGTHS: Readonly<Record<Strength, DebriefWord>> = {
  meta: 'strengthMeta',
  experiment: 'strengthExperiment',
  field: 'strengthField',
  simulation: 'strengthSimulation',
  practice: 'strengthPractice',
  law: 'strengthLaw',
  ours: 'strengthOurs',
};

/** The evidence card: each source that a finding of this game rests on, its strength, and what is disputed. */
export function evidencePart({ grade }: Study, { model, word }: Desk): TemplateResult {
  const counts = new Map<string, number>();
  for (const dimension of grade.dimensions)
    for (const f of dimension.findings) counts.set(f.source, (counts.get(f.source) ?? 0) + 1);
  const used = Object.keys(SOURCES).filter((key) => counts.has(key));
  return html`<section class="pane" id="evidence" aria-labelledby="evidence-title">
    <h2 id="evidence-title" tabindex="-1">${word('evidenceTitle')}</h2>
    <p class="hint">${word('evidenceLead')}</p>
    <ul class="sources">
      ${used.map((key) => {
        const source = SOURCES[key];
        if (source === undefined) return nothing;
        return html`<li id=${`source-${key}`} tabindex="-1" class=${model.source === key ? 'pointed' : ''}>
          <p>${source.says[model.lang]}</p>
          <p class="meta"><span class="strength strength-${source.strength}">${word(STRENGTHS[source.strength])}</span>
            ${source.cite === '' ? nothing : html`<span>${key}</span> <cite>${fullCite(source, model.lang)}</cite>`}
            <span>${word('usedBy', { n: counts.get(key) ?? 0 })}</span></p>
        </li>`;
      })}
    </ul>
    <h3>${word('disputes')}</h3>
    <ul class="disputes">${DISPUTES[model.lang].map((text) => html`<li>${text}</li>`)}</ul>
  </section>`;
}
