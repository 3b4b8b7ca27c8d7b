import { html, type TemplateResult } from 'lit';
import type { PileDesk } from './model.ts';

/** What the pile can prove about a game, and what no page can. */
export function limitsPane({ word }: PileDesk): TemplateResult {
  return html`<section class="pane limits" id="limits" aria-labelledby="limits-title">
    <h2 id="limits-title" tabindex="-1">${word('limitsTitle')}</h2>
    <ul>
      <li>${word('limitsReplays')}</li>
      <li>${word('limitsWho')}</li>
      <li>${word('limitsLike')}</li>
      <li>${word('limitsMark')}</li>
    </ul>
  </section>`;
}
