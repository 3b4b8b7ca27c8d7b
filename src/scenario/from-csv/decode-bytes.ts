/**
 * The text of a spreadsheet's bytes: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252, which is
 * what a French Excel writes. Total. By hand, because the core knows no TextDecoder.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, 1);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return utf8(bytes, isMarked ? 3 : 0) ?? windows1252(bytes);
}

/** Null as soon as the bytes are not UTF-8. */
function utf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = [];
  for (let i = from; i < bytes.length; ) {
    const first = bytes[i] as number;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first >= 0x80 && (first < 0xc2 || first > 0xf4)) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let n = 1; n <= more; n++) {
      const next = bytes[i + n];
      if (next === undefined || (next & 0xc0) !== 0x80) return null;
      code = code * 64 + (next & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
    parts.push(String.fromCodePoint(code));
    i += more + 1;
  }
  return parts.join('');
}

function utf16(bytes: Uint8Array, from: number, high: 0 | 1): string {
  const parts: string[] = [];
  for (let i = from; i + 1 < bytes.length; i += 2) {
    const [a, b] = [bytes[i] as number, bytes[i + 1] as number];
    parts.push(String.fromCharCode(high === 1 ? a * 256 + b : b * 256 + a));
  }
  return parts.join('');
}

/** What 0x80 to 0x9f mean in Windows-1252; the rest is as in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes)
    parts.push(byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] as string) : String.fromCharCode(byte));
  return parts.join('');
}
