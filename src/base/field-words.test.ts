import { expect, it } from 'vitest';
import { fieldWords } from './field-words.ts';

it('words of a field are forty letters at most, without hidden signs or spaces around them', () => {
  expect(fieldWords(` ${'é'.repeat(50)}\n\ud800`)).toBe('é'.repeat(40));
  expect(fieldWords(`${'a'.repeat(39)} b`)).toBe('a'.repeat(39));
  expect([' \u200b ', '', 'gr.\u00a002', '\u202e02'].map(fieldWords)).toEqual(['', '', 'gr.\u00a002', '02']);
});
