import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../model/text.ts';
import { RECORD_NOTICE_WORDS } from '../../words/codes/record.ts';
import { say } from '../../words/define.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Entry } from './entry.ts';
import { lookedAt, type PileDesk, scenarioOf, whoOf } from './model.ts';
import { pager, rowsOf, rowsToCome } from './pages.ts';

/** The games of the group and scenario looked at, one on each line; the headings sort. */
export function gamesTable(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const columns = columnsOf(desk);
  const [first, ...others] = columns;
  const all = sortedRows(columns, desk);
  const left = model.handed.length - model.entries.length;
  return html`<section class="pane" id="games" aria-labelledby="games-title">
    <h2 id="games-title" tabindex="-1">${word('tableTitle')}</h2>
    <p class="paper-only">${onPaper(desk)}</p>
    <div class="scroller tall" tabindex="0" role="group" aria-labelledby="games-title">
      <table class="games" id="games-table">
        <thead>
          <tr>
            ${first === undefined ? nothing : heading(first, desk)}
            <th scope="col" class="row-acts">${word('columnActs')}</th>
            ${others.map((column) => heading(column, desk))}
          </tr>
        </thead>
        <tbody>
          ${rowsOf(all, model.page, model).map((entry) => line(entry, columns, desk))}
        </tbody>
      </table>
    </div>
    ${rowsToCome(all.length, desk)} ${pager(all.length, model.page, 'games-table', (page) => doings.turn({ page }), desk)}
    <p class="hint">${word('forMarks')}</p>
    <p class="row">
      <button type="button" class="button main" @click=${() => doings.saveCsv('marks')}>${word('marksCsv')}</button>
      <button type="button" class="button" @click=${() => doings.saveCsv('all')}>${word('csv')}</button>
    </p>
    ${left > 0 ? html`<p class="hint">${word('csvPartial', { n: left })}</p>` : nothing}
  </section>`;
}

/** Which games these are, for paper, where the filters do not show. */
function onPaper({ model, word }: PileDesk): string {
  const scenario = scenarioOf(model);
  const group = model.group === null ? '' : `${word('columnGroup')}\u00a0: ${model.group || word('noGroup')}`;
  const day = new Intl.DateTimeFormat(`${model.lang}-CA`, { dateStyle: 'long' }).format(Date.now());
  return [scenario === null ? '' : textIn(scenario.title, model.lang), group, day]
    .filter((part) => part !== '')
    .join(' · ');
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
  const [first, ...others] = columns;
  return html`<tr class=${entry.standing}>
    <th scope="row">${first?.text(entry)}${remarks(entry, desk)}</th>
    ${buttons(entry, desk)} ${others.map((column) => cell(entry, column))}
  </tr>`;
}

/** The buttons of a line, beside the name, where a narrow screen does not hide them. */
function buttons(entry: Entry, { doings, word }: PileDesk): TemplateResult {
  const who = whoOf(entry, word);
  const { study } = doings;
  return html`<td class="row-acts">
    <button type="button" class="button small" id=${`open-${entry.id}`} aria-label=${word('openNamed', { who })} @click=${() => doings.open(entry.id)}>${word('open')}</button>
    ${
      study === null || entry.played?.record.end.isComplete !== true
        ? nothing
        : html`<button type="button" class="button small" id=${`study-${entry.id}`} aria-label=${word('studyNamed', { who })} @click=${() => study(entry)}>${word('study')}</button>`
    }
  </td>`;
}

function cell(entry: Entry, { isFigure, isSaid, isFile, text, mark, more }: Column): TemplateResult {
  const second = more?.(entry) ?? '';
  return html`<td class=${isFigure ? 'number' : isSaid ? 'said' : isFile ? 'file' : ''}>${mark?.(entry) ?? text(entry)}${second === '' ? nothing : html`<br /><span class="hint">${second}</span>`}</td>`;
}

/** The notices of a game that replays exactly; those of the others are shown where they are set aside. */
function remarks({ standing, notices }: Entry, { model }: PileDesk): unknown {
  if (standing !== 'exact') return nothing;
  return notices
    .filter(({ code }) => code !== 'record/rubric-differs' && code !== 'record/read-elsewhere') // in their own columns
    .map(
      ({ code, params }) =>
        html`<br /><span class="hint">${say(RECORD_NOTICE_WORDS, model.lang, code, params)}</span>`,
    );
}
