import { describe, expect, it } from 'vitest';
import { defuseFormula, restoreFormula } from './formula.ts';

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each([
    ...[...'=+-@|%＝＋－＠｜％'].flatMap((sign) => [
      `${sign}1+1`,
      ` ${sign}A1`,
      `\u00a0${sign}A1`,
      `\u200b${sign}A1`,
    ]),
    '\t1',
    '\r1',
    '\n1',
    '\u0000=1',
    "'=1",
    "''＝1",
    '\ufeff=1',
  ])('is defused and restored: %j', (text) => {
    expect(defuseFormula(text)).toBe(`'${text}`);
    expect(restoreFormula(defuseFormula(text))).toBe(text);
  });

  it.each(['', 'Odette', '12 $', "l'eau = vie", "'", "'tis", 'a=1'])(
    'and another is left alone: %j',
    (text) => {
      expect(defuseFormula(text)).toBe(text);
      expect(restoreFormula(text)).toBe(text);
    },
  );
});
