import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Params } from '../model/text.ts';
import { type Faults, type Lines, linesOf } from './faults.ts';
import { guard } from './guard.ts';
import { parseYaml } from './parse-yaml.ts';
import { nothingSpent, type Spent } from './spent.ts';
import { LIMITS } from './tuning.ts';
import { causesOf, type YamlCause } from './yaml-cause.ts';

type Span = readonly [number, number];

/** A parsed file: a plain tree, and where each of its values is written. */
export interface SourceDoc {
  readonly lines: Lines;
  readonly value: unknown;
  readonly values: ReadonlyMap<string, Span>; // path to the value
  readonly keys: ReadonlyMap<string, Span>; // path to its key
  readonly paths: WeakMap<object, string>; // each mapping and list to its path, whatever happens to its parent
}

/**
 * Reads YAML; null when it is so broken that its content cannot be judged. Faults are collected either way.
 * `spent`: what the other files of the same scenario have taken.
 */
export function readSource(
  file: string,
  source: string,
  faults: Faults,
  spent: Spent = nothingSpent(),
): SourceDoc | null {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = linesOf(file, text);
  if (!guard(lines, faults, spent)) return null;
  try {
    const { contents, problems } = parseYaml(text);
    for (const cause of causesOf(text, problems).slice(0, LIMITS.faults)) addYamlFault(lines, cause, faults);
    if (problems.some((p) => !BENIGN.has(p.code))) return null;
    const reader = makeReader(lines, faults, spent);
    const value = reader.read(contents, '', 0);
    reader.tellIdle();
    return reader.isOver()
      ? null
      : { lines, value, values: reader.values, keys: reader.keys, paths: reader.paths };
  } catch {
    // The parser gave up (a stack too deep for this machine): the file is at fault, and says so.
    faults.add('file-too-deep', lines, [0, 1], '', { limit: LIMITS.depth });
    return null;
  }
}

const BENIGN: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED']);

function addYamlFault(lines: Lines, { code, span, problem }: YamlCause, faults: Faults): void {
  const params: Params =
    code === 'file-too-deep'
      ? { limit: LIMITS.depth }
      : code === 'control-character'
        ? { code: problem }
        : { problem };
  faults.add(code, lines, span, '', params);
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function makeReader(lines: Lines, faults: Faults, spent: Spent) {
  const values = new Map<string, Span>();
  const keys = new Map<string, Span>();
  const paths = new WeakMap<object, string>();
  const anchors = new Map<string, Node>();
  const idle = new Map<string, readonly [Span, string]>(); // anchors on texts that no alias has used yet
  const open = new Set<string>(); // anchors being read: an alias to one of them would never end
  let aliases = 0;
  let over = false;

  function stop(code: DiagnosticCode, span: Span, path: string, limit: number): null {
    if (!over) faults.add(code, lines, span, path, { limit, field: path.split(/[.[]/)[0] ?? '' });
    over = true;
    return null;
  }

  function read(node: unknown, path: string, depth: number): unknown {
    if (over || node === null || node === undefined) return null;
    const span = spanOf(node);
    if (!values.has(path)) values.set(path, span);
    // A long path costs what it weighs: it is written down for each value under it.
    spent.nodes += 1 + Math.floor(path.length / 100);
    if (spent.nodes > LIMITS.nodes)
      return stop(aliases > 0 ? 'alias-bomb' : 'too-many', span, path, LIMITS.nodes);
    if (depth > LIMITS.depth) return stop('file-too-deep', span, path, LIMITS.depth);
    if (isAlias(node)) return readAlias(node.source, span, path, depth);
    const anchor = (node as Node & { anchor?: string }).anchor;
    if (anchor !== undefined) {
      anchors.set(anchor, node as Node);
      open.add(anchor);
      if (isScalar(node) && typeof node.value === 'string') idle.set(anchor, [span, path]);
    }
    const value = readPlain(node, path, depth);
    if (anchor !== undefined) open.delete(anchor);
    return value;
  }

  function readAlias(name: string, span: Span, path: string, depth: number): unknown {
    const target = anchors.get(name);
    if (target === undefined || open.has(name)) {
      faults.add('bad-alias', lines, span, path, { problem: name });
      return null;
    }
    idle.delete(name);
    if (++aliases > LIMITS.aliases) return stop('alias-bomb', span, path, LIMITS.aliases);
    const value = read(target, path, depth + 1);
    values.set(path, span);
    return value;
  }

  function readPlain(node: unknown, path: string, depth: number): unknown {
    if (isScalar(node)) {
      return isPlain(node.value) ? node.value : String(node.source ?? '');
    }
    if (isSeq(node)) {
      const list: unknown[] = [];
      paths.set(list, path);
      node.items.forEach((item, i) => {
        list.push(read(item, `${path}[${i}]`, depth + 1));
      });
      return list;
    }
    return isMap(node) ? readMap(node.items, path, depth) : null;
  }

  function readMap(pairs: readonly { key: unknown; value: unknown }[], path: string, depth: number): unknown {
    const map: Record<string, unknown> = {};
    paths.set(map, path);
    for (const pair of pairs) {
      const span = spanOf(pair.key);
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : null;
      const inner = path === '' ? `${key}` : `${path}.${key}`;
      if (key === null) faults.add('yaml-syntax', lines, span, path, { problem: 'NON_STRING_KEY' });
      else if (key.length > LIMITS.key)
        faults.add('text-far-too-long', lines, span, path, { size: key.length, limit: LIMITS.key });
      else if (FORBIDDEN.has(key)) faults.add('forbidden-key', lines, span, inner, { key });
      else if (Object.hasOwn(map, key)) faults.add('duplicate-key', lines, span, inner, { key });
      else {
        keys.set(inner, span);
        map[key] = read(pair.value, inner, depth + 1);
        if (!values.has(inner)) values.set(inner, span);
      }
    }
    return map;
  }

  /** A mark that nothing refers to was most likely the first word of a text. */
  function tellIdle(): void {
    for (const [name, [span, path]] of idle) faults.add('idle-anchor', lines, span, path, { name });
  }

  return { read, tellIdle, values, keys, paths, isOver: () => over };
}

function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly [number, number, number] } | null)?.range;
  return range ? [range[0], range[1]] : [0, 1];
}

function isPlain(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

/** Where a path is written; a missing one gives its nearest parent. `key` points at the key rather than the value. */
export function spanAt(doc: SourceDoc, path: string, aim: 'key' | 'value' = 'value'): Span {
  let here = path;
  for (;;) {
    const exact = here === path;
    const found = (!exact || aim === 'key' ? doc.keys.get(here) : undefined) ?? doc.values.get(here);
    if (found !== undefined) return exact ? found : firstLine(doc, found);
    if (here === '') return [0, 1];
    here = here.slice(0, Math.max(here.lastIndexOf('.'), here.lastIndexOf('['), 0));
  }
}

function firstLine(doc: SourceDoc, [from, to]: Span): Span {
  const end = doc.lines.text.indexOf('\n', from);
  return [from, end < 0 ? to : Math.min(to, end)];
}
