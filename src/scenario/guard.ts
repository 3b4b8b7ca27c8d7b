import { Lexer } from 'yaml';
import type { Faults, Lines } from './faults.ts';
import type { Spent } from './spent.ts';
import { LIMITS } from './tuning.ts';

/**
 * Refuses what would hang or break the parser before it sees it: size, nesting, characters that are not
 * text. True when the file may be parsed; what it takes is then added to `spent`.
 */
export function guard(lines: Lines, faults: Faults, spent: Spent): boolean {
  const { text } = lines;
  if (text.length > LIMITS.characters) {
    faults.add('file-too-big', lines, [0, 1], '', { size: text.length, limit: LIMITS.characters });
    return false;
  }
  spent.files += text.length;
  if (spent.files > LIMITS.files) {
    faults.add('scenario-too-big', lines, [0, 1], '', { what: 'files', limit: LIMITS.files });
    return false;
  }
  if (text.trim() === '') {
    faults.add('file-empty', lines, [0, 1], '');
    return false;
  }
  return hasOnlyText(lines, faults) && isShallow(lines, faults, spent);
}

// Controls other than tab and line feed, C1, lone surrogates, and the marks that turn the direction of a text about.
const NOT_TEXT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function hasOnlyText(lines: Lines, faults: Faults): boolean {
  const broken = lines.text.indexOf('\ufffd');
  if (broken >= 0) {
    // A file saved in another encoding is full of odd characters: one fault is enough.
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

function isShallow(lines: Lines, faults: Faults, spent: Spent): boolean {
  const run =
    /^ *(?:[-?:][ \t]+){40}/m.exec(lines.text) ?? new RegExp(`^ {${LIMITS.scanDepth}}`, 'm').exec(lines.text);
  if (run === null) return isReadable(lines, faults, spent);
  tooDeep(lines, run.index, faults);
  return false;
}

/** Counts what the parser would have to read, and how deeply it nests. The lexer tells structure from the content of texts. */
function isReadable(lines: Lines, faults: Faults, spent: Spent): boolean {
  const { text } = lines;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    const at = Math.min(offset, text.length - 1);
    if (depth > LIMITS.depth) {
      tooDeep(lines, at, faults);
      return false;
    }
    if (++spent.signs > LIMITS.signs) {
      faults.add('scenario-too-big', lines, [at, at + 1], '', { what: 'signs', limit: LIMITS.signs });
      return false;
    }
    // The lexer's own marks (document, scalar, flow error) are single control characters, not of the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length;
  }
  return true;
}

function tooDeep(lines: Lines, at: number, faults: Faults): void {
  faults.add('file-too-deep', lines, [at, at + 1], '', { limit: LIMITS.depth });
}
