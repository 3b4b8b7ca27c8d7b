import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnLetters } from '../../base/column-letters.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { explainHere } from '../workbench/explain.ts';
import type { OpenSheet, SheetRoom } from './sheet-room.ts';

const SHOWN = 60;
const BESIDE = 1; // columns shown on each side of the cell

/** Each fault beside its cell, which can be mended there. */
export function cellFaults(
  { lang }: Frame,
  open: OpenSheet,
  room: SheetRoom,
): TemplateResult | typeof nothing {
  const { diagnostics, yaml } = open.outcome;
  if (diagnostics.length === 0) return nothing;
  const t = speaker(SHEET_WORDS, lang);
  const isError = (d: Diagnostic) => d.severity === 'error';
  const shown = [...diagnostics.filter(isError), ...diagnostics.filter((d) => !isError(d))].slice(0, SHOWN);
  return html`<section class="pane cell-faults" aria-labelledby="cell-faults-title">
    <h2 id="cell-faults-title">${t(yaml === null ? 'faultsTitle' : 'remarksTitle')}</h2>
    <p class="soft">
      ${t('mendHow')} ${diagnostics.length > SHOWN ? t('tooMany', { n: SHOWN }) : nothing}
    </p>
    <ol>
      ${repeat(
        shown,
        (d) => `${d.code} ${d.path} ${d.params.value ?? ''} ${d.params.column ?? ''}`,
        (d, i) => faultItem(d, i, open, lang, room),
      )}
    </ol>
  </section>`;
}

function faultItem(
  d: Diagnostic,
  index: number,
  open: OpenSheet,
  lang: Lang,
  room: SheetRoom,
): TemplateResult {
  const home = speaker(HOME_WORDS, lang);
  const { message, hint } = explainHere(d, lang);
  const isError = d.severity === 'error';
  return html`<li class=${`fault ${d.severity}`}>
    <p>
      <span class="tag">${icon(isError ? 'octagon' : 'triangle')} ${home(isError ? 'severityError' : 'severityWarning')}</span>
      <span class="place">${placeOf(d, open, lang)}</span>
    </p>
    <p class="strong">${message}</p>
    ${hint ? html`<p><span class="soft">${home('cure')} </span>${hint}</p>` : nothing}
    ${isOfOneCell(d) ? excerpt(d, index, open, lang, room) : nothing} ${suggestion(d, index, open, lang, room)}
  </li>`;
}

/** A fault of the whole file has no cell to be mended. */
function isOfOneCell({ code }: Diagnostic): boolean {
  return !['csv-too-big', 'csv-open-quote', 'csv-no-rows', 'csv-missing-column'].includes(code);
}

function placeOf(d: Diagnostic, { sheet }: OpenSheet, lang: Lang): string {
  const t = speaker(SHEET_WORDS, lang);
  if (!isOfOneCell(d) && d.code !== 'csv-open-quote') return t('wholeFile');
  const { line: row, column } = d.range.start;
  const letters = columnLetters(column - 1);
  const title = row - 1 === sheet.headings ? '' : titleAt(sheet, column - 1);
  return title === '' ? t('place', { row, letters }) : t('placeNamed', { row, letters, title });
}

function titleAt({ rows, headings }: OpenSheet['sheet'], column: number): string {
  return (rows[headings]?.[column] ?? '').trim();
}

/** The cell among its neighbours, under their headings, as the spreadsheet shows it. */
function excerpt(d: Diagnostic, index: number, open: OpenSheet, lang: Lang, room: SheetRoom): TemplateResult {
  const t = speaker(SHEET_WORDS, lang);
  const { rows, headings } = open.sheet;
  const row = d.range.start.line - 1;
  const column = d.range.start.column - 1;
  const last = Math.max(...[rows[headings], rows[row]].map((cells) => (cells ?? []).length)) - 1;
  const from = Math.max(0, Math.min(column - BESIDE, last - 2 * BESIDE));
  const columns: number[] = [];
  for (let c = from; c <= Math.max(column, Math.min(last, from + 2 * BESIDE)); c++) columns.push(c);
  const value = rows[row]?.[column] ?? '';
  const title = row === headings ? '' : titleAt(open.sheet, column);
  const field = html`<textarea
    id=${`sheet-cell-${index}`}
    rows=${value.length > 60 || value.includes('\n') ? 3 : 1}
    spellcheck="false"
    aria-label=${t('cellLabel', { row: row + 1, letters: columnLetters(column), title })}
    .value=${value}
    @keydown=${leaveOnEnter}
    @change=${(event: Event) => room.mend(row, column, (event.target as HTMLTextAreaElement).value, index)}
  ></textarea>`;
  const line = (r: number) =>
    html`<tr>
      <th scope="row">${r + 1}</th>
      ${columns.map((c) =>
        r === row && c === column
          ? html`<td class="wrong">${field}</td>`
          : html`<td class=${r === headings ? 'title' : ''}>${shortened(rows[r]?.[c] ?? '')}</td>`,
      )}
    </tr>`;
  return html`<table class="cells" aria-label=${t('excerpt')}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${t('row')}</span></th>
        ${columns.map((c) => html`<th scope="col">${columnLetters(c)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${row === headings ? nothing : line(headings)} ${line(row)}
    </tbody>
  </table>`;
}

/** Enter is done with a cell, as in a spreadsheet. */
function leaveOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).blur();
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 44 ? `${flat.slice(0, 42).trimEnd()}…` : flat;
}

/** What its author probably meant, one button away; for like cells too. */
function suggestion(
  d: Diagnostic,
  index: number,
  { sheet }: OpenSheet,
  lang: Lang,
  room: SheetRoom,
): TemplateResult | typeof nothing {
  const { suggestion: meant, value: written } = d.params;
  if (typeof meant !== 'string' || !isOfOneCell(d)) return nothing;
  const t = speaker(SHEET_WORDS, lang);
  const row = d.range.start.line - 1;
  const column = d.range.start.column - 1;
  const cell = (sheet.rows[row]?.[column] ?? '').trim();
  // When the fault is one word of its cell, only that word is replaced.
  const mended = typeof written === 'string' && written !== cell ? cell.replace(written, meant) : meant;
  const like = sheet.rows.filter((cells) => (cells[column] ?? '').trim() === cell).length;
  return html`<div class="row">
    <button type="button" class="button small" @click=${() => room.mend(row, column, mended, index)}>
      ${icon('check')} ${t('put', { value: mended })}
    </button>
    ${
      like > 1
        ? html`<button type="button" class="button small" @click=${() => room.mendAll(column, cell, mended, index)}>
            ${icon('check')} ${t('putAll', { value: mended, n: like })}
          </button>`
        : nothing
    }
  </div>`;
}
