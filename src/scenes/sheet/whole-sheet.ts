import { html, nothing, type TemplateResult } from 'lit';
import { columnLetters } from '../../base/column-letters.ts';
import { speaker } from '../../ui/speak.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import type { Frame } from '../app.ts';
import type { OpenSheet } from './sheet-room.ts';

const SHOWN = 300;

/** All of the cells as they were read; those with a fault have a frame. */
export function wholeSheet({ lang }: Frame, { sheet, outcome }: OpenSheet): TemplateResult {
  const t = speaker(SHEET_WORDS, lang);
  const rows = sheet.rows.slice(0, SHOWN);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const wrong = new Set(outcome.diagnostics.map((d) => d.path));
  const columns = Array.from({ length: width }, (_, c) => columnLetters(c));
  return html`<details class="pane whole-sheet">
    <summary><h2>${t('tableTitle')}</h2></summary>
    <p class="soft">
      ${wrong.size > 0 ? t('tableLead') : nothing} ${sheet.rows.length > SHOWN ? t('tableCut', { n: SHOWN }) : nothing}
    </p>
    <div class="scroller" tabindex="0" role="region" aria-label=${t('tableTitle')}>
      <table class="cells">
        <thead>
          <tr>
            <th scope="col"><span class="sr">${t('row')}</span></th>
            ${columns.map((letters) => html`<th scope="col">${letters}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells, r) =>
              html`<tr>
                <th scope="row">${r + 1}</th>
                ${columns.map((letters, c) => html`<td class=${cellClass(r === sheet.headings, wrong.has(`${letters}${r + 1}`))}>${cells[c] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function cellClass(isTitle: boolean, isWrong: boolean): string {
  return `${isTitle ? 'title' : ''} ${isWrong ? 'wrong' : ''}`.trim();
}
