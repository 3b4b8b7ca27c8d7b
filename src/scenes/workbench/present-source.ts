import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';

/** One text of a scenario as the workbench shows it: lines, folds between them, and faults under their line. */
export interface SourceText {
  readonly name: string;
  readonly count: number; // faults in it
  readonly parts: readonly SourcePart[];
}
export type SourcePart =
  | { readonly kind: 'lines'; readonly from: number; readonly lines: readonly string[] } // `from` starts at 1
  | { readonly kind: 'fold'; readonly from: number; readonly to: number } // inclusive
  | {
      readonly kind: 'fault';
      readonly index: number;
      readonly fault: Diagnostic;
      readonly caret: string;
      readonly marked: Marked;
    };

/** A line cut around its fault. */
interface Marked {
  readonly line: number;
  readonly before: string;
  readonly fault: string;
  readonly after: string;
}

const AROUND = 3; // lines shown before and after a fault
const LEAST_FOLD = 5; // fewer lines are not worth a button

/** Every text with its faults at their place. `unfolded` holds the folds opened, as `file:line`. */
export function presentSource(
  files: ScenarioFiles,
  faults: readonly Diagnostic[],
  unfolded: ReadonlySet<string>,
): readonly SourceText[] {
  return files.texts.map(([name, text]) => {
    const own = faults.flatMap((fault, index) => (fault.file === name ? [{ fault, index }] : []));
    return { name, count: own.length, parts: partsOf(name, linesOf(text), own, unfolded) };
  });
}

/** Lines as the checker counts them. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) =>
      line.replace(/[\t\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' '),
    );
}

function partsOf(
  name: string,
  lines: readonly string[],
  faults: readonly { fault: Diagnostic; index: number }[],
  unfolded: ReadonlySet<string>,
): readonly SourcePart[] {
  const parts: SourcePart[] = [];
  let shown = 0; // lines done
  const between = (to: number, isLast: boolean) => {
    // The lines between two faults: both ends are shown, the middle is folded.
    const from = shown + 1;
    if (to < from) return;
    const head = shown === 0 ? 0 : AROUND;
    const tail = isLast ? 0 : AROUND;
    const foldFrom = from + head;
    const foldTo = to - tail;
    if (foldTo - foldFrom + 1 < LEAST_FOLD || unfolded.has(`${name}:${foldFrom}`)) push(from, to);
    else {
      push(from, foldFrom - 1);
      parts.push({ kind: 'fold', from: foldFrom, to: foldTo });
      push(foldTo + 1, to);
    }
    shown = to;
  };
  const push = (from: number, to: number) => {
    if (to >= from) parts.push({ kind: 'lines', from, lines: lines.slice(from - 1, to) });
  };
  for (const { fault, index } of faults) {
    const line = Math.min(fault.range.start.line, lines.length);
    between(line - 1, false);
    parts.push({ kind: 'fault', index, fault, ...markedAt(lines[line - 1] ?? '', line, fault) });
    shown = Math.max(shown, line);
  }
  between(lines.length, true);
  return parts;
}

function markedAt(text: string, line: number, { range }: Diagnostic): { marked: Marked; caret: string } {
  const from = Math.min(range.start.column - 1, text.length);
  const to = range.end.line === range.start.line ? Math.min(range.end.column - 1, text.length) : text.length;
  const end = Math.max(to, Math.min(from + 1, text.length));
  return {
    marked: { line, before: text.slice(0, from), fault: text.slice(from, end), after: text.slice(end) },
    caret: `${' '.repeat(from)}${'^'.repeat(Math.max(1, end - from))}`,
  };
}
