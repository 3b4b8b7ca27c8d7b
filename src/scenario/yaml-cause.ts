import { Lexer, type YAMLError } from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { lostComma, lostDash } from './yaml-slips.ts';

/** The mistake that stopped the parser: where it is, and which it is. */
export interface YamlCause {
  readonly code: DiagnosticCode;
  readonly span: readonly [number, number];
  readonly problem: string; // a word of YAML_PROBLEMS
  readonly isLocal: boolean; // only its line is wrong: the parser recovered after it
}

const OWN_MARK = /^[\u0002\u0018\u001f\ufeff]$/; // of the lexer: it is no part of the text

const LOST: readonly string[] = ['TAB_AS_INDENT', 'RESOURCE_EXHAUSTION'];

/**
 * The mistakes behind the parser's errors. One wrong indent causes errors on many lines after it: nothing is reported after
 * such a mistake. Mistakes that end with their line are all reported. Total: an unknown error is given as it is.
 */
export function causesOf(text: string, problems: readonly YAMLError[]): YamlCause[] {
  const first = problems.find(({ code }) => LOST.includes(code)) ?? problems[0];
  if (first === undefined) return [];
  const lexed = lexedOnce(text);
  const cause = causeOf(text, first, lexed);
  if (!cause.isLocal) return [cause];
  const lines = new Map([[lineStart(text, cause.span[0]), cause]]);
  for (const problem of problems) {
    if (lines.has(lineStart(text, problem.pos[0]))) continue;
    const next = causeOf(text, problem, lexed);
    const from = lineStart(text, next.span[0]);
    if (next.isLocal && !lines.has(from)) lines.set(from, next);
  }
  return [...lines.values()];
}

const CODES: Readonly<Record<string, DiagnosticCode>> = {
  TAB_AS_INDENT: 'tab-indent',
  BAD_INDENT: 'bad-indent',
  MULTILINE_IMPLICIT_KEY: 'bad-indent',
  BAD_SCALAR_START: 'needs-quotes',
  BLOCK_AS_IMPLICIT_KEY: 'needs-quotes',
  MISSING_CHAR: 'missing-close',
  MULTIPLE_DOCS: 'many-documents',
  TAG_RESOLVE_FAILED: 'custom-tag',
  BAD_ALIAS: 'bad-alias',
  RESOURCE_EXHAUSTION: 'file-too-deep',
};

/** What the library says of a line that has lost its dash. */
const OF_A_DASH =
  /^(?:A block sequence may not be|Nested mappings are not allowed in compact|All mapping items must|Sequence item without|Implicit map keys need to be followed)/;

function causeOf(text: string, problem: YAMLError, lexed: Lexed): YamlCause {
  const [at] = problem.pos;
  const { message } = problem;
  const code: string = problem.code; // the library's own list, which may grow
  const dash = OF_A_DASH.test(message) ? lostDash(text, at) : null;
  if (dash !== null) return { ...syntax(text, problem, 'NO_DASH', false), span: dash };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return ofColon(text, problem);
    case 'MULTILINE_IMPLICIT_KEY':
      return text.startsWith('- ', at) ? plain(text, problem, 'BLOCK_IN_FLOW') : ofKey(text, problem);
    case 'UNEXPECTED_TOKEN':
      if (/^Unexpected (scalar|flow|alias|block).* at node end/.test(message))
        return ofRest(text, problem, lexed);
      if (/flow-(seq|map)-end token/.test(message)) return syntax(text, problem, 'EXTRA_CLOSE', false);
      return /^Unexpected scalar token$/.test(message)
        ? syntax(text, problem, 'NO_COMMA', true)
        : plain(text, problem);
    case 'MISSING_CHAR':
      if (/^Missing closing/.test(message))
        return openQuote(text, text.length, lexed) ?? plain(text, problem);
      if (/^Implicit map keys/.test(message)) return ofKey(text, problem);
      return /^Sequence item without/.test(message)
        ? indentAt(text, at)
        : /^Missing ,/.test(message)
          ? syntax(text, problem, 'NO_COMMA', false)
          : plain(text, problem);
    case 'BAD_INDENT':
      // The library calls an unclosed list badly indented; authors look for the missing bracket.
      if (/ and end with a /.test(message)) return openBracket(text, problem, lexed);
      return /^\s*-[^\s-]/.test(lineAt(text, at).line) ? ofKey(text, problem) : indentAt(text, at);
    case 'BAD_ALIAS':
      // An anchor without a name is a text that begins with &; a reference is named as it is written.
      return text[at] === '&'
        ? { code: 'needs-quotes', span: within(text, problem.pos), problem: code, isLocal: true }
        : { ...plain(text, problem), problem: /^\*?([^\s,}\]]*)/.exec(text.slice(at, at + 40))?.[1] ?? '' };
    case 'TAG_RESOLVE_FAILED':
      return { ...plain(text, problem), problem: text.slice(...within(text, problem.pos)).slice(0, 40) };
    default:
      return plain(text, problem);
  }
}

/** A colon where none is allowed: one in a text without quotes, or that of a field indented too far. */
function ofColon(text: string, problem: YAMLError): YamlCause {
  const [at] = problem.pos;
  const { from, line } = lineAt(text, at);
  const rest = line.slice(at - from);
  if (rest.startsWith('- ')) return plain(text, problem);
  const comma = lostComma(text, at);
  if (comma !== null) return { ...syntax(text, problem, 'NO_COMMA', true), span: comma };
  if (/^["']/.test(rest)) return syntax(text, problem, 'NO_COMMA', true);
  if (/:(\s|$)/.test(rest))
    return { code: 'needs-quotes', span: within(text, problem.pos), problem: problem.code, isLocal: true };
  return indentAt(text, from + line.length + 1);
}

/** A line that should name a field and does not: its colon is missing, or the space after it, or is not a plain one. */
function ofKey(text: string, problem: YAMLError): YamlCause {
  const [at] = problem.pos;
  const { from, line } = lineAt(text, at);
  const hard = /[:-][\u00a0\u202f\u2009\u3000]/.exec(line);
  if (hard !== null) {
    const place = from + hard.index + 1;
    return {
      code: 'control-character',
      span: [place, place + 1],
      problem: codeOf(text, place),
      isLocal: true,
    };
  }
  if (/:(\s|$)/.test(line)) return plain(text, problem);
  const isTight = /^\s*(-[^\s-]|[A-Za-z_]+:\S)/.test(line);
  return syntax(text, { ...problem, pos: trimmed(from, line) }, isTight ? 'NO_SPACE' : 'NO_COLON', false);
}

/** Words after a text that its own quotes have closed, or after a reference that was to be a text. */
function ofRest(text: string, problem: YAMLError, lexed: Lexed): YamlCause {
  const [at] = problem.pos;
  const before = text.slice(0, at).trimEnd();
  if (!before.endsWith('"') && !before.endsWith("'"))
    return { code: 'needs-quotes', span: within(text, problem.pos), problem: problem.code, isLocal: true };
  return openQuote(text, before.length, lexed) ?? syntax(text, problem, 'INNER_QUOTE', true);
}

/** The quotation mark that opened the last text before `end`, when that text runs over lines: it was left open. */
function openQuote(text: string, end: number, lexed: Lexed): YamlCause | null {
  const last = lexed().findLast(({ token, offset }) => offset < end && /^["']/.test(token));
  if (last === undefined || !last.token.includes('\n')) return null;
  return {
    code: 'missing-close',
    span: within(text, [last.offset, end]),
    problem: 'OPEN_QUOTE',
    isLocal: false,
  };
}

/** The bracket or brace that is still open where the parser gave up. */
function openBracket(text: string, problem: YAMLError, lexed: Lexed): YamlCause {
  const open: number[] = [];
  for (const { token, offset } of lexed()) {
    if (offset >= problem.pos[0]) break;
    if (token === '[' || token === '{') open.push(offset);
    else if (token === ']' || token === '}') open.pop();
  }
  const at = open.at(-1) ?? problem.pos[0];
  const { from, line } = lineAt(text, at);
  return {
    code: 'missing-close',
    span: [at, Math.max(at + 1, from + line.trimEnd().length)],
    problem: 'OPEN_BRACKET',
    isLocal: false,
  };
}

/** The parts of the text, taken apart once for all its causes, and only if one of them asks. */
type Lexed = () => readonly { readonly token: string; readonly offset: number }[];

function lexedOnce(text: string): Lexed {
  let parts: ReturnType<Lexed> | null = null;
  return () => {
    parts ??= lex(text);
    return parts;
  };
}

function lex(text: string): ReturnType<Lexed> {
  const parts: { token: string; offset: number }[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (OWN_MARK.test(token)) continue;
    parts.push({ token, offset });
    offset += token.length;
  }
  return parts;
}

function indentAt(text: string, at: number): YamlCause {
  const { from, line } = lineAt(text, Math.min(at, Math.max(0, text.length - 1)));
  return { code: 'bad-indent', span: trimmed(from, line), problem: 'BAD_INDENT', isLocal: false };
}

function syntax(text: string, { pos }: Pick<YAMLError, 'pos'>, problem: string, isLocal: boolean): YamlCause {
  return { code: 'yaml-syntax', span: within(text, pos), problem, isLocal };
}

function plain(text: string, problem: YAMLError, as: string = problem.code): YamlCause {
  const code = as === problem.code ? (CODES[as] ?? 'yaml-syntax') : 'yaml-syntax';
  const isLocal = ['needs-quotes', 'custom-tag', 'bad-alias'].includes(code);
  return { code, span: within(text, problem.pos), problem: as, isLocal };
}

/** A span that stops with its line. */
function within(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const end = text.indexOf('\n', from);
  return [from, end < 0 ? to : Math.min(to, Math.max(from + 1, end))];
}

function trimmed(from: number, line: string): [number, number] {
  const lead = line.length - line.trimStart().length;
  return [from + lead, from + Math.max(lead + 1, line.trimEnd().length)];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineAt(text: string, at: number): { from: number; line: string } {
  const from = lineStart(text, at);
  const end = text.indexOf('\n', from);
  return { from, line: text.slice(from, end < 0 ? text.length : end) };
}

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
