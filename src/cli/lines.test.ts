import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

async function read(pieces: Iterable<string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of splitLines(
    (async function* () {
      yield* pieces;
    })(),
  ))
    lines.push(...some);
  return lines;
}

describe('lines from pieces', () => {
  it.each([
    [
      ['a\nb', 'c\r\n', '\nd'],
      ['a', 'bc', '', 'd'],
    ],
    [
      ['a\r', '\nb\n'],
      ['a', 'b'],
    ],
    [[], []],
    [[''], []],
  ])('%j', async (pieces, lines) => {
    expect(await read(pieces)).toEqual(lines);
  });

  it('keep no more of a line than anyone writes, and find the next one', async () => {
    function* endless() {
      for (let i = 0; i < 20_000; i++) yield 'x'.repeat(1_000);
      yield '\nlast\n';
    }
    const [long, last] = await read(endless());
    expect([long?.length, last]).toEqual([1_000_000, 'last']);
  });
});
