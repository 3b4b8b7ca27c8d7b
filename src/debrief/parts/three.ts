import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../scoring/index.ts';
import type { Desk } from '../desk-of.ts';
import { threeOf } from '../groups.ts';
import type { Finished } from '../present-findings.ts';
import type { Study } from '../study.ts';
import { groupPart } from './finding.ts';

/** Three findings first: to keep, to change, to try. Each says why it matters and may give words to say. */
export function threePart(study: Study, game: Finished, desk: Desk): TemplateResult {
  const { word } = desk;
  const three = threeOf(study.grade);
  const column = (
    title: string,
    cls: string,
    group: Group | null,
    none: string,
  ) => html`<div class="one ${cls}">
    <h3>${title}</h3>
    ${group === null ? html`<p class="hint">${none}</p>` : groupPart(group, game, desk, { hasReason: true, example: study.examples[group.first.id] ?? null })}
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
