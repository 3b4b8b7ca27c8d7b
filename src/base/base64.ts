const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes in the letters that survive addresses, mail and spreadsheets (RFC 4648 section 5, no padding). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(4, bytes.length - i + 1);
    for (let d = 0; d < digits; d++) text += DIGITS[(three >>> (18 - 6 * d)) & 63];
  }
  return text;
}

/**
 * The bytes again; null when a character is outside that alphabet, the length is impossible or the last letter
 * holds more than its byte.
 */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >>> bits) & 255;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) return null;
  return bytes;
}

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHAPE = /^[A-Za-z0-9+/]*={0,2}$/;

/** The `size` signed bytes of a base64 text (RFC 4648 section 4); null when it is none or holds another number of them. */
export function signedBytes(base64: string, size: number): Int8Array | null {
  if (base64.length !== Math.ceil(size / 3) * 4 || !SHAPE.test(base64)) return null;
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[STANDARD.charCodeAt(i)] = i;
  const out = new Int8Array(size);
  let at = 0;
  for (let i = 0; i + 3 < base64.length && at < size; i += 4) {
    const word =
      (codes[base64.charCodeAt(i)]! << 18) |
      (codes[base64.charCodeAt(i + 1)]! << 12) |
      (codes[base64.charCodeAt(i + 2)]! << 6) |
      codes[base64.charCodeAt(i + 3)]!;
    out[at++] = (word >> 16) & 255;
    if (at < size) out[at++] = (word >> 8) & 255;
    if (at < size) out[at++] = word & 255;
  }
  return out;
}
