import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import { explainHere } from './explain.ts';
import { sign } from './fault-sign.ts';
import type { WorkbenchRoom } from './workbench-room.ts';
import type { Written } from './writing-room.ts';

const SHOWN = 30; // faults listed beside the text

/**
 * A text being written: numbered lines that wrap, faults underlined in place and listed beside. Under the field is a
 * copy of the text, which gives it its height, its numbers and its underlines.
 */
export function editor(written: Written, lang: Lang, room: WorkbenchRoom): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const faults = room.faults().filter((d) => d.file === written.name);
  const { writing } = room;
  return html`<div class="editor">
    <div class="page">
      <div class="scroller"><div class="both">
        <div class="under" aria-hidden="true">${underText(written.text, faults)}</div>
        <textarea
          id="written"
          aria-label=${t('writeLabel', { name: written.name })}
          aria-describedby="written-how"
          spellcheck="false"
          autocapitalize="off"
          .value=${written.text}
          @input=${(event: Event) => writing.write((event.target as HTMLTextAreaElement).value)}
          @keydown=${keepIndent}
        ></textarea>
      </div></div>
    </div>
    <div class="beside">
      <p role="status" class=${faults.length === 0 ? 'verdict' : 'verdict bad'}>
        ${icon(faults.length === 0 ? 'check' : 'triangle')}
        ${written.isChecked ? (faults.length === 0 ? t('fileClean') : t('fileFaults', { n: faults.length })) : t('checking')}
      </p>
      <ol>
        ${faults.slice(0, SHOWN).map((d) => besideFault(d, lang, room))}
      </ol>
      ${faults.length > SHOWN ? html`<p class="soft">${t('tooMany', { n: SHOWN })}</p>` : nothing}
      <div class="row">
        <button type="button" class="button main" @click=${writing.done}>${icon('check')} ${t('writeDone')}</button>
        <button type="button" class="button" @click=${() => room.save(written.name)}>${icon('download')} ${t('save')}</button>
      </div>
      <p class="soft" id="written-how">${t('writeHow')}</p>
    </div>
  </div>`;
}

function besideFault(d: Diagnostic, lang: Lang, room: WorkbenchRoom): TemplateResult {
  const home = speaker(HOME_WORDS, lang);
  const { message, hint } = explainHere(d, lang);
  const { line, column } = d.range.start;
  return html`<li class=${d.severity}>
    <button type="button" @click=${() => room.writing.edit(d.file, line, column)}>
      ${sign(d, lang)} <span class="place">${home('faultPlace', { line, column })}</span>
      <span class="message">${message}</span>
      ${hint ? html`<span class="soft">${hint}</span>` : nothing}
    </button>
  </li>`;
}

function underText(text: string, faults: readonly Diagnostic[]): TemplateResult[] {
  const at = new Map<number, Diagnostic>();
  for (const d of faults) if (!at.has(d.range.start.line)) at.set(d.range.start.line, d);
  return text.split('\n').map((line, i) => {
    const d = at.get(i + 1);
    return html`<div id=${`written-line-${i + 1}`} class=${d === undefined ? 'line' : `line ${d.severity}`}>${d === undefined ? line || '\u200b' : underlined(line, d)}</div>`;
  });
}

function underlined(line: string, { range }: Diagnostic): TemplateResult {
  const from = Math.min(range.start.column - 1, Math.max(0, line.length - 1));
  const to = range.end.line === range.start.line ? Math.max(from + 1, range.end.column - 1) : line.length;
  return html`${line.slice(0, from)}<mark>${line.slice(from, to)}</mark>${line.slice(to)}${line === '' ? '\u200b' : nothing}`;
}

/** A new line gets the indent of the one before, since indents have meaning. Inserted as typed, so that it can be undone. */
function keepIndent(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target as HTMLTextAreaElement;
  const before = field.value.slice(0, field.selectionStart);
  const indent = /(?:^|\n)( *)[^\n]*$/.exec(before)?.[1] ?? '';
  if (indent === '') return;
  if (document.execCommand('insertText', false, `\n${indent}`)) event.preventDefault();
}
