import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { claimsIn } from './index.ts';

const fact = (id: string, over: Partial<Fact> & { readonly fr: string; readonly en: string }): Fact => ({
  id,
  text: { fr: over.fr, en: over.en },
  question: { fr: '', en: '' },
  isTrue: true,
  isKnownAtStart: false,
  sure: 'confirmed',
  learn: null,
  isPublic: true,
  enables: [],
  cues: { fr: [], en: [] },
  contradictedBy: { fr: [], en: [] },
  ...over,
});

const BUS = fact('bus', {
  fr: 'Le premier autobus sera là à 2 h 50, à cause du brouillard.',
  en: 'The first bus will be here at 2:50, because of the fog.',
  cues: { fr: ['2 h 50'], en: ['2:50'] },
  contradictedBy: { fr: ['toujours 2 h 10'], en: ['still 2:10'] },
});
const RUMOUR = fact('rumour', {
  fr: 'Quelqu’un s’est noyé au bout du quai.',
  en: 'Somebody drowned off the end of the pier.',
  isTrue: false,
  sure: 'rumour',
});
const FACTS = [BUS, RUMOUR];

function heard(text: string, lang: Lang, learned: readonly string[] = [], post = '') {
  return claimsIn(text, { lang, facts: FACTS, learned: new Set(learned), post });
}

describe('what a sentence asserts', () => {
  it.each([
    [
      'en',
      'Yes, sadly a girl fell off the pier and drowned.',
      'harm',
      'sadly a girl fell off the pier and drowned',
    ],
    [
      'fr',
      'Oui, hélas, une fille est tombée du quai et s’est noyée.',
      'harm',
      'une fille est tombée du quai et s’est noyée',
    ],
    ['fr', 'Trois personnes sont mortes.', 'harm', 'Trois personnes sont mortes'],
    ['en', 'Three people were killed last night.', 'harm', 'Three people were killed last night'],
    ['fr', 'C’est réglé.', 'settled', 'C’est réglé'],
    ['en', 'It is all settled.', 'settled', 'It is all settled'],
    ['en', 'You have been refunded.', 'settled', 'You have been refunded'],
    ['fr', 'Vous avez été remboursés.', 'settled', 'Vous avez été remboursés'],
    ['fr', 'La panne vient du fournisseur.', 'cause', 'La panne vient du fournisseur'],
    ['en', 'The outage was caused by the supplier.', 'cause', 'The outage was caused by the supplier'],
    ['en', 'Buses in fifteen minutes, guaranteed!', 'hour', 'Buses in fifteen minutes'],
    ['fr', 'Les autobus arrivent à 1 h 15.', 'hour', 'Les autobus arrivent à 1 h 15'],
    ['fr', 'Quarante chauffeurs ont refusé de rouler.', 'number', 'Quarante chauffeurs ont refusé de rouler'],
    ['en', 'Forty drivers walked out.', 'number', 'Forty drivers walked out'],
    ['fr', 'C’est Sylvain Hotte qui a tout manqué.', 'name', 'C’est Sylvain Hotte qui a tout manqué'],
    ['en', 'It was Dean Hotter who missed it.', 'name', 'It was Dean Hotter who missed it'],
  ] as const)('%s: %s', (lang, text, kind, words) => {
    const found = heard(text, lang);
    expect(found.map((claim) => claim.kind)).toEqual([kind]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(words);
  });

  it.each([
    ['fr', 'Personne n’est mort.'],
    ['en', 'Nobody died.'],
    ['fr', 'Ce n’est pas réglé.'],
    ['en', 'It is not settled yet.'],
    ['fr', 'Est-ce que quelqu’un est blessé?'],
    ['en', 'Was anybody hurt?'],
    ['fr', 'Si quelqu’un est blessé, appelez le 911.'],
    ['en', 'If anyone is hurt, call 911.'],
    ['fr', 'Vous dites qu’une fille s’est noyée.'],
    ['en', 'You say that a girl drowned.'],
    ['fr', '« Une fille s’est noyée » : rien n’est confirmé.'],
    ['en', '“A girl drowned”: nothing is confirmed.'],
    ['fr', 'Je ne sais pas encore si quelqu’un est mort.'],
    ['en', 'I don’t know yet whether anybody died.'],
    ['fr', 'Il se peut que ce soit réglé, je vérifie.'],
    ['en', 'It may have been settled; I am checking.'],
    ['fr', 'Je ne vous dirai pas que c’est réglé.'],
    ['fr', 'On vous répond avant 13 h.'],
    ['en', 'We will post again by midnight.'],
    ['fr', 'C’est notre faute.'],
    ['en', 'That is our fault, nobody else’s.'],
    ['fr', 'Appelez le 911 tout de suite.'],
    ['en', 'Call 911 now, then the white tent.'],
    [
      'fr',
      'Nadège, ça prenait du courage de mettre votre nom. Votre message reste, et personne va vous le reprocher.',
    ],
  ] as const)('hears nothing asserted, %s: %s', (lang, text) => {
    expect(heard(text, lang)).toEqual([]);
  });

  it('claims no number that the post gave, and no grief that its writer told', () => {
    expect(heard('Quarante minutes, c’est trop.', 'fr', [], 'J’ai attendu 40 minutes.')).toEqual([]);
    expect(heard('Your father died and nobody called you.', 'en', [], 'My father died on Monday.')).toEqual(
      [],
    );
    expect(heard('A girl drowned.', 'en', [], 'Did somebody drown??')).toHaveLength(1);
    const father = 'My daughter is lost on your pier. Nobody answers me.';
    expect(heard('Yes, sadly a girl fell off the pier and drowned.', 'en', [], father)).toHaveLength(1);
  });

  it('reads a sentence of the other language in its own', () => {
    expect(heard('Désolé. It is all settled with the driver.', 'fr').map(({ kind }) => kind)).toEqual([
      'settled',
    ]);
  });

  it('takes any text, in bounded time', () => {
    for (const text of [
      '',
      '«',
      '...',
      '\n\n?',
      'a'.repeat(20_000),
      'Trois morts. '.repeat(1500),
      '“'.repeat(3000),
    ])
      expect(heard(text, 'fr').length).toBeLessThanOrEqual(24);
  });
});

describe('how a claim stands to what is known', () => {
  it('is certain only in the words of a learned fact', () => {
    const text = 'Le premier autobus sera là à 2 h 50.';
    expect(heard(text, 'fr', ['bus'])[0]).toMatchObject({ standing: 'known', certain: true, fact: 'bus' });
    expect(heard(text, 'fr')[0]).toMatchObject({
      standing: 'unlearned',
      certain: false,
      fact: 'bus',
      fits: [],
    });
  });

  it('is contradicted for certain in the phrases of a learned fact, and asked about otherwise', () => {
    expect(heard('The first bus is at 2:10, still 2:10.', 'en', ['bus'])[0]).toMatchObject({
      standing: 'contradicted',
      certain: true,
    });
    expect(heard('The first bus will be here at 1:30.', 'en', ['bus'])[0]).toMatchObject({
      standing: 'contradicted',
      certain: false,
      fact: 'bus',
    });
  });

  it('tells a rumour from what is sure, and unknown from both', () => {
    const text = 'Quelqu’un s’est noyé au bout du quai.';
    expect(heard(text, 'fr', ['rumour'])[0]).toMatchObject({ standing: 'rumour', fact: 'rumour' });
    expect(heard('Un chauffeur est blessé.', 'fr', ['rumour', 'bus'])[0]).toMatchObject({
      standing: 'unknown',
      fact: null,
    });
  });

  it('is as certain of the false as of the true: what is not learned changes nothing', () => {
    const certain = (text: string) => heard(text, 'en', ['bus'])[0]?.certain;
    expect(certain('A girl drowned off the pier.')).toBe(certain('The cause is the fog on the hill.'));
  });
});
