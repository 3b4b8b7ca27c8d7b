import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lang } from '../../model/text.ts';
import { NAMED_KINDS, type NamedThing, type UsedAt } from '../../scenario/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import type { Frame } from '../app.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';
import type { TextHit } from './names-room.ts';

/** Every name, where it is given and where it is used; and words found in all the texts. */
export function namesPane({ lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { names } = room;
  onceDrawn(names.follow);
  const found = names.found();
  const hits = names.hits();
  const told = names.told();
  return html`<div class="pane-tools">
      <label class="labelled grow"><span>${t('namesSearch')}</span>
        <input type="search" .value=${names.search()} @input=${(e: Event) => names.setSearch((e.target as HTMLInputElement).value)} />
      </label>
      <span class="soft" role="status">${names.names() === null ? (names.hasFailed() ? t('namesFailed') : t('writing')) : t('namesCount', { n: found.length })}</span>
    </div>
    <p class="soft how">${t('namesLead')}</p>
    <p role="status">${told === null ? nothing : typeof told === 'string' ? html`<span class="strong">${icon('triangle')} ${t(told)}</span>` : t('renamed', told)}</p>
    <div class="names-scroll">
      ${hits.length === 0 ? nothing : html`<h2>${t('texts')}</h2><ul class="places">${hits.map((hit) => hitView(hit, room))}</ul>`}
      ${NAMED_KINDS.map((kind) => {
        const own = found.filter((one) => one.kind === kind);
        return own.length === 0
          ? nothing
          : html`<h2>${t(`kind/${kind}`)}</h2><ul class="names-list">${repeat(
              own,
              ({ id }) => id,
              (one) => nameView(one, lang, room),
            )}</ul>`;
      })}
    </div>`;
}

function nameView(thing: NamedThing, lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { names } = room;
  const key = `${thing.kind} ${thing.id}`;
  const isOpen = names.opened() === key;
  return html`<li>
    <button type="button" class="go" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => names.open(isOpen ? null : key)}>
      <strong>${thing.id}</strong> <span class="soft">${t('usedTimes', { n: thing.used.length })}</span>
    </button>
    ${isOpen ? placesView(thing, lang, room) : nothing}
  </li>`;
}

function placesView(thing: NamedThing, lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const rename = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('to') as HTMLInputElement;
    void room.names.rename(thing, field.value.trim());
  };
  const places = (title: string, all: readonly UsedAt[]) =>
    all.length === 0
      ? nothing
      : html`<h3>${title}</h3><ul class="places">${all.map((one) => placeView(one, lang, room))}</ul>`;
  return html`<div class="name-places">
    ${thing.given.length === 0 ? html`<p class="soft">${t('givenByGame')}</p>` : places(t('given'), thing.given)}
    ${places(t('used'), thing.used)}
    ${
      thing.given.length === 0
        ? nothing
        : html`<form class="row" @submit=${rename}>
            <label class="labelled"><span>${t('renameTo', { id: thing.id })}</span><input type="text" name="to" autocomplete="off" spellcheck="false" value=${thing.id} /></label>
            <button type="submit" class="button small">${icon('write')} ${t('rename')}</button>
          </form>`
    }
  </div>`;
}

function placeView({ file, line, path }: UsedAt, lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  return html`<li><button type="button" class="go" @click=${() => room.goTo({ file, path, line, column: 1 })}>${t('place', { file: file.replace(/^.*\//, ''), line, path })}</button></li>`;
}

function hitView({ file, path, text }: TextHit, room: AtelierRoom): TemplateResult {
  const go = () => {
    const span = room.document.span(file, path);
    room.goTo({ file, path, line: span?.line ?? 1, column: span?.column ?? 1 });
  };
  return html`<li><button type="button" class="go" @click=${go}><span class="soft">${path}</span> ${text.length > 160 ? `${text.slice(0, 159)}…` : text}</button></li>`;
}
