import { html, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';

/** The severity of a fault, by a shape and a word. */
export function sign(d: Diagnostic, lang: Lang): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const word =
    d.severity === 'error' ? 'severityError' : d.severity === 'warning' ? 'severityWarning' : 'severityNote';
  const shape = d.severity === 'error' ? 'octagon' : d.severity === 'warning' ? 'triangle' : 'help';
  return html`<span class="tag">${icon(shape)} ${t(word)}</span>`;
}
