import { showHidden } from '../../base/hidden-signs.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/text.ts';
import { say } from '../define.ts';
import { explainDiagnostic } from './diagnostics.ts';
import { CHECK_SUMMARY, SEVERITY_WORDS } from './diagnostics-parts.ts';

export type DiagnosticFormat = 'text' | 'json' | 'github';

const RULES = 'docs/scenario-rules.md';

/**
 * Faults as a text to show: `text` for people, with the line and carets; `json` for programs (an array,
 * 1-based); `github` as annotations of a workflow. Ends with a line feed.
 */
export function printDiagnostics(list: readonly Diagnostic[], lang: Lang, format: DiagnosticFormat): string {
  if (format === 'json')
    return `${JSON.stringify(
      list.map((d) => toJson(d, lang)),
      null,
      2,
    )}\n`;
  if (format === 'github') return list.map((d) => toAnnotation(d, lang)).join('');
  return `${list.map((d) => toText(d, lang)).join('')}${summary(list, lang)}\n`;
}

function toText(d: Diagnostic, lang: Lang): string {
  const { message, hint } = explainDiagnostic(d, lang);
  const { line, column } = d.range.start;
  const head = `${showHidden(d.file)}:${line}:${column}  ${say(SEVERITY_WORDS, lang, d.severity)}  ${d.code}`;
  const where = d.path === '' ? '' : `  (${showHidden(d.path)})`;
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const rule = `${say(CHECK_SUMMARY, lang, 'rule')}${colon} ${RULES}#${d.code}`;
  const excerpt = d.excerpt === undefined ? '' : `${d.excerpt}\n`;
  return `${head}${where}\n  ${message}\n${excerpt}  ${hint === '' ? rule : `${hint}  ${rule}`}\n\n`;
}

function toJson(d: Diagnostic, lang: Lang) {
  const { code, severity, range } = d;
  const [file, path] = [showHidden(d.file), showHidden(d.path)];
  return { code, severity, file, range, path, ...explainDiagnostic(d, lang) };
}

/** A line that GitHub shows beside the code; its own signs are escaped as its documentation asks. */
function toAnnotation(d: Diagnostic, lang: Lang): string {
  const { message, hint } = explainDiagnostic(d, lang);
  const level = d.severity === 'note' ? 'notice' : d.severity;
  const { start, end } = d.range;
  const ends = end.line === start.line ? `,endColumn=${end.column}` : '';
  const place = `file=${property(showHidden(d.file))},line=${start.line},endLine=${end.line},col=${start.column}${ends},title=${property(d.code)}`;
  return `::${level} ${place}::${data(`${message} ${hint}`.trim())}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function summary(list: readonly Diagnostic[], lang: Lang): string {
  const count = (severity: string) => list.filter((d) => d.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const parts = [
    ...(errors > 0 ? [say(CHECK_SUMMARY, lang, 'errors', { n: errors })] : []),
    ...(warnings > 0 ? [say(CHECK_SUMMARY, lang, 'warnings', { n: warnings })] : []),
  ];
  if (errors === 0) parts.unshift(say(CHECK_SUMMARY, lang, 'clean').replace(/\.$/, ''));
  return `${parts.join(', ')}.`;
}
