import { expect, test } from 'vitest';
import { fold } from '../base/fold.ts';
import { saysAny } from './phrases.ts';

const claimed = (text: string, phrase: string, lang: 'fr' | 'en' = 'fr') =>
  saysAny(fold(text), [fold(phrase)], lang);

test.each([
  ['C’est une vieille photo.', 'vieille photo', true],
  ['Ce n’est pas une vieille photo.', 'vieille photo', false],
  ['Il est faux de dire que c’est une vieille photo.', 'vieille photo', false],
  ['Personne n’est tombé à l’eau.', 'tombé à l’eau', false],
  ['Rien n’est sûr; quelqu’un est tombé à l’eau.', 'tombé à l’eau', true],
  ['Pas de panique, la machine est brisée.', 'machine est brisée', true],
  ['On jette pas de jouets.', 'on jette', false],
  ['Nous n’avons jamais jeté un jouet.', 'jamais jeté', true],
  ['Nous n’avons jeté que des jouets brisés.', 'jeté que des jouets brisés', true],
  ['Nous n’en avons jeté que 74.', 'en avons jeté que 74', true],
  ['Vieilles photographies.', 'vieille photo', false],
])('%s', (text, phrase, expected) => {
  expect(claimed(text, phrase)).toBe(expected);
});

test.each([
  ['It is an old photo.', 'old photo', true],
  ['It isn’t an old photo.', 'old photo', false],
  ['Nobody fell in the water.', 'fell in the water', false],
  ['We do not know who, but somebody fell in the water.', 'fell in the water', true],
  ['We never threw a toy away.', 'never threw', true],
])('%s', (text, phrase, expected) => {
  expect(claimed(text, phrase, 'en')).toBe(expected);
});
