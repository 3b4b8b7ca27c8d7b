import { html, nothing, type TemplateResult } from 'lit';
import { POST_CLASSES } from '../../model/codes.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import type { AtelierRoom } from './atelier-room.ts';
import {
  matchColumns,
  PASTE_FIELDS,
  type PastedPosts,
  type PasteField,
  type PasteGuess,
  postsPasted,
  readPasted,
} from './pasted-posts.ts';
import { namesOf } from './text-room.ts';

/** What was pasted, and what each of its columns fills where the author said so. */
interface Pasting {
  text: string;
  chosen: Map<number, PasteField | null>;
  added: number | null;
}
const MOST_TOLD = 12; // values told one by one
const NOTHING: PastedPosts = { posts: [], guesses: [], dropped: 0 };
const PASTINGS = new WeakMap<AtelierRoom, Pasting>();

/** Rows of a spreadsheet pasted as posts, each column matched to a field. */
export function pasteForm({ app, lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const pasting = PASTINGS.get(room) ?? { text: '', chosen: new Map(), added: null };
  PASTINGS.set(room, pasting);
  const main = room.table.main();
  const pasted = readPasted(pasting.text);
  const columns =
    pasted === null
      ? []
      : matchColumns(pasted, main).map((one, i) =>
          pasting.chosen.has(i) ? (pasting.chosen.get(i) ?? null) : one,
        );
  const names = namesOf(room.document);
  const { posts, guesses, dropped } =
    pasted === null
      ? NOTHING
      : postsPasted(pasted, columns, {
          main,
          people: names.by ?? [],
          platforms: names.platform ?? [],
          classes: POST_CLASSES,
        });
  const write = (event: Event) => {
    Object.assign(pasting, {
      text: (event.target as HTMLTextAreaElement).value,
      chosen: new Map(),
      added: null,
    });
    app.draw();
  };
  const add = () => {
    if (posts.length === 0) return;
    pasting.added = room.table.addPosts(posts);
    if (pasting.added > 0) pasting.text = '';
    app.draw();
  };
  const labels: Readonly<Record<PasteField, string>> = {
    id: t('column/id'),
    at: t('column/when'),
    by: t('column/who'),
    platform: t('column/where'),
    class: t('column/class'),
    fr: t('column/fr'),
    en: t('column/en'),
  };
  const told = ({ row, field, said, taken }: PasteGuess) => {
    const at = { row, column: labels[field], said: said.slice(0, 40), taken };
    return row === 0 ? t('pasteNoColumn', at) : said === '' ? t('pasteEmpty', at) : t('pasteUnread', at);
  };
  return html`<div class="paste">
    <p class="soft">${t('pasteLead')}</p>
    <label class="labelled block"><span>${t('pasteLabel')}</span>
      <textarea rows="4" spellcheck="false" .value=${pasting.text} @input=${write}></textarea>
    </label>
    ${
      pasted === null
        ? nothing
        : html`<div class="matcher">${pasted.titles.map(
            (
              title,
              i,
            ) => html`<label class="labelled"><span>${t('pasteColumn', { title: title.slice(0, 40) })}</span>
              <select @change=${(e: Event) => {
                pasting.chosen.set(i, ((e.target as HTMLSelectElement).value || null) as PasteField | null);
                app.draw();
              }}>
                <option value="">${t('pasteLeft')}</option>
                ${PASTE_FIELDS.map((field) => html`<option value=${field} .selected=${columns[i] === field}>${labels[field]}</option>`)}
              </select></label>`,
          )}</div>`
    }
    ${
      posts.length > 0 && guesses.length + dropped > 0
        ? html`<ul class="bullets soft">
          ${guesses.slice(0, MOST_TOLD).map((one) => html`<li>${told(one)}</li>`)}
          ${guesses.length > MOST_TOLD ? html`<li>${t('pasteMore', { n: guesses.length - MOST_TOLD })}</li>` : nothing}
          ${dropped > 0 ? html`<li>${t('pasteDropped', { n: dropped })}</li>` : nothing}
        </ul>
        <p class="soft">${t('pasteCure')}</p>`
        : nothing
    }
    <p>
      ${posts.length > 0 ? html`<button type="button" class="button main small" @click=${add}>${icon('check')} ${t('pasteGo', { n: posts.length })}</button>` : nothing}
      <span role="status">${pasting.added !== null ? t('pasted', { n: pasting.added }) : pasting.text !== '' && posts.length === 0 ? t('pasteNone') : nothing}</span>
    </p>
  </div>`;
}
