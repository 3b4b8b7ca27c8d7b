import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { err, never, ok, type Result } from '../../base/result.ts';
import { type AuthorTree, nodePlace, type Plain, readAuthorTree, type Step, stepsOf } from './author-tree.ts';
import {
  indentAt,
  isFirstOfLine,
  itemLines,
  leafEnd,
  lineStart,
  linesEnd,
  nextLine,
  pairEnd,
} from './block-places.ts';
import { type Edit, expectedAfter, isSamePlain } from './expected.ts';
import { type Splice, spliced } from './splices.ts';
import { afterKey, blockLines, blockText, flowText, type OldStyle } from './write-value.ts';

/**
 * `edit/unreadable`: the file is not sound YAML. `edit/shared`: the value is an alias of another place.
 * `edit/no-place`: nothing there can hold it. `edit/unsafe`: the text would not say what was meant.
 */
export type EditRefusal = 'edit/unreadable' | 'edit/shared' | 'edit/no-place' | 'edit/unsafe';

/**
 * Makes a change in the author's own text: comments, order and line breaks elsewhere stay as they are. The text that
 * results is read again and says what was meant, or the change is refused.
 */
export function editText(tree: AuthorTree, edit: Edit): Result<AuthorTree, EditRefusal> {
  const splices = splicesOf(tree, edit);
  if (!splices.ok) return splices;
  const after = readAuthorTree(spliced(tree.text, splices.value));
  const wanted = expectedAfter(tree.value, edit);
  return after !== null && isSamePlain(after.value, wanted) ? ok(after) : err('edit/unsafe');
}

type Made = Result<readonly Splice[], EditRefusal>;

function splicesOf({ text, root }: AuthorTree, edit: Edit): Made {
  const steps = stepsOf(edit.path);
  switch (edit.do) {
    case 'set':
      return set(text, root, steps, edit.value);
    case 'remove':
      return remove(text, root, steps);
    case 'insert':
      return insert(text, root, steps, edit.at, edit.value);
    case 'move':
      return move(text, root, steps, edit.from, edit.to);
    default:
      return never(edit);
  }
}

function set(text: string, root: Node | null, steps: readonly Step[], value: Plain): Made {
  const place = nodePlace(root, steps);
  if (place.isShared) return err('edit/shared');
  const { node, owner, pair } = place;
  if (node === undefined) return add(text, root, steps, value);
  if (node === null || !node.range) return err('edit/no-place');
  const [from, to] = node.range;
  const isInFlow = owner?.flow === true;
  if (isScalar(node)) {
    const old: OldStyle = { type: String(node.type), source: text.slice(from, to) };
    if (from === to || node.value === null) {
      const after = pair === null ? from : colonAfter(text, (pair.key as Node).range?.[1] ?? from);
      return ok([{ from: after, to: Math.max(after, to), insert: ` ${flowText(value, null, isInFlow)}` }]);
    }
    if (old.type.startsWith('BLOCK_')) return ok([{ from, to, insert: blockOrLine(text, from, value, old) }]);
    return ok([{ from, to, insert: flowText(value, old, isInFlow || typeof value === 'object') }]);
  }
  const isFlow = (node as YAMLMap | YAMLSeq).flow === true;
  if (isFlow) return ok([{ from, to, insert: flowText(value) }]);
  if (pair === null) return err('edit/no-place');
  const key = (pair.key as Node).range?.[0] ?? from;
  const colon = colonAfter(text, (pair.key as Node).range?.[1] ?? from);
  const end = leafEnd(node, to);
  const isWholeLine = text[end - 1] === '\n';
  return ok([
    { from: colon, to: end, insert: `${afterKey(value, indentAt(text, key))}${isWholeLine ? '\n' : ''}` },
  ]);
}

function blockOrLine(text: string, from: number, value: Plain, old: OldStyle): string {
  const start = lineStart(text, from);
  const own = /^[ -]*/.exec(text.slice(start, from))?.[0].length ?? 0;
  const lead = /\n( +)\S/.exec(old.source)?.[1] ?? ' '.repeat(own + 2);
  const block = typeof value === 'string' ? blockText(value, old, lead) : null;
  return block ?? `${flowText(value, null, false)}\n`;
}

function colonAfter(text: string, at: number): number {
  return text.indexOf(':', at) + 1;
}

/** A field that is not written yet, in the mapping that is to hold it; mappings on the way are made. */
function add(text: string, root: Node | null, steps: readonly Step[], value: Plain): Made {
  const key = steps.at(-1);
  if (typeof key !== 'string') return err('edit/no-place');
  const owner = nodePlace(root, steps.slice(0, -1));
  if (owner.isShared) return err('edit/shared');
  if (owner.node === undefined || (isScalar(owner.node) && owner.node.value === null))
    return steps.length > 1 ? set(text, root, steps.slice(0, -1), { [key]: value }) : err('edit/no-place');
  if (!isMap(owner.node)) return err('edit/no-place');
  const { items, flow, range } = owner.node;
  const last = items.at(-1);
  if (flow === true) {
    const at = last === undefined ? (range?.[0] ?? 0) + 1 : pairEnd(last);
    const pair = `${flowText(key)}: ${flowText(value)}`;
    return ok([{ from: at, to: at, insert: last === undefined ? pair : `, ${pair}` }]);
  }
  const first = items[0];
  if (last === undefined || first === undefined) return err('edit/no-place');
  const indent = indentAt(text, (first.key as Node).range?.[0] ?? 0);
  const line = `${indent}${flowText(key, null, false)}:${afterKey(value, indent)}`;
  return ok([asLines(text, linesEnd(text, pairEnd(last)), line)]);
}

/** Whole lines put at the beginning of a line, or behind a last line that has no line feed. */
function asLines(text: string, at: number, lines: string): Splice {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, insert: isOpen ? `\n${lines}` : `${lines}\n` };
}

function remove(text: string, root: Node | null, steps: readonly Step[]): Made {
  const { node, owner, pair } = nodePlace(root, steps);
  if (nodePlace(root, steps.slice(0, -1)).isShared) return err('edit/shared');
  if (owner === null || node === undefined) return err('edit/no-place');
  if (owner.items.length === 1) {
    const above = nodePlace(root, steps.slice(0, -1));
    if (owner.flow === true)
      return ok([{ from: (owner.range?.[0] ?? 0) + 1, to: (owner.range?.[1] ?? 0) - 1, insert: '' }]);
    if (above.pair === null) return err('edit/no-place');
    const key = (above.pair.key as Node).range;
    const colon = colonAfter(text, key?.[1] ?? 0);
    const end = leafEnd(owner, owner.range?.[1] ?? colon);
    const empty = isSeq(owner) ? ' []' : ' {}';
    return ok([{ from: colon, to: end, insert: text[end - 1] === '\n' ? `${empty}\n` : empty }]);
  }
  const index = owner.items.indexOf((pair ?? node) as never);
  if (owner.flow === true) return ok([cutOfFlow(owner, index)]);
  if (isSeq(owner)) {
    const [from, to] = itemLines(text, owner, index, false);
    return ok([{ from, to, insert: '' }]);
  }
  const from = (pair?.key as Node | undefined)?.range?.[0] ?? 0;
  const to = linesEnd(text, pairEnd(pair as never));
  if (isFirstOfLine(text, from)) return ok([{ from: lineStart(text, from), to, insert: '' }]);
  const next = owner.items[index + 1]; // behind a dash: the next field takes its place
  return next === undefined
    ? err('edit/no-place')
    : ok([{ from, to: (next.key as Node).range?.[0] ?? to, insert: '' }]);
}

function cutOfFlow(owner: YAMLMap | YAMLSeq, index: number): Splice {
  const start = (i: number) => startOf(owner.items[i]);
  const end = (i: number) => endOf(owner.items[i]);
  return index + 1 < owner.items.length
    ? { from: start(index), to: start(index + 1), insert: '' }
    : { from: end(index - 1), to: end(index), insert: '' };
}

function startOf(one: unknown): number {
  const { key } = one as { key?: Node };
  return (key ?? (one as Node)).range?.[0] ?? 0;
}

function endOf(one: unknown): number {
  return 'key' in (one as object) ? pairEnd(one as never) : ((one as Node).range?.[1] ?? 0);
}

function insert(text: string, root: Node | null, steps: readonly Step[], at: number, value: Plain): Made {
  const { node, pair, isShared } = nodePlace(root, steps);
  if (isShared) return err('edit/shared');
  const isNone = node === undefined || (isScalar(node) && node.value === null);
  if (isNone) return set(text, root, steps, [value]);
  if (!isSeq(node)) return err('edit/no-place');
  const count = node.items.length;
  const index = Math.max(0, Math.min(at, count));
  if (count === 0 && pair !== null) {
    const key = (pair.key as Node).range;
    const colon = colonAfter(text, key?.[1] ?? 0);
    return ok([
      { from: colon, to: node.range?.[1] ?? colon, insert: afterKey([value], indentAt(text, key?.[0] ?? 0)) },
    ]);
  }
  if (node.flow === true) {
    if (index < count) {
      const from = startOf(node.items[index]);
      return ok([{ from, to: from, insert: `${flowText(value)}, ` }]);
    }
    const from = count === 0 ? (node.range?.[0] ?? 0) + 1 : endOf(node.items[count - 1]);
    return ok([{ from, to: from, insert: count === 0 ? flowText(value) : `, ${flowText(value)}` }]);
  }
  const indent = indentAt(text, node.range?.[0] ?? 0);
  const isFlow = node.items.every((one) => !isMap(one) || one.flow === true);
  const item = `${indent}- ${isFlow ? flowText(value) : blockLines(value, `${indent}  `)}`;
  const gap = isSpaced(text, node) ? '\n' : '';
  if (index < count) {
    const [from] = itemLines(text, node, index, true);
    return ok([{ from, to: from, insert: `${item}\n${gap}` }]);
  }
  const [, end] = itemLines(text, node, count - 1, false);
  return ok([asLines(text, end, `${gap}${item}`)]);
}

/** Whether its author leaves a blank line between the items. */
function isSpaced(text: string, list: YAMLSeq): boolean {
  if (list.items.length < 2) return false;
  const [, end] = itemLines(text, list, 0, false);
  return text.slice(end, nextLine(text, end)).trim() === '';
}

function move(text: string, root: Node | null, steps: readonly Step[], from: number, to: number): Made {
  const { node, isShared } = nodePlace(root, steps);
  if (isShared) return err('edit/shared');
  if (!isSeq(node) || node.items[from] === undefined || node.items[to] === undefined)
    return err('edit/no-place');
  if (from === to) return ok([]);
  if (node.flow === true) {
    const order = node.items.map((_, i) => i);
    order.splice(to, 0, ...order.splice(from, 1));
    return ok(
      order.map((taken, i) => ({
        from: startOf(node.items[i]),
        to: endOf(node.items[i]),
        insert: text.slice(startOf(node.items[taken]), endOf(node.items[taken])),
      })),
    );
  }
  const [start, end] = itemLines(text, node, from, true);
  const lines = text.slice(start, end);
  const whole = lines.endsWith('\n') ? lines : `${lines}\n`;
  const [before, behind] = itemLines(text, node, to, true);
  return ok([
    { from: start, to: end, insert: '' },
    to < from ? { from: before, to: before, insert: whole } : asLines(text, behind, whole.slice(0, -1)),
  ]);
}
