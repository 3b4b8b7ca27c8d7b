/**
 * Signs that cannot be seen, or that turn a text about: controls (line ends too), direction marks, spaces of no width,
 * tags, half emoji. What joins letters and emoji (U+200C, U+200D) is left alone.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** A text from a file or a player, fit to be quoted: each hidden sign is written as its code, `\u202E`, as JSON writes it. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (sign) => sign.split('').map(codeOf).join(''));
}

function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same with one `\ufffd` for each unit, for a line under which carets stand. */
export function markHidden(text: string): string {
  return text.replace(HIDDEN, (sign) => '\ufffd'.repeat(sign.length));
}

/** All the texts among the parameters of a phrase. */
export function showHiddenIn(
  params: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? showHidden(value) : value,
    ]),
  );
}
