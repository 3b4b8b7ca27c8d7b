/** Letters of a class's code: none is taken for another, written or read aloud in French or English. */
export const CODE_LETTERS = 'ACEFHJKMRTUVWXY';
export const CODE_LENGTH = 6;

/** A code drawn. @param draw a whole number from 0 to below `n`, by a good source of chance */
export function drawCode(draw: (n: number) => number): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[draw(CODE_LETTERS.length)]).join('');
}

/** What somebody typed, as a code; null when it is none. Case, spaces and hyphens do not count. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
    ? code
    : null;
}
