import { html, nothing, type TemplateResult } from 'lit';
import { DIMENSIONS } from '../../model/codes.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { RECORD_FAULT_WORDS, RECORD_NOTICE_WORDS } from '../../words/codes/record.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import { say } from '../../words/define.ts';
import { figure } from '../parts/finding.ts';
import { type Entry, groupOf, type Standing } from './entry.ts';
import { lookedAt, opinionsOf, type PileDesk, playedOn, whoOf } from './model.ts';
import { adjustedTotal } from './opinions.ts';
import { twinsOf } from './stats.ts';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly isFigure: boolean;
  readonly text: (entry: Entry) => string;
  readonly rank: (entry: Entry) => number | string; // to sort by
}

/** The games of the group and scenario looked at, a line each; a heading sorts. */
export function gamesTable(desk: PileDesk): TemplateResult {
  const { model, doings, word } = desk;
  const columns = columnsOf(desk);
  const by = columns.find((column) => column.id === model.sort.by) ?? columns[0];
  const collator = new Intl.Collator(model.lang === 'fr' ? 'fr-CA' : 'en-CA', {
    numeric: true,
    sensitivity: 'base',
  });
  const turn = model.sort.isDown ? -1 : 1;
  const rows = [...lookedAt(model)].sort((a, b) => {
    const [x, y] = [by?.rank(a) ?? 0, by?.rank(b) ?? 0];
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return turn * order || collator.compare(whoOf(a, word), whoOf(b, word));
  });
  const twins = twinsOf(model.entries);
  return html`<section class="pane" id="games" aria-labelledby="games-title">
    <h2 id="games-title" tabindex="-1">${word('tableTitle')}</h2>
    <div class="scroller tall" tabindex="0" role="group" aria-labelledby="games-title">
      <table class="games">
        <thead>
          <tr>
            ${columns.map(
              (
                column,
              ) => html`<th scope="col" class=${column.isFigure ? 'number' : ''} aria-sort=${column.id !== by?.id ? 'none' : model.sort.isDown ? 'descending' : 'ascending'}>
                <button type="button" class="sorter" aria-label=${word('sortBy', { column: column.name })} @click=${() => doings.sortBy(column.id)}>
                  ${column.name}<span aria-hidden="true">${column.id !== by?.id ? '' : model.sort.isDown ? ' ▾' : ' ▴'}</span>
                </button>
              </th>`,
            )}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${rows.map((entry) => {
            const who = whoOf(entry, word);
            const adjusted =
              entry.played === null ? null : adjustedTotal(entry.played.grade, opinionsOf(model, entry));
            const twin = twins.get(entry.id);
            return html`<tr class=${entry.standing}>
              ${columns.map((column, i) =>
                i === 0
                  ? html`<th scope="row">${column.text(entry)}${twin === undefined ? nothing : html`<br /><span class="hint">${word(twin.isAgain ? 'twinAgain' : 'twinOther', { of: twin.of })}</span>`}</th>`
                  : html`<td class=${column.isFigure ? 'number' : ''}>${column.id === 'standing' ? standingMark(entry.standing, desk) : column.text(entry)}${column.id === 'total' && adjusted !== null ? html`<br /><span class="hint">${word('adjusted', { total: figure(adjusted, model.lang) })}</span>` : nothing}</td>`,
              )}
              <td>
                <button type="button" class="button small" id=${`open-${entry.id}`} aria-label=${word('openNamed', { who })} @click=${() => doings.open(entry.id)}>${word('open')}</button>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="row"><button type="button" class="button main" @click=${doings.saveCsv}>${word('csv')}</button></p>
  </section>`;
}

/** By which rubric a game was graded, whose it is, and whether it was played under another. */
function rubricOf(entry: Entry, { model, word }: PileDesk): string {
  if (entry.played === null) return '';
  const { rubric } = entry.played;
  const name =
    rubric.file !== undefined
      ? tellName(rubric.file, model.lang)
      : word(rubric.changes.length > 0 ? 'rubricScenario' : 'rubricUsual');
  const from = playedOn(model, entry);
  const isOther = entry.notices.some(({ code }) => code === 'record/rubric-differs');
  return [name, from?.from === 'shipped' ? '' : (from?.file ?? ''), isOther ? word('playedOtherwise') : '']
    .filter((part) => part !== '')
    .join(' · ');
}

function columnsOf(desk: PileDesk): Column[] {
  const { model, word } = desk;
  const name = speaker(DIMENSION_NAMES, model.lang);
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? word('notGraded') : figure(value, model.lang);
  const number = (id: string, title: string, of: (entry: Entry) => number | null): Column => ({
    id,
    name: title,
    isFigure: true,
    text: (entry) => score(of(entry)),
    rank: (entry) => of(entry) ?? -1,
  });
  const text = (id: string, title: string, of: (entry: Entry) => string): Column => ({
    id,
    name: title,
    isFigure: false,
    text: of,
    rank: of,
  });
  // Tone and timing first, as everywhere.
  const dimensions = [...DIMENSIONS].sort((a, b) => rank(a) - rank(b));
  return [
    text('alias', word('columnAlias'), (entry) => whoOf(entry, word)),
    text('group', word('columnGroup'), (entry) => groupOf(entry) || word('noGroup')),
    text('standing', word('columnStanding'), (entry) => word(`standing_${entry.standing}`)),
    number('total', word('columnTotal'), (entry) => entry.played?.grade.total ?? null),
    ...dimensions.map((dimension) =>
      number(
        dimension,
        name(dimension),
        (entry) => entry.played?.grade.dimensions.find((d) => d.dimension === dimension)?.score ?? null,
      ),
    ),
    number('red', word('columnRed'), (entry) => entry.played?.grade.redLines.length ?? null),
    number('trust', word('columnTrust'), (entry) => entry.played?.grade.trust.end ?? null),
    text('rubric', word('columnRubric'), (entry) => rubricOf(entry, desk)),
    text('file', word('columnFile'), (entry) => entry.name),
  ];
}

function rank(dimension: string): number {
  return dimension === 'tone' ? 0 : dimension === 'timing' ? 1 : 2;
}

/** Each standing has its sign: colour is never the only one. */
export function standingMark(standing: Standing, { word }: PileDesk): TemplateResult {
  const sign = { exact: '✓', differs: '≈', altered: '✕', foreign: '?', unreadable: '✕' }[standing];
  return html`<span class="standing ${standing}"><span aria-hidden="true">${sign}</span> ${word(`standing_${standing}`)}</span>`;
}

/** What does not count, each named with its reason and its cure. */
export function asideList(desk: PileDesk): TemplateResult | typeof nothing {
  const { model, word } = desk;
  const aside = model.entries.filter((entry) => entry.standing !== 'exact');
  if (aside.length === 0) return nothing;
  return html`<section class="pane" id="aside" aria-labelledby="aside-title">
    <h2 id="aside-title" tabindex="-1">${word('asideTitle', { n: aside.length })}</h2>
    <p class="hint">${word('asideLead')}</p>
    <ul class="aside">
      ${aside.map((entry) => {
        const who = whoOf(entry, word);
        return html`<li>
          <p>${standingMark(entry.standing, desk)} <strong>${who}</strong> ${who === entry.name || entry.name === '' ? nothing : html`<span class="hint">${entry.name}</span>`}</p>
          ${reasons(entry, desk).map((reason) => html`<p class="hint">${reason}</p>`)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function reasons(entry: Entry, { model, word }: PileDesk): string[] {
  const { lang } = model;
  const found: string[] = entry.notices.map(({ code, params }) =>
    say(RECORD_NOTICE_WORDS, lang, code, params),
  );
  if (entry.standing === 'altered') {
    const scenario = playedOn(model, entry)?.scenario;
    if (scenario !== undefined && entry.firstMismatch !== null)
      found.unshift(word('altered', { hour: clockWords(scenario, entry.firstMismatch, lang).hour }));
  }
  if (entry.fault !== null) found.push(say(RECORD_FAULT_WORDS, lang, entry.fault.code, entry.fault.params));
  if (entry.standing === 'foreign') {
    const { id, hash } = entry.wanted;
    found.push(word('foreign', { id, version: hash.slice(0, 8) }));
  }
  return found;
}
