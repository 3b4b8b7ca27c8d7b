import { expect, it } from 'vitest';
import { parseMoment } from '../base/calendar.ts';
import { isAboutSame, promiseIn } from './index.ts';

const SATURDAY_TEN = parseMoment('2026-10-10T10:00');
if (SATURDAY_TEN === null) throw new Error('no such moment');
const now = SATURDAY_TEN;
const hoursTo = (text: string, lang: 'fr' | 'en') => {
  const promise = promiseIn(text, lang, now);
  return promise === null ? null : promise.seconds / 3600;
};

it.each([
  ['en', 'I will be back here by midnight with a confirmed time.', 14],
  ['en', 'We will tell you more in fifteen minutes.', 0.25],
  ['en', 'I’ll post at 12:50.', 2 + 50 / 60],
  ['en', 'We’ll know more by 3.', 5],
  ['en', 'Next update at 11 a.m.', 1],
  ['en', 'Within the hour, we will post the answer here.', 1],
  ['en', 'You will have an answer tomorrow at 8 a.m.', 22],
  ['fr', 'Je vous reviens avant 13 h.', 3],
  ['fr', 'On vous répond d’ici une heure.', 1],
  ['fr', 'Je publie un point toutes les deux heures.', 2],
  ['fr', 'Je vous appelle mardi à 9 h.', 71],
  ['fr', 'Je reviens ici avant 7 h 30.', 21.5],
  ['fr', 'Prochaine nouvelle dans une demi-heure, même si je ne sais rien.', 0.5],
  ['fr', 'Je vous réponds ce soir.', 13],
  ['fr', 'Vous aurez une réponse demain à 8 h.', 22],
] as const)('%s: %s', (lang, text, hours) => {
  expect(hoursTo(text, lang)).toBeCloseTo(hours, 6);
});

it.each([
  ['fr', 'Je ne peux rien vous promettre pour 13 h.'],
  ['fr', 'Nous avions promis midi.'],
  ['fr', 'Je vous réponds avant 13 h?'],
  ['fr', 'Je vous reviens.'],
  ['en', 'Buses in fifteen minutes, guaranteed.'],
  ['en', 'You were promised an answer by noon.'],
  ['en', 'I will come back to you.'],
] as const)('hears no promise with an hour, %s: %s', (lang, text) => {
  expect(hoursTo(text, lang)).toBeNull();
});

it('knows what a word answers', () => {
  const promise = 'I will tell you about the coat by noon.';
  expect(isAboutSame(promise, 'The coat is mended.', 'en')).toBe(true);
  expect(isAboutSame(promise, 'The bus is late.', 'en')).toBe(false);
  expect(isAboutSame('Je vous reviens à midi.', 'Voici ce qu’on sait.', 'fr')).toBe(true);
  expect(isAboutSame('A confirmed time by midnight.', 'The first bus is at 2:10.', 'en')).toBe(true);
});
