import { describe, expect, it } from 'vitest';
import { discriminationOf } from './discrimination.ts';

describe('discrimination', () => {
  it('is nothing at chance, and more the better signals are told from noise', () => {
    for (const counts of [discriminationOf(5, 5, 5, 5), discriminationOf(0, 2, 0, 12)])
      expect(counts.dPrime).toBeCloseTo(0, 5);
    expect(discriminationOf(5, 5, 5, 5).bias).toBeCloseTo(0, 5);
    expect(discriminationOf(9, 1, 1, 9).dPrime).toBeCloseTo(2 * 1.0968, 2); // z(9.5/11) twice
    expect(discriminationOf(10, 0, 0, 10).dPrime).toBeGreaterThan(discriminationOf(9, 1, 1, 9).dPrime);
  });

  it('tells a heavy hand from one that lets things pass', () => {
    expect(discriminationOf(10, 0, 6, 4).bias).toBeLessThan(0);
    expect(discriminationOf(3, 7, 0, 10).bias).toBeGreaterThan(0);
  });
});
