import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../model/grade.ts';
import type { Desk } from '../desk-of.ts';
import { type Finished, threeOf } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { findingPart } from './finding.ts';

/** Three findings first: to keep, to change, to try. */
export function threePart(study: Study, game: Finished, desk: Desk): TemplateResult {
  const { word } = desk;
  const three = threeOf(study.grade);
  const column = (
    title: string,
    cls: string,
    finding: Finding | null,
    none: string,
  ) => html`<div class="one ${cls}">
    <h3>${title}</h3>
    ${finding === null ? html`<p class="hint">${none}</p>` : findingPart(finding, game, desk)}
  </div>`;
  return html`<section class="pane" id="three" aria-labelledby="three-title">
    <h2 id="three-title" tabindex="-1">${word('threeTitle')}</h2>
    <div class="three">
      ${column(word('keep'), 'keep', three.keep, word('noKeep'))}
      ${column(word('change'), 'change', three.change, word('noChange'))}
      ${three.attempt === null ? nothing : column(word('attempt'), 'attempt', three.attempt, '')}
    </div>
    <p class="row"><button type="button" class="button" @click=${desk.doings.toggleAll}>${word('seeAll')}</button></p>
  </section>`;
}
