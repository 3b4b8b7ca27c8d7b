/**
 * Folding: lower case, no accents, ligatures opened. Written as a table because `normalize` and
 * locale-aware lower-casing follow the host's Unicode tables, which differ between engines.
 */
const FOLDS: readonly (readonly [string, string])[] = [
  ['a', 'àáâãäåāăąÀÁÂÃÄÅĀĂĄ'],
  ['c', 'çćĉčÇĆĈČ'],
  ['d', 'ďđĎĐ'],
  ['e', 'èéêëēĕėęěÈÉÊËĒĔĖĘĚ'],
  ['g', 'ĝğġģĜĞĠĢ'],
  ['i', 'ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ'],
  ['l', 'łľĺŁĽĹ'],
  ['n', 'ñńňÑŃŇ'],
  ['o', 'òóôõöøōőÒÓÔÕÖØŌŐ'],
  ['r', 'řŕŘŔ'],
  ['s', 'śŝşšŚŜŞŠ'],
  ['t', 'ţťŢŤ'],
  ['u', 'ùúûüũūŭůűÙÚÛÜŨŪŬŮŰ'],
  ['y', 'ýÿÝŸ'],
  ['z', 'źżžŹŻŽ'],
  ['oe', 'œŒ'],
  ['ae', 'æÆ'],
  ['ss', 'ß'],
];

const TABLE: Readonly<Record<string, string>> = Object.fromEntries(
  FOLDS.flatMap(([to, from]) => [...from].map((letter) => [letter, to])),
);

/** One UTF-16 unit folded; '' for marks and invisible characters, which vanish inside a word. */
export function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : char;
  if (isInvisible(code)) return '';
  return TABLE[char] ?? char;
}

/** A whole string folded. Linear, total. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldChar(text.charAt(i));
  return out;
}

/** Combining marks, soft hyphen, zero-width and direction characters, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Whether a UTF-16 unit is a letter of the Latin scripts the reader knows. */
export function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Whether a UTF-16 unit belongs to a script the reader does not read (no emoji, no punctuation). */
export function isForeignLetter(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0x3040 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff)
  );
}
