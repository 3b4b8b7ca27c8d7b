import { html, nothing, type TemplateResult } from 'lit';
import { RECORD_NOTICE_WORDS } from '../../words/codes/record.ts';
import { say } from '../../words/define.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Entry } from './entry.ts';
import { lookedAt, type PileDesk, whoOf } from './model.ts';
import { pager, rowsOf } from './pages.ts';

/** The games of the group and scenario looked at, a line each; a heading sorts. */
export function gamesTable(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const columns = columnsOf(desk);
  const all = sortedRows(columns, desk);
  return html`<section class="pane" id="games" aria-labelledby="games-title">
    <h2 id="games-title" tabindex="-1">${word('tableTitle')}</h2>
    <div class="scroller tall" tabindex="0" role="group" aria-labelledby="games-title">
      <table class="games" id="games-table">
        <thead>
          <tr>
            ${columns.map((column) => heading(column, desk))}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${rowsOf(all, model.page, model).map((entry) => line(entry, columns, desk))}
        </tbody>
      </table>
    </div>
    ${pager(all.length, model.page, 'games-table', (page) => doings.turn({ page }), desk)}
    <p class="row"><button type="button" class="button main" @click=${doings.saveCsv}>${word('csv')}</button></p>
  </section>`;
}

function sortedRows(columns: readonly Column[], { model, word }: PileDesk): Entry[] {
  const by = columns.find((column) => column.id === model.sort.by) ?? columns[0];
  const collator = new Intl.Collator(model.lang === 'fr' ? 'fr-CA' : 'en-CA', {
    numeric: true,
    sensitivity: 'base',
  });
  const turn = model.sort.isDown ? -1 : 1;
  return lookedAt(model)
    .map((entry) => ({ entry, rank: by?.rank(entry) ?? 0, who: whoOf(entry, word) }))
    .sort((a, b) => {
      const [x, y] = [a.rank, b.rank];
      const order =
        typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
      return turn * order || collator.compare(a.who, b.who);
    })
    .map(({ entry }) => entry);
}

function heading({ id, name, isFigure }: Column, { model, doings, word }: PileDesk): TemplateResult {
  const { by, isDown } = model.sort;
  const way = id !== by ? 'none' : isDown ? 'descending' : 'ascending';
  return html`<th scope="col" class=${isFigure ? 'number' : ''} aria-sort=${way}>
    <button type="button" class="sorter" aria-label=${word('sortBy', { column: name })} @click=${() => doings.sortBy(id)}>
      ${name}<span aria-hidden="true">${id !== by ? '' : isDown ? ' ▾' : ' ▴'}</span>
    </button>
  </th>`;
}

function line(entry: Entry, columns: readonly Column[], desk: PileDesk): TemplateResult {
  const { doings, word } = desk;
  return html`<tr class=${entry.standing}>
    ${columns.map((column, i) => (i === 0 ? html`<th scope="row">${column.text(entry)}${remarks(entry, desk)}</th>` : cell(entry, column)))}
    <td>
      <button type="button" class="button small" id=${`open-${entry.id}`} aria-label=${word('openNamed', { who: whoOf(entry, word) })} @click=${() => doings.open(entry.id)}>${word('open')}</button>
    </td>
  </tr>`;
}

function cell(entry: Entry, { isFigure, isSaid, text, mark, more }: Column): TemplateResult {
  const second = more?.(entry) ?? '';
  return html`<td class=${isFigure ? 'number' : isSaid ? 'said' : ''}>${mark?.(entry) ?? text(entry)}${second === '' ? nothing : html`<br /><span class="hint">${second}</span>`}</td>`;
}

/** What is to be known of a game that replays exactly; the others say it where they are set aside. */
function remarks({ standing, notices }: Entry, { model }: PileDesk): unknown {
  if (standing !== 'exact') return nothing;
  return notices
    .filter(({ code }) => code !== 'record/rubric-differs') // said in its column
    .map(
      ({ code, params }) =>
        html`<br /><span class="hint">${say(RECORD_NOTICE_WORDS, model.lang, code, params)}</span>`,
    );
}
