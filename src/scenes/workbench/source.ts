import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import { editor } from './editor.ts';
import { explainHere } from './explain.ts';
import { sign } from './fault-sign.ts';
import { isOfPlay } from './of-play.ts';
import { presentSource, type SourcePart, type SourceText } from './present-source.ts';
import type { WorkbenchRoom } from './workbench-room.ts';

const SHOWN = 200;

/** Every fault in a line, to jump to its place in the text. */
export function faultIndex({ lang }: Frame, room: WorkbenchRoom): TemplateResult | typeof nothing {
  const t = speaker(WORKBENCH_WORDS, lang);
  const faults = room.faults();
  // While a text is written its faults are shown beside it.
  if (faults.length === 0 || room.writing.open() !== null) return nothing;
  return html`<nav class="pane fault-index" aria-labelledby="fault-index-title">
    <h2 id="fault-index-title">${t('faultsTitle')}</h2>
    ${faults.length > SHOWN ? html`<p class="soft">${t('tooMany', { n: SHOWN })}</p>` : nothing}
    <ol>
      ${faults.slice(0, SHOWN).map(
        (d, i) => html`<li class=${d.severity}>
          <button type="button" id=${`to-fault-${i}`} @click=${() => room.jump(i)}>
            ${sign(d, lang)}
            <span class="place">${t('faultAt', { file: bareName(d.file), line: d.range.start.line })}</span>
            <span>${explainHere(d, lang).message}</span>
          </button>
        </li>`,
      )}
    </ol>
  </nav>`;
}

/** The author's own text, each fault under its line with its cure. */
export function sourceTexts({ lang }: Frame, room: WorkbenchRoom): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const checked = room.checked();
  if (checked === null) return html``;
  const faults = room.faults().slice(0, SHOWN);
  const texts = presentSource(checked.files, faults, room.unfolded());
  return html`<section class="pane sources" aria-labelledby="sources-title">
    <h2 id="sources-title" tabindex="-1">${t('sourceTitle')}</h2>
    ${texts.map((text) => sourceText(text, text.name === checked.files.main, faults.length, lang, room))}
  </section>`;
}

function sourceText(
  text: SourceText,
  isMain: boolean,
  faults: number,
  lang: Lang,
  room: WorkbenchRoom,
): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const written = room.writing.open();
  const isWritten = written?.name === text.name;
  const isOpen = text.count > 0 || isMain || isWritten;
  return html`<details class="source" ?open=${isOpen}>
    <summary>
      <strong>${text.name}</strong>
      <span class="soft">${text.count === 0 ? t('fileClean') : t('fileFaults', { n: text.count })}</span>
    </summary>
    ${
      isWritten
        ? editor(written, lang, room)
        : html`<div class="row">
              <button type="button" class="button" aria-label=${t('writeNamed', { name: text.name })} @click=${() => room.writing.edit(text.name)}>
                ${icon('write')} ${t('write')}
              </button>
              <button type="button" class="button" aria-label=${t('saveNamed', { name: bareName(text.name) })} @click=${() => room.save(text.name)}>
                ${icon('download')} ${t('save')}
              </button>
            </div>
            <div class="text-sheet" role="group" aria-label=${text.name} tabindex="0">
              ${text.parts.map((part) => partView(part, text.name, faults, lang, room))}
            </div>`
    }
  </details>`;
}

function partView(
  part: SourcePart,
  name: string,
  faults: number,
  lang: Lang,
  room: WorkbenchRoom,
): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  switch (part.kind) {
    case 'lines':
      return html`${part.lines.map((line, i) => sourceLine(part.from + i, line))}`;
    case 'fold':
      return html`<button type="button" class="fold" @click=${() => room.unfold(`${name}:${part.from}`)}>
        ${icon('more')} ${t('lines', { n: part.to - part.from + 1 })}
      </button>`;
    case 'fault':
      return html`${sourceLine(part.marked.line, html`${part.marked.before}<mark>${part.marked.fault}</mark>${part.marked.after}`)}
        ${sourceLine(0, part.caret, 'caret')} ${faultNote(part.fault, part.index, faults, lang, room)}`;
  }
}

function sourceLine(line: number, text: unknown, kind = ''): TemplateResult {
  return html`<div class=${`row-of-text ${kind}`} aria-hidden=${kind === 'caret' ? 'true' : nothing}><span class="number" aria-hidden="true">${line || ''}</span><code>${text}</code></div>`;
}

function faultNote(
  d: Diagnostic,
  index: number,
  count: number,
  lang: Lang,
  room: WorkbenchRoom,
): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const home = speaker(HOME_WORDS, lang);
  const { message, hint } = explainHere(d, lang);
  const { line, column } = d.range.start;
  return html`<article class=${`note ${d.severity}`} id=${`fault-${index}`} tabindex="-1">
    <p>${sign(d, lang)} <span class="place">${home('faultPlace', { line, column })}</span></p>
    <p class="strong">${message}</p>
    ${hint ? html`<p><span class="soft">${home('cure')} </span>${hint}</p>` : nothing}
    <div class="row">
      <button type="button" class="button small" @click=${() => room.writing.edit(d.file, line, column)}>${icon('write')} ${t('mendHere')}</button>
      ${isOfPlay(d) ? html`<button type="button" class="button small" @click=${() => room.showGame(d)}>${icon('play')} ${t('showGame')}</button>` : nothing}
      ${index > 0 ? html`<button type="button" class="button small" @click=${() => room.jump(index - 1)}>${icon('up')} ${t('previousFault')}</button>` : nothing}
      ${index < count - 1 ? html`<button type="button" class="button small" @click=${() => room.jump(index + 1)}>${icon('down')} ${t('nextFault')}</button>` : nothing}
      <button type="button" class="button small plain" @click=${() => room.toList(index)}>${t('toList')}</button>
    </div>
  </article>`;
}

function bareName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
