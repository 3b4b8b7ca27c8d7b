import { html, nothing, type TemplateResult } from 'lit';
import { POST_CLASSES, SPEECH_ACTS } from '../../model/codes.ts';
import { type Edit, letter, valueAt } from '../../scenario/edit/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import type { AtelierRoom } from './atelier-room.ts';
import { draftReading, guessNote } from './draft-reading.ts';
import { blanksNote, type FormGround, moreDrafts } from './more-drafts.ts';
import { type StoryRow, writtenText } from './present-rows.ts';
import { fieldEdits, textEdits } from './text-edits.ts';
import { namesOf } from './text-room.ts';
import { staleNote } from './translations-list.ts';

/** One post and the answers it offers, by hand; each field writes its own lines. */
export function postForm(frame: Frame, room: AtelierRoom, row: StoryRow): TemplateResult {
  const { lang } = frame;
  const t = speaker(ATELIER_WORDS, lang);
  const { table, document } = room;
  const tree = document.tree(row.file)?.value ?? null;
  const form: FormGround = { room, lang, file: row.file, tree };
  const names = namesOf(document);
  const drafts = valueAt(tree, `${row.path}.drafts`);
  const count = Array.isArray(drafts) ? drafts.length : 0;
  const list = `${row.path}.drafts`;
  return html`<div class="pane-tools">
      <button type="button" class="button small" @click=${() => table.openForm(null)}>${icon('left')} ${t('formBack')}</button>
      <h2 id="form-title" tabindex="-1">${t('formTitle', { id: row.id })}</h2>
      <button type="button" class="button small risky" @click=${() => table.remove(row)}>${icon('remove')} ${t('removeRow')}</button>
    </div>
    <div class="post-form" role="group" aria-labelledby="form-title">
      <div class="fields">
        ${plain(form, `${row.path}.id`, t('field/id'))} ${plain(form, `${row.path}.at`, t('field/at'))}
        ${listed(form, `${row.path}.by`, t('field/by'), names.by ?? [])}
        ${listed(form, `${row.path}.platform`, t('field/platform'), names.platform ?? [])}
        ${listed(form, `${row.path}.class`, t('field/class'), POST_CLASSES)}
        ${plain(form, `${row.path}.when`, t('field/when'))}
      </div>
      ${texts(form, `${row.path}.text`, t('field/text'), 3)} ${phrases(form, `${row.path}.detail`, t('field/detail'))}
      <h3>${t('drafts')}</h3>
      ${guessNote(frame, room, row.id)}
      <ol class="draft-forms">
        ${Array.from({ length: count }, (_, i) => draftForm(form, frame, row, list, i, count))}
      </ol>
      ${count < 6 ? moreDrafts(form, list, count) : nothing}
    </div>`;
}

function draftForm(
  form: FormGround,
  frame: Frame,
  row: StoryRow,
  list: string,
  i: number,
  count: number,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, form.lang);
  const path = `${list}[${i}]`;
  const nameOf = (n: number) => {
    const given = valueAt(form.tree, `${list}[${n}].id`);
    return typeof given === 'string' ? given : letter(n);
  };
  const id = nameOf(i);
  const level = valueAt(form.tree, `${path}.level`);
  const write = (edits: readonly Edit[]) => form.room.document.edit(form.file, edits);
  const move = (to: number) => write([{ do: 'move', path: list, from: i, to }]);
  return html`<li>
    <div class="row near">
      <h4>${t('draft', { id })}</h4>
      ${i > 0 ? html`<button type="button" class="button small round" aria-label=${t('draftUp', { id })} @click=${() => move(i - 1)}>${icon('up')}</button>` : nothing}
      ${i < count - 1 ? html`<button type="button" class="button small round" aria-label=${t('draftDown', { id })} @click=${() => move(i + 1)}>${icon('down')}</button>` : nothing}
      <button type="button" class="button small round" aria-label=${t('removeDraft', { id })} @click=${() => write([{ do: 'remove', path }])}>${icon('remove')}</button>
    </div>
    ${texts(form, `${path}.text`, t('field/text'), 3)} ${blanksNote(form, list, i, nameOf)}
    ${draftReading(frame, form.room, {
      texts: form.room.table
        .promised()
        .map(
          (lang) =>
            [lang, writtenText(form.tree, `${path}.text`, lang, form.room.table.main()) ?? ''] as const,
        ),
      to: (lang) => writtenText(form.tree, `${row.path}.text`, lang, form.room.table.main()) ?? '',
    })}
    <div class="fields">
      ${acts(form, `${path}.acts`, t('field/acts'))}
      <label class="labelled block"><span>${t('field/level')}</span>
        <select @change=${(e: Event) => {
          const { value } = e.target as HTMLSelectElement;
          write(fieldEdits(form.tree, `${path}.level`, value === '' ? '' : Number(value)));
        }}>
          <option value="" .selected=${level === undefined}>${t('levelNone')}</option>
          ${[0, 1, 2, 3, 4].map((n) => html`<option value=${n} .selected=${level === n}>${n}</option>`)}
        </select>
      </label>
    </div>
    ${texts(form, `${path}.why`, t('field/why'), 2)}
  </li>`;
}

function plain({ room, file, tree }: FormGround, path: string, label: string): TemplateResult {
  const value = valueAt(tree, path);
  return html`<label class="labelled block"><span>${label}</span>
    <input type="text" .value=${value === undefined || value === null ? '' : String(value)} spellcheck="false" autocomplete="off"
      @change=${(e: Event) => room.document.edit(file, fieldEdits(tree, path, (e.target as HTMLInputElement).value.trim()))} />
  </label>`;
}

function listed(
  { room, file, tree }: FormGround,
  path: string,
  label: string,
  all: readonly string[],
): TemplateResult {
  const value = String(valueAt(tree, path) ?? '');
  const shown = all.includes(value) ? all : [value, ...all];
  return html`<label class="labelled block"><span>${label}</span>
    <select @change=${(e: Event) => room.document.edit(file, fieldEdits(tree, path, (e.target as HTMLSelectElement).value))}>
      ${shown.map((one) => html`<option value=${one} .selected=${one === value}>${one}</option>`)}
    </select>
  </label>`;
}

function texts(
  { room, file, tree, lang }: FormGround,
  path: string,
  label: string,
  rows: number,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { main, promised } = room.table;
  const stale = room.translations.at(file, path);
  return html`<div class="both-languages">
    ${promised().map((one) => {
      const value = writtenText(tree, path, one, main()) ?? '';
      const name =
        promised().length < 2 ? label : t(one === 'fr' ? 'inFrench' : 'inEnglish', { field: label });
      return html`<label class=${`labelled block${value === '' ? ' lacks' : ''}`}><span>${name}</span>
        <textarea rows=${rows} lang=${one} data-path=${path} .value=${value}
          @change=${(e: Event) => room.document.edit(file, textEdits(tree, path, one, main(), (e.target as HTMLTextAreaElement).value.trim()))}></textarea>
      </label>`;
    })}
  </div>
  ${stale === null ? nothing : staleNote({ lang }, room, stale)}`;
}

/** A list of phrases, in each language where it is written so. */
function phrases({ room, file, tree, lang }: FormGround, path: string, label: string): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const value = valueAt(tree, path);
  const isSplit = typeof value === 'object' && value !== null && !Array.isArray(value);
  const langs = isSplit ? room.table.promised() : [null];
  return html`<div class="both-languages">
    ${langs.map((one) => {
      const own = one === null ? path : `${path}.${one}`;
      const said = valueAt(tree, own);
      const name = one === null ? label : t(one === 'fr' ? 'inFrench' : 'inEnglish', { field: label });
      return html`<label class="labelled block"><span>${name}</span>
        <input type="text" .value=${Array.isArray(said) ? said.join(', ') : ''}
          @change=${(e: Event) => room.document.edit(file, fieldEdits(tree, own, partsOf((e.target as HTMLInputElement).value)))} />
      </label>`;
    })}
  </div>`;
}

function acts({ room, file, tree }: FormGround, path: string, label: string): TemplateResult {
  const value = valueAt(tree, path);
  const known: readonly string[] = SPEECH_ACTS;
  const write = (event: Event) => {
    const said = partsOf((event.target as HTMLInputElement).value).filter((one) => known.includes(one));
    room.document.edit(file, fieldEdits(tree, path, said));
  };
  return html`<label class="labelled block"><span>${label}</span>
    <input type="text" spellcheck="false" .value=${Array.isArray(value) ? value.join(', ') : ''} @change=${write} />
  </label>`;
}

function partsOf(said: string): string[] {
  return said
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
