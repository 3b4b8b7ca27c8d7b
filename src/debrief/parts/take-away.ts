import { html, nothing, type TemplateResult } from 'lit';
import { WORSE_PLAYER } from '../../model/record.ts';
import { textIn } from '../../model/text.ts';
import type { DebriefWord } from '../../words/debrief/debrief.ts';
import type { Desk, SentResults } from '../desk-of.ts';

const SENT = {
  nothing: 'exportLead',
  acts: 'exportSentActs',
  words: 'exportSentWords',
} as const satisfies Record<SentResults | 'nothing', DebriefWord>;

/** What can be taken away: a printed report, the file, a line for a spreadsheet, a code. */
export function takeAwayPart({ model, doings, word }: Desk): TemplateResult {
  const { scenario, lang, code, record } = model;
  // A game made worse on purpose counts nowhere: no platform hears of it.
  const sent = record.settings.player === WORSE_PLAYER ? null : model.sent;
  const { replay } = doings;
  return html`<section class="pane" id="take" aria-labelledby="take-title">
    <h2 id="take-title" tabindex="-1">${word('exportTitle')}</h2>
    <p class="hint">${word(SENT[sent ?? 'nothing'])}</p>
    <p class="row">
      <button type="button" class="button main" @click=${() => doings.take('print')}>${word('print')}</button>
      <button type="button" class="button" @click=${() => doings.take('json')}>${word('exportJson')}</button>
      <button type="button" class="button" @click=${() => doings.take('csv')}>${word('exportCsv')}</button>
      <button type="button" class="button" @click=${() => doings.take('code')}>${word('exportCode')}</button>
    </p>
    <div aria-live="polite">
      ${
        code === null
          ? nothing
          : html`<div class="field">
            <label for="code">${word('codeHere')}</label>
            <textarea id="code" class="code" rows="4" readonly .value=${code}></textarea>
            <p class="hint">${model.isCopied === null ? nothing : word(model.isCopied ? 'codeCopied' : 'codeSelected')} ${code.length > 4096 ? word('codeLong') : nothing}</p>
          </div>`
      }
    </div>
    ${
      replay === null
        ? nothing
        : html`<p class="hint">${word('replayLead')}</p>
          <p class="row">${scenario.quarts.map((quart) => html`<button type="button" class="button small" @click=${() => replay(quart.id)}>${word('replay', { quart: textIn(quart.title, lang) })}</button>`)}</p>`
    }
    <p class="row"><button type="button" class="button" @click=${doings.close}>${word(model.whose === null ? 'close' : 'backToPile')}</button></p>
  </section>`;
}
