import { Lexer } from 'yaml';
import type { Faults, Lines } from './faults.ts';
import { LIMITS } from './tuning.ts';

/**
 * Refuses what would hang or break the parser before it sees it: size, nesting, characters that are not
 * text. True when the file may be parsed.
 */
export function guard(lines: Lines, faults: Faults): boolean {
  const { text } = lines;
  if (text.length > LIMITS.characters) {
    faults.add('file-too-big', lines, [0, 1], '', { size: text.length, limit: LIMITS.characters });
    return false;
  }
  if (text.trim() === '') {
    faults.add('file-empty', lines, [0, 1], '');
    return false;
  }
  return hasOnlyText(lines, faults) && isShallow(lines, faults);
}

// Controls other than tab and line feed, C1, lone surrogates, and the marks that turn the direction of a text about.
const NOT_TEXT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function hasOnlyText(lines: Lines, faults: Faults): boolean {
  const broken = lines.text.indexOf('\ufffd');
  if (broken >= 0) {
    // Saved in another encoding, a file is full of odd characters: they go with it, and are not told besides.
    faults.add('file-not-utf8', lines, [broken, broken + 1], '');
    return false;
  }
  let found = 0;
  for (const match of lines.text.matchAll(NOT_TEXT)) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    faults.add('control-character', lines, [match.index, match.index + 1], '', { code: `U+${code}` });
    if (++found >= 5) break;
  }
  return found === 0;
}

function isShallow(lines: Lines, faults: Faults): boolean {
  const run =
    /^ *(?:[-?:][ \t]+){40}/m.exec(lines.text) ?? new RegExp(`^ {${LIMITS.scanDepth}}`, 'm').exec(lines.text);
  const at = run?.index ?? flowTooDeep(lines.text);
  if (at < 0) return true;
  faults.add('file-too-deep', lines, [at, at + 1], '', { limit: LIMITS.depth });
  return false;
}

/** Offset at which `[` and `{` nest too deeply, or -1. The lexer knows which of them stand in a text. */
function flowTooDeep(text: string): number {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > LIMITS.depth) return Math.min(offset, text.length - 1);
    // The lexer's own marks (document, scalar, flow error) are single control characters, not of the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length;
  }
  return -1;
}
