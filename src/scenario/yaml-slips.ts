import { scenarioJsonSchema } from './schema.ts';

/** Where a slip was made. */
type Span = readonly [number, number];

/** The field before which a comma was forgotten, `{by: vlad platform: fil}`; null when no field of the format stands there. */
export function lostComma(text: string, at: number): Span | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(from, at);
  if (before.lastIndexOf('{') <= before.lastIndexOf('}')) return null;
  const rest = /[^\n,{}]*/.exec(text.slice(at))?.[0] ?? '';
  for (const { 1: name = '', index } of rest.matchAll(/(?<= )([A-Za-z]+):(?= |$)/g)) {
    if (!fieldNames().has(name)) continue;
    const start = at + index;
    return [start, start + name.length];
  }
  return null;
}

let names: ReadonlySet<string> | null = null;

/** Every name of a field, at any depth: asked only once a file cannot be read. */
function fieldNames(): ReadonlySet<string> {
  if (names !== null) return names;
  const found = new Set<string>();
  const gather = (tree: unknown): void => {
    if (typeof tree !== 'object' || tree === null) return;
    for (const [key, value] of Object.entries(tree)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name);
      gather(value);
    }
  };
  gather(scenarioJsonSchema());
  names = found;
  return names;
}

interface Line {
  readonly from: number;
  readonly indent: number;
  readonly body: string; // without its indent, its comment and its end; '' when nothing is left
}

/** The line at which an item of a list lost its dash; null when no line near `at` looks like one. */
export function lostDash(text: string, at: number): Span | null {
  const line = lineAt(text, at);
  const found = isItem(line)
    ? firstWithoutDash(text, line)
    : isLikeItemsBefore(text, line)
      ? line
      : ownDash(text, line);
  return found === null ? null : [found.from + found.indent, found.from + found.indent + found.body.length];
}

/** The line opens with the same field as the item before it does. */
function isLikeItemsBefore(text: string, line: Line): boolean {
  const opener = openerOf(line);
  if (opener === null) return false;
  for (const before of linesFrom(text, line, above)) {
    if (before.body === '') continue;
    if (isItem(before) && before.indent <= line.indent) return openerOf(before) === opener;
    if (before.indent < line.indent) return false;
  }
  return false;
}

/** Of a list whose other items have their dash: the first thing under its name, if it has none. */
function firstWithoutDash(text: string, item: Line): Line | null {
  let first: Line | null = null;
  for (const before of linesFrom(text, item, above)) {
    if (before.body === '') continue;
    if (
      before.indent < item.indent ||
      (before.indent === item.indent && !isItem(before) && before.body.endsWith(':'))
    )
      return before.body.endsWith(':') && first !== null && !isItem(first) ? first : null;
    first = before;
  }
  return null;
}

/** The line is the first under the name of a list, and the next items have their dash. */
function ownDash(text: string, line: Line): Line | null {
  const parent = above(text, line);
  if (parent === null || !parent.body.endsWith(':') || parent.indent >= line.indent) return null;
  for (const next of linesFrom(text, line, below)) {
    if (next.body === '') continue;
    if (next.indent <= line.indent) return isItem(next) && next.indent > parent.indent ? line : null;
  }
  return null;
}

function isItem({ body }: Line): boolean {
  return body.startsWith('- ');
}

/** The first field of an item, with or without its dash and brace. */
function openerOf({ body }: Line): string | null {
  return /^(?:- +)?\{?([A-Za-z]+):/.exec(body)?.[1] ?? null;
}

/** The lines on one side of a line, the nearest first; no more than an item has. */
function* linesFrom(
  text: string,
  line: Line,
  step: (text: string, line: Line) => Line | null,
): Generator<Line> {
  let next = step(text, line);
  for (let n = 0; next !== null && n < MOST_LINES; n++) {
    yield next;
    next = step(text, next);
  }
}

const MOST_LINES = 200;

function above(text: string, { from }: Line): Line | null {
  return from === 0 ? null : lineAt(text, from - 1);
}

function below(text: string, { from }: Line): Line | null {
  const end = text.indexOf('\n', from);
  return end < 0 ? null : lineAt(text, end + 1);
}

function lineAt(text: string, at: number): Line {
  const from = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', from);
  const whole = text.slice(from, end < 0 ? text.length : end);
  const body = whole.replace(/(^|\s)#.*$/, '').trim();
  return { from, indent: whole.length - whole.trimStart().length, body };
}
