import { describe, expect, it } from 'vitest';
import { momentAfter, parseMoment } from './calendar.ts';
import { fold, placesOf } from './fold.ts';
import { hashJson } from './hash.ts';
import { hashTree } from './hash-tree.ts';
import { luckOf, poisson, shuffled } from './luck.ts';
import { exp, log, pow, sinTurns } from './maths.ts';

describe('maths', () => {
  it('agrees with the platform to 1e-12', () => {
    for (let x = -30; x <= 30; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    for (let x = 0.001; x < 5000; x *= 1.7)
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-12 * (1 + Math.abs(Math.log(x))));
    for (let x = 0.1; x < 300; x *= 1.9) expect(pow(x, -0.2314843) / x ** -0.2314843).toBeCloseTo(1, 12);
    for (let t = -2; t < 2; t += 0.013) expect(sinTurns(t)).toBeCloseTo(Math.sin(2 * Math.PI * t), 12);
  });

  it('keeps its extremes', () => {
    expect(exp(-800)).toBe(0);
    expect(exp(0)).toBe(1);
    expect(log(0)).toBe(-Infinity);
    expect(pow(0, 2)).toBe(0);
  });
});

describe('luck', () => {
  it('gives the same draw for the same key, whatever came before', () => {
    const first = luckOf('7').at('crowd', 12, 5);
    luckOf('7').at('flavour', 12, 5);
    expect(luckOf('7').at('crowd', 12, 5)).toBe(first);
    expect(luckOf('8').at('crowd', 12, 5)).not.toBe(first);
    expect(luckOf('7').at('mood', 12, 5)).not.toBe(first);
  });

  it('is uniform by tick, by entity and by n (chi-square on 64 cells)', () => {
    const luck = luckOf('uniform');
    const axes = [
      (i: number) => luck.at('crowd', i, 3),
      (i: number) => luck.at('crowd', 3, i),
      (i: number) => luck.at('crowd', 3, 3, i),
    ];
    for (const axis of axes) {
      const cells = new Array(64).fill(0);
      for (let i = 0; i < 64_000; i++) cells[Math.floor(axis(i) * 64)]++;
      const chi = cells.reduce((sum: number, n: number) => sum + (n - 1000) ** 2 / 1000, 0);
      expect(chi).toBeLessThan(110); // 63 degrees of freedom: p about .0002
      expect(chi).toBeGreaterThan(28);
    }
  });

  it('never gives a higher count for a lower mean with the same draw', () => {
    for (let i = 0; i < 2000; i++) {
      const u = luckOf('monotone').at('crowd', i, 0);
      const mean = (i % 100) / 4;
      expect(poisson(mean * 0.9, u)).toBeLessThanOrEqual(poisson(mean, u));
    }
  });

  it('has the mean it says, small and large', () => {
    for (const mean of [0.05, 1, 8, 60, 300]) {
      let sum = 0;
      for (let i = 0; i < 20_000; i++) sum += poisson(mean, luckOf('mean').at('crowd', i, 1));
      expect(sum / 20_000 / mean).toBeGreaterThan(0.95);
      expect(sum / 20_000 / mean).toBeLessThan(1.05);
    }
  });

  it('shuffles to a permutation', () => {
    expect(shuffled(luckOf('s'), 9, 1, 2).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('calendar', () => {
  it('knows the Saturday of Action de grâce and crosses midnight and months', () => {
    const start = parseMoment('2026-10-10T06:10');
    expect(start?.weekday).toBe(5);
    expect(momentAfter(start!, 15 * 3600)).toMatchObject({ day: 10, hour: 21, minute: 10 });
    expect(momentAfter(start!, 22 * 86_400)).toMatchObject({ month: 11, day: 1 });
    expect(parseMoment('2026-02-30T06:10')).toBeNull();
  });
});

describe('fold', () => {
  it('finds phrases whatever the accents and only at word borders', () => {
    expect(fold('Désolés, l’ŒUVRE   à neuf')).toBe("desoles, l'oeuvre a neuf");
    expect(
      placesOf(fold('Toujours été OUVERTS au dialogue, oui, ouverts au dialogue!'), 'ouverts au dialogue'),
    ).toEqual([13, 39]);
    expect(placesOf('decouvert', 'ouvert')).toEqual([]);
  });

  it('is the same for a letter and its mark written apart, and drops what cannot be seen', () => {
    expect(fold('De\u0301sole\u0301')).toBe(fold('Désolé'));
    expect(fold('dé\u00adso\u200blé\u202f!\ufeff')).toBe('desole !');
    expect(fold('  Œuvre\n\tÆgidius ')).toBe('oeuvre aegidius');
  });
});

describe('hash', () => {
  it('is blind to the order of keys and sees any change', () => {
    expect(hashJson({ a: 1, b: [2] })).toBe(hashJson({ b: [2], a: 1 }));
    expect(hashJson({ a: 1 })).not.toBe(hashJson({ a: 2 }));
  });
});

describe('hash of a tree', () => {
  it('is blind to the order of keys and to what is undefined', () => {
    expect(hashTree({ a: 1, b: [2, { c: 'x', d: null }] })).toBe(
      hashTree({ b: [2, { d: null, c: 'x' }], a: 1, e: undefined }),
    );
  });

  it('tells any change of value, kind, order or place', () => {
    const trees = [
      {},
      [],
      null,
      0,
      -0.5,
      '',
      '0',
      false,
      true,
      [0],
      [[0]],
      [0, 0],
      { a: 0 },
      { b: 0 },
      { a: '0' },
      { a: [0] },
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      [1, 2],
      [2, 1],
      { a: { b: 0 } },
      { b: { a: 0 } },
      1e-9,
      1e-9 + 1e-24,
      2 ** 31,
      -(2 ** 31),
      'é',
      'e',
    ];
    expect(new Set(trees.map(hashTree)).size).toBe(trees.length);
  });

  it('spreads over its range', () => {
    const cells = new Array(64).fill(0);
    for (let i = 0; i < 64_000; i++)
      cells[Number.parseInt(hashTree({ i, x: i * 0.1 }).slice(0, 2), 16) >> 2]++;
    const chi = cells.reduce((sum: number, n: number) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chi).toBeLessThan(120);
  });
});
