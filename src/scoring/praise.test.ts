import { expect, test } from 'vitest';
import type { ActId } from '../model/codes.ts';
import type { PlayerWord } from './game-trace.ts';
import { praisesOf } from './praise.ts';
import { answer, story } from './scoring-fakes.ts';
import type { Voice } from './voice.ts';

const trace = story([answer(15, 'opener', 'bon'), answer(30, 'second', 'bon')]);
const [first, second] = trace.said as [PlayerWord, PlayerWord];
const all: Voice = {
  score: 100,
  merits: ['namesConcern', 'fitsArousal', 'human'],
  faults: [],
  isFury: false,
  isLowByAuthor: false,
};
const onlyNames: Voice = { ...all, score: 70, merits: ['namesConcern'] };
const inText = (word: PlayerWord, text: string): PlayerWord => ({ ...word, text });
const numbered = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((n) =>
  inText({ ...second, to: { ...second.to!, id: n } }, n),
);
const rules = (words: readonly PlayerWord[], voice: Voice) =>
  praisesOf(
    trace,
    words.map((word) => ({ word, voice, share: 0.1 })),
  ).map(({ rule }) => rule);

test('the merits that words have are told in turn', () => {
  const told = rules([first, second, inText(second, 'Marc, on ouvre.')], all);
  expect(new Set(told)).toEqual(new Set(['tone.namesConcern', 'tone.warmth', 'tone.human']));
});

test('a praise says to whom, and what was taken up; the name of the author is no detail', () => {
  const [praise] = praisesOf(trace, [{ word: first, voice: onlyNames, share: 0.1 }]);
  expect(praise?.params).toEqual({ who: 'Odette', taken: 'café', also: 'froid' });
  expect(praise?.points).toBe(2);
});

test('the same praise is not said twice, and words with a fault get none', () => {
  expect(
    rules(
      numbered.map((word) => inText(word, '')),
      onlyNames,
    ),
  ).toEqual(['tone.namesConcern']);
  expect(rules([first], { ...all, faults: ['boast'] })).toEqual([]);
  expect(rules([first], { ...all, score: 50 })).toEqual([]);
});

test('a word to all that names nothing is praised for the fact that it tells', () => {
  const acts: readonly ActId[] = ['explain'];
  const saying = { ...first.saying, acts: [...acts], kind: 'statement' as const };
  const toAll = { ...first, to: null, where: 'statement' as const, saying };
  const [praise] = praisesOf(trace, [{ word: toAll, voice: onlyNames, share: 0.1 }]);
  expect([praise?.rule, praise?.params.fact]).toEqual(['tone.tellsFact', 'machine']);
});
