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
