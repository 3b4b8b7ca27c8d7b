/**
 * Every function that a file exports says what it promises. Why: its reader is in another file, and should not have to
 * read the body.
 */
import { describe, expect, it } from 'vitest';
import { undocumented } from './fences/docstrings.ts';
import { sources } from './fences/sources.ts';

/** Exported functions still without a docstring. The list can only shrink: what is paid must go. */
const DEBT: readonly string[] = [];

describe('the functions that files export', () => {
  const found = undocumented(sources().filter(({ path }) => !path.endsWith('-fakes.ts')));

  it('have a docstring', () => {
    expect(found.filter((one) => !DEBT.includes(one))).toEqual([]);
  });

  it('are no debt once they have one', () => {
    expect(DEBT.filter((one) => !found.includes(one))).toEqual([]);
  });
});

describe('a function without a docstring', () => {
  it('is found however it is written, and no other thing is', () => {
    const text = `
      export function one() {}
      /** Says. */
      export function two() {}
      // Says nothing.
      export const three = () => 3, four = 4;
      function five() {}
      export type Six = 6;`;
    expect(undocumented([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts one', 'src/a.ts three']);
  });
});
