import { expect, it } from 'vitest';
import { atHour, bareHour, isOfSeveralDays, storyHour } from './story-hour.ts';

const short = { start: '2026-10-10T06:10', ticks: 900, secondsPerTick: 60 };
const long = { start: '2026-07-11T23:10', ticks: 840, secondsPerTick: 60 };

it('tells an hour with its day only in a story of several days', () => {
  expect(storyHour(short, 0, 'fr')).toBe('6\u00a0h\u00a010');
  expect(storyHour(short, 0, 'en')).toBe('6:10\u00a0a.m.');
  expect(storyHour(long, 0, 'fr')).toBe('sam.\u00a023\u00a0h\u00a010');
  expect(storyHour(long, 50, 'fr')).toBe('dim.\u00a00\u00a0h');
  expect(storyHour(long, 50, 'en')).toBe('Sun\u00a012:00\u00a0a.m.');
  expect(bareHour(long, 50, 'en')).toBe('12:00\u00a0a.m.');
});

it('counts the days a story is lived on up to its last tick, not the midnight that ends it', () => {
  expect(isOfSeveralDays(short)).toBe(false);
  expect(isOfSeveralDays(long)).toBe(true);
  expect(isOfSeveralDays({ start: '2026-10-10T06:00', ticks: 18 * 60, secondsPerTick: 60 })).toBe(false);
  expect(isOfSeveralDays({ start: '2026-10-10T06:00', ticks: 18 * 60 + 1, secondsPerTick: 60 })).toBe(true);
  expect(isOfSeveralDays({ start: '2026-01-31T22:00', ticks: 31 * 24 * 60, secondsPerTick: 60 })).toBe(true);
});

it('says nothing without a start', () => {
  expect(storyHour({ ...short, start: 'demain' }, 3, 'fr')).toBe('');
});

it('puts “at” between the day and the hour', () => {
  expect(atHour(storyHour(long, 50, 'fr'), 'fr')).toBe('dim. à 0\u00a0h');
  expect(atHour(storyHour(long, 50, 'en'), 'en')).toBe('Sun at 12:00\u00a0a.m.');
  expect(atHour(storyHour(short, 0, 'fr'), 'fr')).toBe('à 6\u00a0h\u00a010');
  expect(atHour(storyHour(short, 0, 'en'), 'en')).toBe('at 6:10\u00a0a.m.');
});
