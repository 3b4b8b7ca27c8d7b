import seedrandom from 'seedrandom';

/**
 * The floor that speed is measured against: so many sequential draws of alea, the cheapest thing a seeded
 * simulation does. Their sum, so that nothing is optimised away.
 */
export function sequentialDraws(n: number): number {
  const draw = seedrandom.alea('floor');
  let sum = 0;
  for (let i = 0; i < n; i++) sum += draw();
  return sum;
}
