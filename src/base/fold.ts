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

/** Every letter of a text folded, and nothing else: spaces and apostrophes stay. Linear, total. */
export function foldLetters(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldChar(text.charAt(i));
  return out;
}

/** A text folded, with plain apostrophes and single spaces: the form in which phrases are compared. */
export function fold(text: string): string {
  return foldLetters(text).replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
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

/** Where a folded phrase stands in a folded text, at word borders: offsets, in order. */
export function placesOf(folded: string, phrase: string): number[] {
  const places: number[] = [];
  if (phrase === '') return places;
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const before = at === 0 ? ' ' : (folded[at - 1] as string);
    const end = at + phrase.length;
    const after = end >= folded.length ? ' ' : (folded[end] as string);
    if (!isWordUnit(before) && !isWordUnit(after)) places.push(at);
  }
  return places;
}

function isWordUnit(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
}
