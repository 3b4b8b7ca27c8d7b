/**
 * A bare apology in a few words. The rule: one that sets no condition and speaks of nobody's feelings is whole. Why: what was
 * learned on longer replies takes it for half of one, and the player would be told of a fault that is not there.
 */
import { expect, it } from 'vitest';
import { createToneReader } from '../src/tone/index.ts';
import { shippedTone } from './support/shipped-tone.ts';

const read = createToneReader(shippedTone());
const POST = {
  fr: 'Bonjour. Mon zipper est chez vous depuis le 2 septembre.',
  en: 'Good morning. You have had my zipper since September 2.',
} as const;

it.each([
  ['fr', 'On est désolés. On vous revient.'],
  ['fr', 'Nous sommes désolés, madame Ouimaître.'],
  ['fr', 'Toutes nos excuses.'],
  ['en', 'We are sorry. We will be back.'],
  ['en', 'Sorry about that, Thérèse.'],
] as const)('%s: "%s" is an apology, and no half of one', (lang, text) => {
  const { apology = 0, halfApology = 0 } = read(text, { lang, to: POST[lang] }).acts;
  expect([apology >= 0.5, halfApology >= 0.5]).toEqual([true, false]);
});

it.each([
  ['fr', 'Désolés si ça vous a dérangé.'],
  ['fr', 'Nous sommes désolés que vous l’ayez mal pris.'],
  ['en', 'We are sorry if you feel that way.'],
] as const)('%s: "%s" stays half of one', (lang, text) => {
  expect(read(text, { lang, to: POST[lang] }).acts.halfApology).toBeGreaterThanOrEqual(0.5);
});
