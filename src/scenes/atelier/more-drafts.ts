import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { DRAFT_FAULTS } from '../../patterns/index.ts';
import { type Plain, valueAt } from '../../scenario/edit/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { DRAFT_FAULT_WORDS } from '../../words/author/draft-faults.ts';
import { say } from '../../words/define.ts';
import { scrollToSoon } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';
import { BLANK, blanksIn, faultyDraft, nextBlank, sameBefore } from './faulty-draft.ts';
import { writtenText } from './present-rows.ts';

/** What the fields of the form of a post share. */
export interface FormGround {
  readonly room: AtelierRoom;
  readonly lang: Lang;
  readonly file: string;
  readonly tree: Plain;
}

type DraftFault = (typeof DRAFT_FAULTS)[number];
/** The fault last chosen, which most often is wanted again. */
const FAULTS = new WeakMap<AtelierRoom, DraftFault>();

/** A blank draft, or one to fill in that has a fault one often meets. */
export function moreDrafts(form: FormGround, list: string, count: number): TemplateResult {
  const { lang, room, tree } = form;
  const t = speaker(ATELIER_WORDS, lang);
  const { main, promised } = room.table;
  const chosen = FAULTS.get(room) ?? 'halfApology';
  const choose = (event: Event) => {
    FAULTS.set(room, (event.target as HTMLSelectElement).value as DraftFault);
    room.table.setFilter({});
  };
  const addPlain = () => {
    const word = (one: Lang) => say(ATELIER_WORDS, one, 'toBeWritten');
    const text = promised().length > 1 ? { fr: word('fr'), en: word('en') } : word(main());
    addDraft(form, list, count, { level: 2, acts: ['acknowledge'], text });
  };
  const addFaulty = () =>
    addDraft(form, list, count, faultyDraft(chosen, valueAt(tree, list), promised(), main()));
  return html`<div class="row">
      <button type="button" class="button small" @click=${addPlain}>${icon('write')} ${t('addDraft')}</button>
      <label class="labelled"><span>${t('faulty')}</span>
        <select @change=${choose}>${DRAFT_FAULTS.map((one) => html`<option value=${one} .selected=${one === chosen}>${say(DRAFT_FAULT_WORDS, lang, one)}</option>`)}</select>
      </label>
      <button type="button" class="button small" @click=${addFaulty}>${icon('idea')} ${t('addFaulty')}</button>
    </div>
    <p class="soft">${say(DRAFT_FAULT_WORDS, lang, `${chosen}Why`)}</p>`;
}

function addDraft({ room, file }: FormGround, list: string, count: number, value: Plain): void {
  room.document.edit(file, [{ do: 'insert', path: list, at: count, value }]);
  scrollToSoon(`.draft-forms > li:nth-child(${count + 1}) textarea`, 'nearest');
}

/** What a draft still asks of its author: blanks to fill in, a fact to change while it says what another says. */
export function blanksNote(
  { room, lang, tree }: FormGround,
  list: string,
  i: number,
  nameOf: (i: number) => string,
): TemplateResult | typeof nothing {
  const t = speaker(ATELIER_WORDS, lang);
  const path = `${list}[${i}].text`;
  const { main, promised } = room.table;
  const blanks = promised().reduce(
    (sum, one) => sum + blanksIn(writtenText(tree, path, one, main()) ?? ''),
    0,
  );
  const same = sameBefore(tree, list, i, promised(), main());
  if (blanks === 0 && same === null) return nothing;
  return html`<p class="stale-note">
    ${same === null ? nothing : html`<span class="soft">${t('sameDraft', { id: nameOf(same) })}</span>`}
    ${
      blanks === 0
        ? nothing
        : html`<span class="soft">${t('blanksLeft', { n: blanks })}</span>
          <button type="button" class="button small" aria-label=${t('nextBlankOf', { id: nameOf(i) })} @click=${(event: Event) => goToBlank(event, path)}>${t('nextBlank')}</button>`
    }
  </p>`;
}

/** Selects the next blank of the text at a path, in the draft whose button is pressed, from where its fields were left. */
function goToBlank(event: Event, path: string): void {
  const fields = [
    ...((event.target as HTMLElement).closest('li')?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? []),
  ].filter(({ value, dataset }) => dataset.path === path && blanksIn(value) > 0);
  const isLeftAt = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    blanksIn(value.slice(selectionStart, selectionEnd)) > 0;
  const last = fields.findIndex(isLeftAt);
  const left = fields[last];
  const after = left === undefined ? null : nextBlank(left.value, left.selectionEnd);
  const isRound = left !== undefined && after !== null && after <= left.selectionStart;
  const field = left === undefined || isRound ? fields[(last + 1) % Math.max(1, fields.length)] : left;
  if (field === undefined) return;
  if (left !== undefined && left !== field) left.setSelectionRange(0, 0);
  const at = nextBlank(field.value, field === left ? field.selectionEnd : 0);
  if (at === null) return;
  field.focus();
  field.setSelectionRange(at, at + BLANK.length);
}
