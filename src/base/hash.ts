import { canonicalJson } from './json.ts';

/**
 * 32-bit hash of a text by its UTF-16 units (MurmurHash3's mixing). Same on every machine.
 * @returns an unsigned integer below 2^32
 */
export function hash32(text: string, seed = 0): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  return mix32(h ^ text.length);
}

/** Final avalanche of MurmurHash3: every input bit reaches every output bit. */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 64-bit hash of a text as 16 hexadecimal digits. Detects accidents and edits; it is no signature. */
export function hashText(text: string): string {
  return hex(hash32(text, 0x5eed)) + hex(hash32(text, 0x0dd5));
}

/** Hash of a JSON tree, blind to the order of its keys. */
export function hashJson(value: unknown): string {
  return hashText(canonicalJson(value));
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}
