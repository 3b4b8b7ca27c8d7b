import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import { RECORD_FAULT_WORDS } from '../../words/codes/record.ts';
import { say } from '../../words/define.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Checked } from '../library.ts';
import { explainHere } from '../workbench/explain.ts';
import type { HomeTrouble } from './home-room.ts';

const SHOWN = 60;

/** Every fault of a scenario text with its place, its excerpt and its cure. */
export function faultList(checked: Checked, lang: Lang): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const { diagnostics, file } = checked;
  return html`<section class="faults pane" role="region" aria-labelledby="faults-title">
    <h2 id="faults-title" tabindex="-1">${t('faults', { n: diagnostics.length, file })}</h2>
    <ol>
      ${diagnostics.slice(0, SHOWN).map((d) => fault(d, lang))}
    </ol>
  </section>`;
}

function fault(d: Diagnostic, lang: Lang): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const { message, hint } = explainHere(d, lang);
  const severity =
    d.severity === 'error' ? 'severityError' : d.severity === 'warning' ? 'severityWarning' : 'severityNote';
  return html`<li class="fault ${d.severity}">
    <p>
      <span class="tag">${icon(d.severity === 'error' ? 'octagon' : 'triangle')} ${t(severity)}</span>
      <span class="place">${t('faultPlace', { line: d.range.start.line, column: d.range.start.column })}</span>
    </p>
    <p class="strong">${message}</p>
    ${d.excerpt ? html`<pre tabindex="0">${d.excerpt}</pre>` : nothing}
    ${hint ? html`<p><span class="soft">${t('cure')} </span>${hint}</p>` : nothing}
  </li>`;
}

/** Why a file could not be opened, and what to do. */
export function troubleWords(trouble: HomeTrouble, lang: Lang): string {
  if (trouble.kind === 'tooLong') return say(WORKBENCH_WORDS, lang, 'checkTooLong');
  const { what, params } = trouble;
  if (what === 'noScenarioInside' || what === 'tooManyFiles') return say(WORKBENCH_WORDS, lang, what, params);
  switch (what) {
    case 'workbook':
    case 'sheetNotText':
    case 'sheetEmpty':
    case 'sheetTooBig':
    case 'oneSheet':
      return say(SHEET_WORDS, lang, what, params);
    case 'fileTooBig':
    case 'fileUnread':
    case 'recordNoScenario':
      return say(HOME_WORDS, lang, what, params);
    default:
      return say(RECORD_FAULT_WORDS, lang, what, params);
  }
}
