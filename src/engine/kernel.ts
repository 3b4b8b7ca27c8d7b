import { pow, sinTurns } from '../base/maths.ts';
import { AGEING, KERNEL } from './tuning.ts';

/**
 * Attention to a post by age: entry a is the integral of the memory kernel over the a-th tick of its life
 * (a = 1 is its first). Entry 0 is 0: nobody answers before it is there. Not renormalised: what falls past
 * the horizon is dropped (P1).
 */
export function kernelTable(secondsPerTick: number, ticks: number): Float64Array {
  const table = new Float64Array(ticks + 2);
  let before = 0;
  for (let age = 1; age <= ticks + 1; age++) {
    const now = kernelIntegral(age * secondsPerTick);
    table[age] = now - before;
    before = now;
  }
  return table;
}

/** Share of all answers that come within `seconds`; tends to 1. */
export function kernelIntegral(seconds: number): number {
  const { density, flat, theta } = KERNEL;
  if (seconds <= flat) return density * seconds;
  return density * flat + ((density * flat) / theta) * (1 - pow(seconds / flat, -theta));
}

/** Time of day at a civil hour: 1 - 0.42 at night's trough, 1 + 0.42 in the afternoon (P2), unless an author says other. */
export function circadian(
  hour: number,
  depth: number = AGEING.circadian,
  trough: number = AGEING.troughHour,
): number {
  return 1 + depth * sinTurns((hour - trough) / 24 - 0.25);
}
