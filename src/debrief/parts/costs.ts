import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk-of.ts';
import { costsPaid } from '../present-costs.ts';
import type { Finished } from '../present-findings.ts';
import { colon } from './finding.ts';

/** What was right and cost somebody something all the same; nothing when nothing did. */
export function costsPart(game: Finished, { word }: Desk): TemplateResult | typeof nothing {
  const paid = costsPaid(game);
  if (paid.length === 0) return nothing;
  return html`<section class="pane costs" id="costs" aria-labelledby="costs-title">
    <h2 id="costs-title" tabindex="-1">${word('costsTitle')}</h2>
    <p class="hint">${word('costsNote')}</p>
    <ul>
      ${paid.map(
        ({ when, words, who, text }) => html`<li>
          <p class="meta"><span class="hour">${when}</span></p>
          <blockquote>${words}</blockquote>
          <p><strong>${who}${colon(game.lang)}</strong> ${text}</p>
        </li>`,
      )}
    </ul>
  </section>`;
}
