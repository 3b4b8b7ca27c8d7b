import { markHidden } from '../base/hidden-signs.ts';
import type { Diagnostic, Place, Range } from '../model/diagnostic.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../model/diagnostic-codes.ts';
import { PROOF_CODES, type ProofCode } from '../model/proof.ts';
import type { Params } from '../model/text.ts';
import { LIMITS } from './tuning.ts';

/** The text of one file and where its lines begin. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[]; // offset of each line
}

/** A text with the offset at which each line starts. */
export function linesOf(file: string, text: string): Lines {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return { file, text, starts };
}

/** Collects faults: none stops the search for the next. */
export interface Faults {
  readonly add: (
    code: DiagnosticCode | ProofCode,
    lines: Lines,
    span: readonly [number, number],
    path: string,
    params?: Params,
  ) => void;
  readonly hasErrors: () => boolean;
  /** Whether there are so many that suggestions, which take long to find, are left out of the next ones. */
  readonly isFull: () => boolean;
  readonly sorted: () => Diagnostic[];
}

const SEVERITIES = { ...DIAGNOSTIC_CODES, ...PROOF_CODES };

/** Opens a collection. The same fault at the same place counts once; at most LIMITS.collected are kept. */
export function collectFaults(): Faults {
  const seen = new Map<string, { fault: Diagnostic; lines: Lines }>();
  let errors = 0;
  return {
    add(code, lines, span, path, given = {}) {
      const severity = SEVERITIES[code];
      if (severity === 'error') errors++;
      if (seen.size >= LIMITS.collected) return;
      const params = shortened(given);
      const range = rangeOf(lines, span);
      const { line, column } = range.start;
      const key = `${lines.file} ${line}:${column} ${code} ${JSON.stringify(params)}`;
      if (!seen.has(key))
        seen.set(key, { fault: { code, severity, file: lines.file, range, path, params }, lines });
    },
    hasErrors: () => errors > 0,
    isFull: () => seen.size >= LIMITS.suggested,
    sorted() {
      const linesOfFault = new Map([...seen.values()].map(({ fault, lines }) => [fault, lines]));
      const shown = mostGrave([...linesOfFault.keys()]).sort(byPlace);
      return shown.map((fault) => ({
        ...fault,
        excerpt: excerptOf(linesOfFault.get(fault) as Lines, fault.range),
      }));
    },
  };
}

/** What an author wrote is quoted, not copied out: a name may be as long as the file. */
function shortened(params: Params): Params {
  const short = (value: string | number) =>
    typeof value === 'string' && value.length > LIMITS.quoted ? `${value.slice(0, LIMITS.quoted)}…` : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)]));
}

/** When there are too many to show, errors are kept before warnings: they are why there is no scenario. */
function mostGrave(all: Diagnostic[]): Diagnostic[] {
  if (all.length <= LIMITS.faults) return all;
  const errors = all.filter((d) => d.severity === 'error');
  const others = all.filter((d) => d.severity !== 'error');
  return [...errors.sort(byPlace), ...others.sort(byPlace)].slice(0, LIMITS.faults);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const { start: from } = a.range;
  const { start: to } = b.range;
  if (from.line !== to.line) return from.line - to.line;
  if (from.column !== to.column) return from.column - to.column;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function rangeOf(lines: Lines, [from, to]: readonly [number, number]): Range {
  const start = placeOf(lines, from);
  const end = placeOf(lines, Math.max(to, from + 1));
  return { start, end };
}

function placeOf(lines: Lines, offset: number): Place {
  const at = Math.max(0, Math.min(offset, lines.text.length));
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lines.starts[low] ?? 0) + 1 };
}

const WIDTH = 96; // characters of a source line shown

/** The source line with carets under the fault; a long line is cut around it. */
function excerptOf(lines: Lines, range: Range): string {
  const row = range.start.line;
  const from = lines.starts[row - 1] ?? 0;
  const end = (lines.starts[row] ?? lines.text.length + 1) - 1;
  const column = range.start.column - 1;
  const cut = column > WIDTH - 30 ? column - 30 : 0;
  const window = lines.text.slice(from + cut + (cut > 0 ? 1 : 0), Math.min(end, from + cut + WIDTH));
  const shown = (cut > 0 ? '…' : '') + markHidden(window.replace(/\t/g, ' ')).trimEnd();
  const last = range.end.line === row ? range.end.column - 1 : cut + shown.length;
  const size = Math.max(1, Math.min(last, cut + WIDTH) - column);
  const gutter = String(row).padStart(5);
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${' '.repeat(column - cut)}${'^'.repeat(size)}`;
}
