import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { never } from '../../base/result.ts';
import { POST_CLASSES } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { valueAt } from '../../scenario/edit/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS, type AtelierWord } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';
import { cellAfter } from './grid-keys.ts';
import { pasteForm } from './paste-form.ts';
import { postForm } from './post-form.ts';
import { fieldOfColumn, ROW_LISTS, type RowField, type RowList, type StoryRow } from './present-rows.ts';
import type { TableRoom } from './table-room.ts';
import { namesOf } from './text-room.ts';

const COLUMNS = ['id', 'when', 'who', 'where', 'class', 'fr', 'en', 'drafts'] as const;
type Column = (typeof COLUMNS)[number];
const SHOWN = 250;

/** One row a post, a message or a beat, edited in place; the form of a post in its stead when one is open. */
export function tablePane(frame: Frame, room: AtelierRoom): TemplateResult {
  const { lang } = frame;
  const t = speaker(ATELIER_WORDS, lang);
  const { table } = room;
  const form = table.form();
  if (form !== null) return postForm(frame, room, form);
  const shown = table.shown();
  const columns = columnsOf(table);
  const filter = table.filter();
  return html`<div class="pane-tools">
      <label class="labelled grow"><span>${t('search')}</span>
        <input type="search" .value=${filter.search} @input=${(e: Event) => table.setFilter({ search: (e.target as HTMLInputElement).value })} />
      </label>
      <label class="labelled"><span>${t('list')}</span>
        <select @change=${(e: Event) => table.setFilter({ list: (e.target as HTMLSelectElement).value as RowList | 'all' })}>
          ${(['all', ...ROW_LISTS] as const).map((list) => html`<option value=${list} .selected=${list === filter.list}>${t(`list/${list}`)}</option>`)}
        </select>
      </label>
      <label class="choice"><input type="checkbox" .checked=${filter.onlyLacking} @change=${(e: Event) => table.setFilter({ onlyLacking: (e.target as HTMLInputElement).checked })} /><span>${t('onlyLacking')}</span></label>
      ${table.promised().length < 2 ? nothing : html`<label class="choice"><input type="checkbox" .checked=${filter.onlyStale} @change=${(e: Event) => table.setFilter({ onlyStale: (e.target as HTMLInputElement).checked })} /><span>${t('onlyStale')}</span></label>`}
      <span class="soft" role="status">${t('rowCount', { n: shown.length })}</span>
      <span class="row near">
        <button type="button" class="button small" @click=${table.addPost}>${icon('write')} ${t('addPost')}</button>
        <button type="button" class="button small" aria-expanded=${table.isPasting() ? 'true' : 'false'} @click=${() => table.setPasting(!table.isPasting())}>${icon('inbox')} ${t('paste')}</button>
      </span>
    </div>
    ${table.isPasting() ? pasteForm(frame, room) : nothing}
    <p class="soft how" id="table-how">${t('tableHow')}</p>
    <div class="grid-scroll">
      <table role="grid" class="story-grid" aria-label=${t('table')} aria-describedby="table-how" aria-rowcount=${shown.length + 1} @keydown=${(e: KeyboardEvent) => onKey(e, table, columns)}>
        <thead><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col" class=${`c-${column}`}>${t(`column/${column}`)}</th>`)}</tr></thead>
        <tbody>
          ${repeat(
            shown.slice(0, SHOWN),
            (row) => row.key,
            (row, i) => rowView(row, i, columns, lang, room),
          )}
        </tbody>
      </table>
    </div>`;
}

function columnsOf(table: TableRoom): readonly Column[] {
  const langs: readonly string[] = table.promised();
  return COLUMNS.filter((column) => (column !== 'fr' && column !== 'en') || langs.includes(column));
}

function rowView(
  row: StoryRow,
  index: number,
  columns: readonly Column[],
  lang: Lang,
  room: AtelierRoom,
): TemplateResult {
  const { table } = room;
  return html`<tr role="row" class=${row.list} aria-rowindex=${index + 2} aria-selected=${table.selected() === row.key ? 'true' : 'false'}>
    ${columns.map((column, c) => cellView(row, index, column, c, lang, room))}
  </tr>`;
}

function cellView(
  row: StoryRow,
  index: number,
  column: Column,
  c: number,
  lang: Lang,
  room: AtelierRoom,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { table } = room;
  const active = table.active();
  const isActive = active === null ? index === 0 && c === 0 : active.key === row.key && active.column === c;
  const isFirst =
    active !== null && index === 0 && c === 0 && !table.shown().some(({ key }) => key === active.key);
  const isEditing = isActive && table.isEditing() && isEditable(row, column);
  const lacks = (column === 'fr' || column === 'en') && row.lacks.includes(column);
  return html`<td role="gridcell" class=${`c-${column}${lacks ? ' lacks' : ''}`} tabindex=${(isActive || isFirst) && !isEditing ? '0' : '-1'}
    aria-readonly=${isEditable(row, column) ? nothing : 'true'} data-cell=${`${index}:${c}`}
    @click=${() => table.move({ key: row.key, column: c })}
    @dblclick=${() => begin(row, column, table)}>
    ${isEditing ? control(row, column as RowField, lang, room) : shownIn(row, column, t, room)}
  </td>`;
}

function shownIn(row: StoryRow, column: Column, t: Speak<AtelierWord>, room: AtelierRoom): unknown {
  const { table, translations } = room;
  switch (column) {
    case 'id':
      return html`<span class="kind">${t(`list/${row.list}`)}</span> <strong>${row.id}</strong>
        ${row.list === 'posts' ? html`<button type="button" class="button small plain" tabindex="-1" aria-label=${t('openForm', { id: row.id })} @click=${() => table.openForm(row.key)}>${icon('write')}</button>` : nothing}`;
    case 'when':
      return html`${row.when ?? ''}${row.condition === '' ? nothing : html` <span class="soft">${t('condition', { when: row.condition })}</span>`}`;
    case 'drafts':
      return row.drafts === 0
        ? ''
        : html`${row.drafts}${draftsAreStale(row, room) ? staleMark(t('staleDrafts')) : nothing}`;
    case 'fr':
    case 'en': {
      if (row.lacks.includes(column))
        return html`<span class="lack">${icon('language')} ${t('lacking', { lang: column })}</span>`;
      return row[column] === null
        ? html`<span class="soft words">${row.does}</span>`
        : html`<span class="words">${row[column]}</span>${staleIn(row, column, translations) ? staleMark(t(column === 'fr' ? 'staleFrench' : 'staleEnglish')) : nothing}`;
    }
    case 'who':
    case 'where':
    case 'class':
      return row[column] ?? '';
    default:
      return never(column);
  }
}

function staleMark(name: string): TemplateResult {
  return html` <span class="stale-mark">${icon('language')} ${name}</span>`;
}

function staleIn(row: StoryRow, column: Lang, { at }: AtelierRoom['translations']): boolean {
  const field = fieldOfColumn(row.list, column);
  return field !== null && at(row.file, `${row.path}.${field}`)?.behind === column;
}

function draftsAreStale({ file, path }: StoryRow, { document, translations }: AtelierRoom): boolean {
  if (translations.stale().length === 0) return false;
  const tree = document.tree(file)?.value ?? null;
  return ['drafts', 'options'].some((list) => {
    const all = valueAt(tree, `${path}.${list}`);
    return Array.isArray(all) && all.some((_, i) => translations.within(file, `${path}.${list}[${i}]`));
  });
}

function isEditable(row: StoryRow, column: Column): boolean {
  return column !== 'id' && column !== 'drafts' && fieldOfColumn(row.list, column) !== null;
}

function begin(row: StoryRow, column: Column, table: TableRoom): void {
  if (column === 'id' || column === 'drafts') {
    if (row.list === 'posts') table.openForm(row.key);
    return;
  }
  if (!isEditable(row, column)) return;
  table.setEditing(true);
  onceDrawn(() => {
    const field = document.querySelector<HTMLInputElement>('.story-grid [data-field]');
    field?.focus();
    if (field?.tagName !== 'SELECT') field?.select();
  });
}

function control(row: StoryRow, column: RowField, lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { table, document: texts } = room;
  const label = t('cell', { column: t(`column/${column}`), id: row.id });
  const value = row[column] ?? '';
  let isOver = false; // the field leaves the page when its words are taken or left
  const end = (written: string | null) => {
    if (isOver) return;
    isOver = true;
    if (written === null || written === value) table.setEditing(false);
    else table.write(row, column, written);
    refocus();
  };
  const onKeydown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const field = event.target as HTMLInputElement;
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      end(field.value);
    } else if (event.key === 'Tab') end(field.value);
  };
  const onBlur = (event: Event) => end((event.target as HTMLInputElement).value);
  const names = namesOf(texts);
  const listed =
    column === 'class'
      ? POST_CLASSES
      : column === 'where'
        ? names.platform
        : column === 'who'
          ? row.list === 'messages'
            ? names.from
            : names.by
          : null;
  if (listed) {
    const all = listed.includes(value as never) || value === '' ? listed : [value, ...listed];
    return html`<select data-field aria-label=${label} @keydown=${onKeydown} @blur=${onBlur}>
      ${value === '' ? html`<option value="" selected></option>` : nothing}
      ${all.map((one) => html`<option value=${one} .selected=${one === value}>${one}</option>`)}
    </select>`;
  }
  if (column === 'when')
    return html`<input type="text" data-field aria-label=${label} .value=${value} @keydown=${onKeydown} @blur=${onBlur} />`;
  return html`<textarea data-field rows="4" lang=${column} aria-label=${label} .value=${value} @keydown=${onKeydown} @blur=${onBlur}></textarea>`;
}

/** The keyboard goes on from the cell that was edited. */
function refocus(): void {
  onceDrawn(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      document.querySelector<HTMLElement>('.story-grid [tabindex="0"]')?.focus({ preventScroll: true });
  });
}

function onKey(event: KeyboardEvent, table: TableRoom, columns: readonly Column[]): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  if (cell === null || event.target !== cell) return;
  const [r = 0, c = 0] = (cell.dataset.cell ?? '').split(':').map(Number);
  const shown = table.shown();
  const row = shown[r];
  const column = columns[c];
  if (row === undefined || column === undefined) return;
  if (event.key === 'Enter' || event.key === 'F2') {
    event.preventDefault();
    table.move({ key: row.key, column: c });
    begin(row, column, table);
    return;
  }
  const next = cellAfter(event, [r, c], Math.min(shown.length, SHOWN), columns.length);
  const to = next === null ? undefined : shown[next[0]];
  if (next === null || to === undefined) return;
  event.preventDefault();
  table.move({ key: to.key, column: next[1] });
  onceDrawn(() => {
    const target = document.querySelector<HTMLElement>(`.story-grid [data-cell="${next[0]}:${next[1]}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
