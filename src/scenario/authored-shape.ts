import type { z } from 'zod';
import { fold } from '../base/fold.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Params } from '../model/text.ts';
import type { Faults } from './faults.ts';
import { idNamed } from './named.ts';
import { nearest } from './nearest.ts';
import { ID } from './schema-parts.ts';
import { type SourceDoc, spanAt } from './source-doc.ts';
import { LIMITS } from './tuning.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Tree = Record<string, unknown> | unknown[];

const ROUNDS = 12; // each takes away the faults of one level; a document is about eight levels deep

/**
 * Holds a parsed file against a schema. Each fault is reported by a code at its place, then cut out of the tree (a field, else the item it belongs to) so that the rest can
 * still be checked. A required word of a closed list is replaced by another one: its item stays, and is found by
 * those that refer to it.
 * @returns the sound part of the tree
 */
export function checkShape(doc: SourceDoc, schema: z.ZodType, faults: Faults): Record<string, unknown> {
  const told = new Set<string>();
  const standIns = new Map<string, unknown>();
  const root = isMap(doc.value) ? doc.value : {};
  if (!isMap(doc.value))
    faults.add('wrong-type', doc.lines, spanAt(doc, ''), '', { expected: 'mapping', field: '' });
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(root);
    if (result.success) return root;
    const cuts = result.error.issues.flatMap((issue) => settle(issue, [], root));
    const dropped = new Set<unknown[]>();
    // Unknown names first: one that was meant for a missing field explains it.
    cuts.sort(
      (a, b) => Number(b.issue.code === 'unrecognized_keys') - Number(a.issue.code === 'unrecognized_keys'),
    );
    for (const { issue, path } of cuts) judge(doc, root, issue, path, { told, standIns, dropped }, faults);
    for (const list of dropped) {
      keepOnly(list, (item) => item !== CUT);
      told.add(doc.paths.get(list) ?? ''); // the list is too short only because of the cut
    }
  }
  // Still not sound after ROUNDS: such a file is never accepted, so it has one fault at least.
  if (!faults.hasErrors())
    faults.add('wrong-type', doc.lines, spanAt(doc, ''), '', { expected: 'other', field: '' });
  return root;
}

/** Opens unions: the branch nearest to the value's own shape has the true fault. */
function settle(issue: Issue, base: Path, root: unknown): { issue: Issue; path: Path }[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const fitting = issue.errors.filter((branch) => branch.every((i) => i.path.length > 0 || !isWrongKind(i)));
  const branch = fitting[0];
  if (branch === undefined || branch.length === 0) return [{ issue, path }];
  return branch.flatMap((inner) => settle(inner, path, root));
}

function isWrongKind(issue: Issue): boolean {
  if (issue.code === 'invalid_union')
    return issue.errors.every((branch) => branch.some((i) => i.path.length === 0 && isWrongKind(i)));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_format';
}

const CUT = Symbol('cut');

/** What was done to the tree: places reported, words put instead of faulty ones, lists out of which an item was cut. */
interface Done {
  readonly told: Set<string>;
  readonly standIns: Map<string, unknown>;
  readonly dropped: Set<unknown[]>;
}

function judge(
  doc: SourceDoc,
  root: Tree,
  issue: Issue,
  path: Path,
  { told, standIns, dropped }: Done,
  faults: Faults,
): void {
  const { parent, key, value, where } = resolve(doc, root, path);
  if (issue.code === 'unrecognized_keys' && isMap(value)) {
    for (const name of issue.keys) {
      if (isTailOfCondition(value, name)) {
        delete value[name];
        continue;
      }
      const inner = join(where, name);
      const known = knownKeys(issue);
      if (isHardSpaced(doc, value, name, inner, faults)) continue;
      if (name === '<<') {
        faults.add('merge-key', doc.lines, spanAt(doc, inner, 'key'), inner);
        for (const field of known) if (!Object.hasOwn(value, field)) told.add(join(where, field));
        delete value[name];
        continue;
      }
      const params = {
        field: name,
        ...(faults.isFull() ? {} : meant(name, known)),
        known: known.join(', '),
        isBare: bareness(value[name]),
      };
      faults.add('unknown-field', doc.lines, spanAt(doc, inner, 'key'), inner, params);
      if ('suggestion' in params) told.add(join(where, String(params.suggestion)));
      delete value[name];
    }
    return;
  }
  const isMissing = value === undefined;
  if (isMissing && standIns.has(where) && isMap(parent)) {
    parent[String(key)] = standIns.get(where);
    standIns.delete(where);
    return;
  }
  // A key with nothing after it counts as left out: cut without a fault, and reported as missing if it is required.
  if (value !== null && !told.has(where)) {
    told.add(where);
    if (issue.code === 'invalid_value')
      standIns.set(where, nearest(String(value), issue.values.map(String)) ?? issue.values[0]);
    const [code, params] = isMissing
      ? (['missing-field', { field: String(key) }] as const)
      : name(issue, fieldOf(path), value);
    const person =
      code === 'bad-id' && !faults.isFull() ? idNamed([root], fieldOf(path), String(value)) : null;
    faults.add(
      code,
      doc.lines,
      isMissing ? missingAt(doc, parent, where) : spanAt(doc, where),
      where,
      person === null ? params : { ...params, suggestion: person, isName: 1 },
    );
  }
  cut(doc, root, path, isMissing, told, dropped, value !== null);
}

/** A no-break space before a colon belongs to the name: it is told, and the name is read without it. */
function isHardSpaced(
  doc: SourceDoc,
  owner: Record<string, unknown>,
  name: string,
  where: string,
  faults: Faults,
): boolean {
  const plain = name.replace(/[\u00a0\u202f\u2007\u2009\u3000]+$/, '');
  if (plain === name || Object.hasOwn(owner, plain)) return false;
  const [from] = spanAt(doc, where, 'key');
  const at = doc.lines.text.indexOf(name, from) + plain.length;
  const code = `U+${name.charCodeAt(plain.length).toString(16).toUpperCase().padStart(4, '0')}`;
  faults.add('control-character', doc.lines, [at, at + 1], where, { code });
  owner[plain] = owner[name];
  delete owner[name];
  return true;
}

/** `{when: done(hide, x)}`: the comma cuts the condition in two, and the condition's own fault says so. */
function isTailOfCondition(owner: Record<string, unknown>, name: string): boolean {
  if (owner[name] !== null || !name.includes(')')) return false;
  return [owner.when, owner.unless].some(
    (text) => isShort(text) && text.lastIndexOf('(') > text.lastIndexOf(')'),
  );
}

/** A condition that is too long anyway is not searched for each name after it. */
function isShort(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LIMITS.condition;
}

/** A name without a value is often the rest of a text that a comma inside { } cut in two. */
function bareness(value: unknown): number {
  return value === null ? 1 : 0;
}

/** The field an author knows: an item of a list bears the name of its list. */
function fieldOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Takes away the faulty value; when one is missing, the item that cannot do without it. */
function cut(
  doc: SourceDoc,
  root: Tree,
  path: Path,
  isMissing: boolean,
  told: Set<string>,
  dropped: Set<unknown[]>,
  isTold: boolean,
): void {
  const target = isMissing ? path.slice(0, -1) : path;
  if (target.length === 0) return; // the root stays: what it lacks is filled by the compiler
  const { parent, key, where } = resolve(doc, root, target);
  if (isTold) told.add(where);
  if (Array.isArray(parent)) {
    parent[Number(key)] = CUT;
    dropped.add(parent);
  } else if (isMap(parent)) delete parent[String(key)];
}

function name(issue: Issue, field: string, value: unknown): readonly [DiagnosticCode, Params] {
  const token = issue.message.startsWith('@') ? issue.message.slice(1) : '';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      'unknown-value',
      { field, value: shorten(value), values: values.join(', '), ...meant(String(value), values) },
    ];
  }
  if (token.startsWith('range:')) {
    const [, min = '', max = ''] = token.split(':');
    return ['out-of-range', { field, value: shorten(value), min, max }];
  }
  const isText = typeof value === 'string';
  if (token === 'list' && issue.code === 'too_big')
    return ['too-many', { field, limit: Number(issue.maximum) }];
  if (token === 'list1' && issue.code === 'too_small') return ['wrong-type', { field, expected: 'list1' }];
  if (issue.code === 'too_big' && isText && value.length > 120)
    return ['text-far-too-long', { field, size: value.length, limit: Number(issue.maximum) }];
  const own = TOKEN_CODES[token];
  if (own !== undefined && (isText || typeof value === 'number'))
    return [
      own,
      { field, value: shorten(value), expected: token, ...asId(token, value), ...asMark(token, value) },
    ];
  const isTexts = token === 'list' && isMap(value) && ('fr' in value || 'en' in value);
  return [
    'wrong-type',
    { field, expected: token === '' ? 'other' : token, ...(isTexts ? { isTexts: 1 } : {}) },
  ];
}

/** The id that a faulty one was meant to be: `Léo` was to be `leo`. */
function asId(token: string, value: unknown): Params {
  const suggestion = fold(String(value))
    .trim()
    .replace(/[^a-z0-9]+/g, '_');
  return token === 'id' && ID.test(suggestion) && suggestion.length <= 48 ? { suggestion } : {};
}

/** The mark that was meant: `0.6` and `60%` were to be 60. */
function asMark(token: string, value: unknown): Params {
  if (token !== 'mark') return {};
  const figure = Number(String(value).replace('%', '').replace(',', '.'));
  const points = figure > 0 && figure < 1 ? figure * 100 : figure;
  return points >= 0 && points <= 100 ? { suggestion: Math.round(points) } : {};
}

const TOKEN_CODES: Readonly<Record<string, DiagnosticCode>> = {
  id: 'bad-id',
  fileId: 'bad-id',
  duration: 'bad-duration',
  hour: 'bad-hour',
  date: 'bad-date',
  mark: 'bad-mark',
};

function knownKeys(issue: Issue): string[] {
  return issue.message.startsWith('@keys:') ? issue.message.slice(6).split(',') : [];
}

/** The known name closest to `name`, as the parameter `suggestion`; empty when none is close. */
export function meant(name: string, known: readonly string[]): Params {
  const suggestion = nearest(name, known);
  return suggestion === null ? {} : { suggestion };
}

function missingAt(doc: SourceDoc, parent: unknown, where: string): readonly [number, number] {
  if (doc.values.has(where)) return spanAt(doc, where);
  const [from] = isMap(parent) ? spanAt(doc, doc.paths.get(parent) ?? '') : spanAt(doc, where);
  const end = doc.lines.text.indexOf('\n', from);
  return [from, end < 0 ? doc.lines.text.length : end];
}

/** Walks to a path, and tells it as it was written, though items before it may have been cut. */
function resolve(doc: SourceDoc, root: Tree, path: Path) {
  let parent: unknown = root;
  let value: unknown = root;
  let key: PropertyKey = '';
  let where = '';
  for (const step of path) {
    parent = value;
    key = step;
    value = own(parent, step);
    const known = typeof value === 'object' && value !== null ? doc.paths.get(value) : undefined;
    where = known ?? join(where, step);
  }
  return { parent, key, value, where };
}

function own(tree: unknown, key: PropertyKey): unknown {
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key)
    ? Reflect.get(tree, key)
    : undefined;
}

function join(where: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${where}[${key}]`;
  return where === '' ? String(key) : `${where}.${String(key)}`;
}

function keepOnly(list: unknown[], keep: (item: unknown) => boolean): void {
  const kept = list.filter(keep);
  list.splice(0, list.length, ...kept);
}

/** Whether a value is a mapping: neither a list nor null. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
