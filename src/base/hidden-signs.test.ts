import { describe, expect, it } from 'vitest';
import { markHidden, showHidden } from './hidden-signs.ts';

describe('hidden signs', () => {
  it.each([
    ['a\u001b[31mb', 'a\\u001B[31mb', 'a\ufffd[31mb'],
    ['a\nb', 'a\\u000Ab', 'a\ufffdb'],
    ['\u202etxt.exe', '\\u202Etxt.exe', '\ufffdtxt.exe'],
    ['a\u2066b\u2069', 'a\\u2066b\\u2069', 'a\ufffdb\ufffd'],
    ['\u{e0041}', '\\uDB40\\uDC41', '\ufffd\ufffd'],
    ['\ud83d', '\\uD83D', '\ufffd'],
  ])('%j are shown', (text, shown, marked) => {
    expect(showHidden(text)).toBe(shown);
    expect(markHidden(text)).toBe(marked);
    expect(markHidden(text).length).toBe(text.length);
  });

  it.each(['Où est-ce\u00a0: là? 12\u202f%', '👩‍👩‍👧 🏳️‍🌈', 'العربية'])('and %j stays as it is', (text) => {
    expect(showHidden(text)).toBe(text);
  });
});
