import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseYaml } from '../parse-yaml.ts';
import { LIMITS } from '../tuning.ts';

/** A value as an author writes it: what JSON holds. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One file of an author: its text, its nodes with their places, and the same as plain values. */
export interface AuthorTree {
  readonly text: string; // line feeds only
  readonly root: Node | null;
  readonly value: Plain;
}

/** A text as an editor holds it: line feeds only, no byte order mark. Columns of diagnostics count in it. */
export function editable(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Reads a file for edits; null when it is not sound YAML, so that no place in it is sure. Never throws. */
export function readAuthorTree(source: string): AuthorTree | null {
  const text = editable(source);
  if (text.length > LIMITS.characters) return null;
  try {
    const { contents, problems } = parseYaml(text);
    if (problems.some(({ code }) => code !== 'TAG_RESOLVE_FAILED')) return null;
    const root = (contents ?? null) as Node | null;
    return { text, root, value: plainOf(root) };
  } catch {
    return null; // nested too deep, or too much once its aliases are followed
  }
}

function plainOf(root: Node | null): Plain {
  const anchors = new Map<string, Node>();
  let seen = 0;
  const read = (node: unknown, depth: number): Plain => {
    if (++seen > LIMITS.nodes || depth > LIMITS.depth) throw new RangeError('too much');
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) throw new RangeError('alias');
      return read(target, depth + 1);
    }
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, node as Node);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
    if (isMap(node))
      return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), read(value, depth + 1)]));
    return isScalar(node) ? (node.value as Plain) : null;
  };
  return read(root, 0);
}

/** The name of a field, of the key that bears it. */
function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value ?? '') : '';
}

export type Step = string | number;

/** `posts[3].text.fr` as its steps. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name as string) : Number(index),
  );
}

/** The value at a path; undefined when there is none. */
export function valueAt(tree: Plain | undefined, path: string): Plain | undefined {
  let here: unknown = tree;
  for (const step of stepsOf(path)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<Step, unknown>)[step];
  }
  return here as Plain | undefined;
}

/** Where a path leads: the node, what holds it, and whether the way goes through something written elsewhere. */
export interface NodePlace {
  readonly node: Node | null | undefined; // undefined: nothing is written there
  readonly owner: YAMLMap | YAMLSeq | null;
  readonly pair: Pair | null; // when the owner is a mapping
  readonly isShared: boolean; // an alias is on the way: an edit would change other places too
}

/** Follows steps from the root of a file. */
export function nodePlace(root: Node | null, steps: readonly Step[]): NodePlace {
  let place: NodePlace = { node: root, owner: null, pair: null, isShared: isAlias(root) };
  for (const step of steps) {
    const { node, isShared } = place;
    if (isMap(node) && typeof step === 'string') {
      const pair = node.items.find(({ key }) => keyOf(key) === step) ?? null;
      const value = pair === null ? undefined : ((pair.value ?? null) as Node | null);
      place = { node: value, owner: node, pair: pair as Pair | null, isShared: isShared || isAlias(value) };
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      place = { node: item, owner: node, pair: null, isShared: isShared || isAlias(item) };
    } else return { node: undefined, owner: null, pair: null, isShared: isShared || isAlias(node) };
  }
  return place;
}

/** Where a value is written, in characters of the text; null when nothing is. */
export function spanIn({ root }: AuthorTree, path: string): readonly [number, number] | null {
  const { node } = nodePlace(root, stepsOf(path));
  return node?.range ? [node.range[0], node.range[1]] : null;
}
