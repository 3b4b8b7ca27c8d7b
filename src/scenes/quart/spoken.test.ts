import { expect, it } from 'vitest';
import type { SessionState } from '../../session/index.ts';
import { sessionLines } from './spoken.ts';

const SETTINGS = { lang: 'fr', keysOn: true, keys: {}, keysWith: 'alone' };
const still = {
  phase: 'quart',
  isHeld: false,
  sending: null,
  settings: SETTINGS,
} as unknown as SessionState;
const words = {
  type: 'answer',
  post: 'p',
  wording: { mode: 'typed', text: 'Bonjour.' },
  lang: 'fr',
  channel: 'public',
} as const;
const sending = { action: words, leftMs: 5000, ofMs: 5000 };

it('says what waits to leave, for how long, and the keys that send it and take it back', () => {
  expect(sessionLines({ ...still, sending }, still)).toEqual([
    'Tes mots\u00a0: dans 5 s. Ctrl et Entrée\u00a0: tout de suite. U\u00a0: reprendre.',
  ]);
  const isStill = { ...still, sending: { ...sending, leftMs: null, ofMs: null } };
  expect(sessionLines(isStill, still)[0]).toMatch(/^Tes mots\s: en attente de ton signal\./);
  const hide = { ...sending, action: { type: 'hide', post: 'p' } as const };
  const english = { ...still.settings, lang: 'en', keysWith: 'alt' } as const;
  expect(sessionLines({ ...still, sending: hide, settings: english }, still)).toEqual([
    'Hide: in 5 s. Ctrl and Enter: now. Alt+U: take it back.',
  ]);
});

it('says it once, not at each second that goes by', () => {
  const later = { ...still, sending: { ...sending, leftMs: 3000 } };
  expect(sessionLines(later, { ...still, sending })).toEqual([]);
});

it('says that the feed is held and that it moves again', () => {
  expect(sessionLines({ ...still, isHeld: true }, still)).toEqual(['Le fil est retenu.']);
  expect(sessionLines(still, { ...still, isHeld: true })).toEqual(['Le fil repart.']);
});
