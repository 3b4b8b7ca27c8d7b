import { expect, it } from 'vitest';
import { say } from '../define.ts';
import { storyHour } from '../story-hour.ts';
import { DEBRIEF_WORDS } from './debrief.ts';
import { PLAN_WORDS } from './plan-words.ts';

const night = { start: '2026-07-11T23:10', ticks: 840, secondsPerTick: 60 };
const hour = (lang: 'fr' | 'en') => storyHour(night, 50, lang);

it('a plan and an end are told at the hour of the story’s clock, its day before “at”', () => {
  expect(say(PLAN_WORDS, 'fr', 'kept', { n: 1, hour: hour('fr') })).toContain(
    'est venue dim. à 0\u00a0h. Tenu',
  );
  expect(say(PLAN_WORDS, 'en', 'kept', { n: 1, hour: hour('en') })).toContain(
    'came Sun at 12:00\u00a0a.m.: held',
  );
  expect(say(PLAN_WORDS, 'fr', 'broken', { n: 2, held: 1, hour: hour('fr') })).toContain(
    'd’abord dim. à 0\u00a0h.',
  );
  expect(say(PLAN_WORDS, 'en', 'broken', { n: 2, held: 1, hour: hour('en') })).toContain(
    'first missed Sun at 12:00\u00a0a.m.: held',
  );
  expect(say(DEBRIEF_WORDS, 'fr', 'leftAt', { hour: hour('fr') })).toContain('finie dim. à 0\u00a0h, avant');
  expect(say(DEBRIEF_WORDS, 'en', 'leftAt', { hour: hour('en') })).toContain(
    'ended Sun at 12:00\u00a0a.m., before',
  );
});
