import { hash32 } from './hash.ts';

/**
 * Hash of a JSON tree, blind to the order of its keys, made without writing the tree out: numbers by their bits,
 * texts by their units, an object by the sum of its entries. Absent and undefined are the same.
 * @returns 16 hexadecimal digits; it finds accidents and edits, and is no signature
 */
export function hashTree(value: unknown): string {
  return hex(walk(value, 0x5eed)) + hex(walk(value, 0x0dd5));
}

const BITS = new DataView(new ArrayBuffer(8));

/** Mixes a number's 64 bits into a hash. */
export function mixNumber(h: number, value: number): number {
  if (Number.isInteger(value) && value >= -0x40000000 && value < 0x40000000) return mix(h, value | 0);
  BITS.setFloat64(0, value, true);
  return mix(mix(h, BITS.getInt32(0, true)), BITS.getInt32(4, true) ^ 0x2545f491);
}

/** Mixes an integer into a hash. */
export function mix(h: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let mixed = h ^ Math.imul(k, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}

function walk(value: unknown, seed: number): number {
  switch (typeof value) {
    case 'number':
      return mixNumber(seed ^ 1, value);
    case 'string':
      return mix(seed ^ 2, hash32(value, seed));
    case 'boolean':
      return mix(seed ^ 3, value ? 1 : 0);
    case 'object':
      if (value === null) return mix(seed, 4);
      return Array.isArray(value)
        ? walkList(value, seed)
        : walkRecord(value as Record<string, unknown>, seed);
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return mix(seed, 4); // no JSON: as nothing
  }
}

function walkList(list: readonly unknown[], seed: number): number {
  let h = mix(seed ^ 5, list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    h = typeof item === 'number' ? mixNumber(h, item) : mix(h, walk(item, seed));
  }
  return h;
}

function walkRecord(record: Record<string, unknown>, seed: number): number {
  let sum = 0;
  let count = 0;
  for (const key in record) {
    const value = record[key];
    if (value === undefined) continue;
    count++;
    sum = (sum + mix(mix(seed, keyHash(key)), walk(value, seed))) | 0;
  }
  return mix(mix(seed ^ 6, count), sum);
}

const KEYS = new Map<string, number>();

function keyHash(key: string): number {
  const kept = KEYS.get(key);
  if (kept !== undefined) return kept;
  if (KEYS.size > 4096) KEYS.clear();
  const hash = hash32(key);
  KEYS.set(key, hash);
  return hash;
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}
