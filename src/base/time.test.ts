import { expect, it } from 'vitest';
import { minutesIn, ticksInMinutes, ticksInSeconds } from './time.ts';

it.each([
  [60, 3600, 60],
  [300, 3600, 12],
  [300, 60, 1],
  [300, 360, 1],
  [300, 720, 2],
  [90, 3600, 40],
])('ticks of %i s: %i s are %i of them', (secondsPerTick, seconds, ticks) => {
  expect(ticksInSeconds({ secondsPerTick }, seconds)).toBe(ticks);
  expect(ticksInMinutes({ secondsPerTick }, seconds / 60)).toBe(ticks);
});

it('a tick is as long as it is', () => {
  expect(minutesIn({ secondsPerTick: 90 }, 4)).toBe(6);
});
