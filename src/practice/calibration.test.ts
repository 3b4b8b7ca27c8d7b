import { expect, it } from 'vitest';
import { calibrationOf, guessGap, mergeCalibration } from './calibration.ts';

it('counts the good answers of each sureness, over games and cards', () => {
  const games = calibrationOf([
    { sure: 95, isGood: false },
    { sure: 50, isGood: true },
  ]);
  const cards = calibrationOf([{ sure: 95, isGood: true }]);
  expect(games).toEqual([
    { sure: 50, answers: 1, good: 1 },
    { sure: 95, answers: 1, good: 0 },
  ]);
  expect(mergeCalibration(cards, games)).toEqual([
    { sure: 50, answers: 1, good: 1 },
    { sure: 95, answers: 2, good: 1 },
  ]);
  expect(mergeCalibration([], [])).toEqual([]);
});

it('tells a player who rates themselves too high from one who is merely off', () => {
  expect(guessGap([])).toBeNull();
  const high = [
    { guess: 4, level: 2 },
    { guess: 3, level: 3 },
  ];
  const off = [
    { guess: 4, level: 2 },
    { guess: 0, level: 2 },
  ];
  expect(guessGap(high)).toEqual({ guesses: 2, bias: 1, off: 1 });
  expect(guessGap(off)).toEqual({ guesses: 2, bias: 0, off: 2 });
});
