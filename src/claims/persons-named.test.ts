import { expect, it } from 'vitest';
import { personsNamedIn } from './persons-named.ts';

const SHIELDED = ['Réal Castonnier', 'Me Édith Sauvanelle', 'Loïc Santerelle'];
const OTHERS = ['Loïc Bérubé', 'Mireille Audevert'];
const named = (text: string) => personsNamedIn(text, SHIELDED, OTHERS);

it('hears a whole name, a last name, a first name, with or without their accents', () => {
  expect(named('C’est Réal Castonnier qui a écrit 2 h 10.')).toEqual(['Réal Castonnier']);
  expect(named('C’est la faute à Castonnier.')).toEqual(['Réal Castonnier']);
  expect(named('Demandez à Real pourquoi.')).toEqual(['Réal Castonnier']);
  expect(named('It was Sauvanelle’s letter.')).toEqual(['Me Édith Sauvanelle']);
});

it('hears nothing in a word that is no name, nor in a first name that others share', () => {
  expect(named('Real buses, real people. C’est réel.')).toEqual([]);
  expect(named('Merci, Loïc. Mireille vous répond.')).toEqual([]);
  expect(named('')).toEqual([]);
});

it('hears a name where a sentence begins', () => {
  expect(named('Bonjour. Édith vous rappelle.')).toEqual(['Me Édith Sauvanelle']);
});
