// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepLook, lookAtHand, machineLang } from './look-at-hand.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const KEY = 'avis-de-tempete.look';
const CHOSEN = { ...DEFAULT_SETTINGS, lang: 'en', theme: 'light', textSize: 1.5 } as const;

beforeEach(() => localStorage.clear());

it('finds at the next visit how the page looked', () => {
  keepLook(CHOSEN);
  expect(lookAtHand()).toMatchObject({ lang: 'en', theme: 'light', textSize: 1.5, spacing: 'usual' });
});

it('keeps nothing else, and nothing of a guest', () => {
  keepLook({ ...CHOSEN, guest: true });
  expect(localStorage.length).toBe(0);
  keepLook(CHOSEN);
  expect(Object.keys(JSON.parse(localStorage.getItem(KEY) ?? '')).sort()).toEqual([
    'lang',
    'reducedMotion',
    'spacing',
    'textSize',
    'theme',
  ]);
});

it.each(['', 'null', '[]', '{"lang":"de","theme":3,"textSize":"9"}', '{'])(
  'begins as the machine says after %j',
  (text) => {
    localStorage.setItem(KEY, text);
    expect(lookAtHand()).toMatchObject({ ...DEFAULT_SETTINGS, lang: machineLang() });
  },
);

it('goes on where storage is refused', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused');
    },
  });
  expect(() => keepLook(CHOSEN)).not.toThrow();
  expect(lookAtHand().theme).toBe('system');
  vi.unstubAllGlobals();
});

it.each([
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['fr-CA', 'fr'],
  ['de', 'fr'],
])('speaks %s as %s', (language, lang) => {
  expect(machineLang(language)).toBe(lang);
});
