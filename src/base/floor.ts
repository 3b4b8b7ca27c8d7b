import seedrandom from 'seedrandom';

/**
 * The floor that speed is measured against: `n` sequential draws of alea, the cheapest thing a seeded simulation does.
 * @returns their sum, so that no compiler leaves the draws out
 */
export function sequentialDraws(n: number): number {
  const draw = seedrandom.alea('floor');
  let sum = 0;
  for (let i = 0; i < n; i++) sum += draw();
  return sum;
}
