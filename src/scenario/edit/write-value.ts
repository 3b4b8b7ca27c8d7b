import { isScalar, parseDocument, Scalar } from 'yaml';
import type { Plain } from './author-tree.ts';

/** How a text was written before. */
export interface OldStyle {
  readonly type: string; // of the library: PLAIN, QUOTE_SINGLE, BLOCK_LITERAL ...
  readonly source: string; // with its quotes, or its header
}

const ROOM = 100; // characters that a list or a mapping may take on one line

/** A value on one line, as it stands inside of braces or after a key. `old`: the style to keep where it can be kept. */
export function flowText(value: Plain, old: OldStyle | null = null, isInFlow = true): string {
  if (typeof value === 'string') return textOnOneLine(value, old, isInFlow);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((one: Plain) => flowText(one)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${flowText(key)}: ${flowText(one)}`);
  return `{${pairs.join(', ')}}`;
}

function textOnOneLine(text: string, old: OldStyle | null, isInFlow: boolean): string {
  if (old?.type === Scalar.QUOTE_SINGLE && !/[\n\r\t]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const isQuoted = old?.type === Scalar.QUOTE_DOUBLE;
  return !isQuoted && isPlainSafe(text, isInFlow) ? text : doubleQuoted(text, old?.source ?? '');
}

/** Whether a text may stand without quotes: asked of the parser itself. Hours are quoted, as older readers take them for numbers. */
function isPlainSafe(text: string, isInFlow: boolean): boolean {
  if (text === '' || text.length > 200 || /^\d+:\d|[\n\r\t\u00a0]| #|^\s|\s$/.test(text)) return false;
  const doc = parseDocument(isInFlow ? `{k: ${text}, z: 1}` : `k: ${text}\nz: 1\n`, {
    schema: 'core',
    logLevel: 'silent',
  });
  const node = doc.get('k', true);
  return (
    doc.errors.length === 0 &&
    isScalar(node) &&
    node.type === Scalar.PLAIN &&
    node.value === text &&
    doc.get('z') === 1
  );
}

function doubleQuoted(text: string, before: string): string {
  const quoted = JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return /\\u00a0|\\_/i.test(before) ? quoted.replaceAll('\u00a0', '\\u00a0') : quoted;
}

/** A text in a block of its own, in the style it had; null when that style cannot hold it. */
export function blockText(text: string, { source }: OldStyle, indent: string): string | null {
  const isFolded = source.startsWith('>');
  if (text === '' || /^[ \n]|[ \t]\n|[ \t]$|\r/.test(text) || (isFolded && /\n[ \t]/.test(text))) return null;
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  if (isFolded && ends > 1) return null;
  const header = `${isFolded ? '>' : '|'}${ends === 0 ? '-' : ends === 1 ? '' : '+'}`;
  const lines = body.split('\n').flatMap((line, i) => (isFolded && i > 0 ? ['', line] : [line]));
  const more = ends > 1 ? '\n'.repeat(ends - 1) : '';
  return `${header}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}\n${more}`;
}

/** A value over several lines, each line after the first indented; what is short stays on one. */
export function blockLines(value: Plain, indent: string): string {
  if (typeof value !== 'object' || value === null) return flowText(value, null, false);
  if (Array.isArray(value))
    return value.map((one: Plain) => `- ${blockLines(one, `${indent}  `)}`).join(`\n${indent}`);
  return Object.entries(value)
    .map(([key, one]) => `${flowText(key, null, false)}:${afterKey(one, indent)}`)
    .join(`\n${indent}`);
}

/** What follows the colon of a key that stands at `indent`. */
export function afterKey(value: Plain, indent: string): string {
  const flow = flowText(value, null, typeof value === 'object');
  if (typeof value !== 'object' || value === null || isEmpty(value)) return ` ${flow}`;
  if (flow.length <= ROOM && !isListOfThings(value)) return ` ${flow}`;
  return `\n${indent}  ${blockLines(value, `${indent}  `)}`;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function isListOfThings(value: object): boolean {
  return Array.isArray(value) && value.some((one) => typeof one === 'object');
}
