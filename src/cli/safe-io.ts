import { showHidden } from '../base/hidden-signs.ts';
import type { Io } from './io.ts';

/** What the program writes on purpose: line ends, tabs, bold and dim, and the line of progress drawn anew. */
const OWN = /(^\r(?:\u001b\[K)?|\n|\t|\u001b\[(?:1|2|22)m)/;

/**
 * The same `Io`, whose output holds no other control or direction sign: names and texts of files cannot rewrite
 * the lines of a terminal. They come out as `\u202E`, which in JSON is the sign itself.
 */
export function safeIo(io: Io): Io {
  const safe = (text: string) =>
    text
      .split(OWN)
      .map((part, i) => (i % 2 === 1 ? part : showHidden(part)))
      .join('');
  return { ...io, out: (text) => io.out(safe(text)), err: (text) => io.err(safe(text)) };
}
