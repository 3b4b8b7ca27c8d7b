import { LANGS } from '../model/text.ts';
import { fault } from './fault.ts';
import { MAX_ID_UNITS, MAX_LIST, MAX_TICK, MAX_WORDS_UNITS } from './tuning.ts';

/**
 * Readers of untrusted JSON. Each takes a value and its path and gives a clean copy or throws `Misshapen`,
 * which `decodeRecord` alone catches: nothing of the file but what is read here gets any further.
 */
export class Misshapen {
  readonly fault: ReturnType<typeof fault>;
  constructor(found: ReturnType<typeof fault>) {
    this.fault = found;
  }
}

/** A packed code that lost a letter or is none. */
export function damaged(): Misshapen {
  return new Misshapen(fault('record/code-damaged'));
}

export type Tree = Readonly<Record<string, unknown>>;

/** Letters first, so never an integer; nothing that every object already has (`constructor`). */
const ID = /^[A-Za-z][A-Za-z0-9_:-]*$/;

/** Throws `Misshapen`: at `path` something else was expected. */
export function wanted(path: string, what: string): never {
  throw new Misshapen(fault('record/field', { path, wanted: what }));
}

/** An object. Throws `Misshapen`, as all the readers below, which name the `path` that is wrong. */
export function treeAt(value: unknown, path: string): Tree {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) wanted(path, 'object');
  return value as Tree;
}

/** An own field; what an object inherits is not in the file. */
export function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** A list of at most `limit` items. */
export function listAt(value: unknown, path: string, limit: number): readonly unknown[] {
  if (!Array.isArray(value)) wanted(path, 'list');
  if (value.length > limit) throw new Misshapen(fault('record/too-many', { path, limit }));
  return value;
}

/** An id as the game makes them, at most MAX_ID_UNITS long, and no name that every object inherits. */
export function idAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > MAX_ID_UNITS || !ID.test(value) || value in {})
    wanted(path, 'id');
  return value;
}

/** A text of at most `limit` UTF-16 units. */
export function textAt(value: unknown, path: string, limit = MAX_WORDS_UNITS): string {
  if (typeof value !== 'string') wanted(path, 'text');
  if (value.length > limit) throw new Misshapen(fault('record/too-many', { path, limit }));
  return value;
}

/** A boolean. */
export function flagAt(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') wanted(path, 'boolean');
  return value;
}

/** A whole number from 0 to MAX_TICK. */
export function countAt(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAX_TICK)
    wanted(path, 'whole');
  return value;
}

/** A finite number. */
export function numberAt(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) wanted(path, 'number');
  return value;
}

/** A value of a closed list. */
export function oneOf<T extends string | number>(value: unknown, path: string, list: readonly T[]): T {
  if (!list.includes(value as T)) wanted(path, list.join(' | '));
  return value as T;
}

/** A hash: 8 to 64 hexadecimal digits. */
export function hashAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{8,64}$/.test(value)) wanted(path, 'hash');
  return value;
}

/** A language of the product. */
export function langAt(value: unknown, path: string): (typeof LANGS)[number] {
  return oneOf(value, path, LANGS);
}

/** A list of at most `limit` items, each read by `read`. */
export function eachAt<T>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
  limit = MAX_LIST,
): T[] {
  return listAt(value, path, limit).map((item, i) => read(item, `${path}[${i}]`));
}
