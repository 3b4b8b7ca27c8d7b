import { isMap, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';

/** Where a line begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line after this one begins; the end of the text for the last. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The spaces before something, the dash of its item counted as one. */
export function indentAt(text: string, at: number): string {
  return ' '.repeat(at - lineStart(text, at));
}

/** Whether only spaces stand before a place of its line. */
export function isFirstOfLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** Where what is written of a node ends, its last leaf followed. */
export function leafEnd(node: unknown, fallback: number): number {
  const range = (node as Node | null | undefined)?.range;
  if (!range) return fallback;
  const last = isBlock(node) ? node.items.at(-1) : undefined;
  if (last === undefined) return range[1];
  return isSeq(node) ? leafEnd(last, range[1]) : pairEnd(last as Pair);
}

/** Where a field ends: with its value, else with its key and colon. */
export function pairEnd({ key, value }: Pair): number {
  const end = (key as Node).range?.[1] ?? 0;
  return Math.max(leafEnd(value, end + 1), end);
}

function isBlock(node: unknown): node is { items: unknown[]; flow?: boolean } & Node {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** The end of the last line on which something ends, its line feed and a comment behind it included. */
export function linesEnd(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** The lines of an item of a list in lines: from its dash to its last line; with the comment lines right above it when asked. */
export function itemLines(
  text: string,
  list: YAMLSeq,
  index: number,
  withComments: boolean,
): readonly [number, number] {
  const item = list.items[index] as Node;
  const column = (list.range?.[0] ?? 0) - lineStart(text, list.range?.[0] ?? 0);
  let from = lineStart(text, item.range?.[0] ?? 0);
  while (from > 0 && !(text[from + column] === '-' && text.slice(from, from + column).trim() === ''))
    from = lineStart(text, from - 1);
  const to = linesEnd(text, leafEnd(item, item.range?.[1] ?? from));
  if (!withComments) return [from, to];
  for (;;) {
    const above = lineStart(text, from - 1);
    if (from === 0 || !new RegExp(`^ {${column}}#`).test(text.slice(above, from))) return [from, to];
    from = above;
  }
}
