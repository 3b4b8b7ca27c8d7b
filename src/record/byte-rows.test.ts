import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsFromBytes, tableBytes } from './byte-rows.ts';
import { Misshapen } from './shape.ts';

const LIMITS = [50, 50];
const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('opener', 'c12-1', 'excuses', '00ff00ff00ff00ff', 'deadbeef', 'Bonjour à tous\n🙂', ''),
);
const cell = fc.oneof(value, fc.array(fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxLength: 4 }));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 });

describe('rows as bytes', () => {
  it('are the same rows again, whatever they hold and however they are grouped', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const bytes = tableBytes([
          { rows: first, kind: (row) => row.length },
          { rows: second, kind: () => 0 },
        ]);
        expect(rowsFromBytes(bytes, LIMITS)).toEqual([first, second]);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('that were cut or changed give rows or are called damaged, and nothing else', () => {
    const bytes = tableBytes([
      {
        rows: [
          ['opener', 3, ['a', null, 'Merci.']],
          ['c3-1', -4, 'deadbeef'],
        ],
        kind: () => 0,
      },
      { rows: [[1], [2, 'opener']], kind: ([n]) => n as number },
    ]);
    fc.assert(
      fc.property(fc.nat(bytes.plain.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const hurt = isCut
          ? { ...bytes, plain: bytes.plain.slice(0, at) }
          : { ...bytes, plain: bytes.plain.with(at, byte) };
        try {
          expect(Array.isArray(rowsFromBytes(hurt, LIMITS))).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Misshapen);
        }
      }),
      { seed: 15, numRuns: 600 },
    );
  });

  it('in greater number than asked for are refused before they are made', () => {
    const bytes = tableBytes([{ rows: Array.from({ length: 51 }, () => [1]), kind: () => 0 }]);
    expect(() => rowsFromBytes(bytes, [50])).toThrow();
  });
});
