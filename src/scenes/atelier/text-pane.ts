import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { say } from '../../words/define.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { explainHere } from '../workbench/explain.ts';
import { sign } from '../workbench/fault-sign.ts';
import { onceDrawn } from '../workbench/focus.ts';
import { isOfPlay } from '../workbench/of-play.ts';
import type { AtelierRoom } from './atelier-room.ts';

const SHOWN = 60;

/** The text itself, which is the authority; and what was found in all the files. */
export function textPane({ lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { text, document } = room;
  const names = document.names();
  onceDrawn(text.follow);
  return html`<div class="pane-tools">
      ${
        names.length > 1
          ? html`<label class="labelled"><span>${t('file')}</span>
              <select @change=${(e: Event) => text.choose((e.target as HTMLSelectElement).value)}>
                ${names.map((name) => html`<option value=${name} .selected=${name === text.file()}>${name}</option>`)}
              </select></label>`
          : html`<strong>${names[0]}</strong>`
      }
      ${text.isPlain() ? nothing : html`<button type="button" class="button small" @click=${text.search}>${icon('search')} ${t('find')}</button>`}
    </div>
    ${text.isPlain() ? plainField(lang, room) : html`<div class="code-host" ${ref(text.mount)}></div>`}
    <p class="soft how">${text.isPlain() ? t('plainText') : t('textHow')}</p>
    ${faultsBeside(room.ground.faults(), lang, room)}`;
}

function plainField(lang: Lang, { text, document }: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  return html`<textarea class="code-host plain" spellcheck="false" aria-label=${`${t('textLabel')} ${text.file()}`} .value=${document.text(text.file())}
    @input=${(e: Event) => document.write(text.file(), (e.target as HTMLTextAreaElement).value)}></textarea>`;
}

function faultsBeside(
  faults: readonly Diagnostic[],
  lang: Lang,
  room: AtelierRoom,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const t = speaker(ATELIER_WORDS, lang);
  const home = speaker(HOME_WORDS, lang);
  return html`<h2 class="faults-title">${t('faults', { n: faults.length })}</h2>
    <ol class="found">
      ${faults.slice(0, SHOWN).map((one) => {
        const { message, hint } = explainHere(one, lang);
        const { line, column } = one.range.start;
        return html`<li class=${one.severity}>
          <button type="button" class="go" @click=${() => room.goTo({ file: one.file, path: one.path, line, column })}>
            ${sign(one, lang)} <span class="soft">${home('faultPlace', { line, column })}</span>
            <span class="message">${message}</span>
            ${hint === '' ? nothing : html`<span class="soft">${hint}</span>`}
          </button>
          ${
            isOfPlay(one)
              ? html`<button type="button" class="button small" aria-label=${`${say(WORKBENCH_WORDS, lang, 'showGame')}, ${message}`} @click=${() => room.showGame(one)}>${icon('play')} ${say(WORKBENCH_WORDS, lang, 'showGame')}</button>`
              : nothing
          }
        </li>`;
      })}
    </ol>`;
}
