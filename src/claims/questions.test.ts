import { describe, expect, it } from 'vitest';
import { dataAskedIn, dataWrittenIn, insultsIn, questionsIn } from './index.ts';

const asking = {
  facts: [],
  learned: new Set<string>(),
  post: '',
  isPublic: true,
  isCutting: false,
  data: [],
  known: 'Mireille',
} as const;
const topics = (text: string, lang: 'fr' | 'en', over = {}) =>
  questionsIn(text, { ...asking, lang, ...over }).map(({ topic }) => topic);

describe('personal data', () => {
  it.each([
    ['fr', 'Écrivez ici votre nom et votre numéro de téléphone.', 'public'],
    ['fr', 'Indiquez votre numéro de dossier en commentaire.', 'public'],
    ['fr', 'Quel est votre numéro de commande?', 'unsaid'],
    ['fr', 'Écrivez-nous en privé votre numéro de dossier.', 'private'],
    ['en', 'Post your phone number right here.', 'public'],
    ['en', 'What is your order number?', 'unsaid'],
    ['en', 'Send your address in private.', 'private'],
  ] as const)('asked for, %s: %s', (lang, text, channel) => {
    expect(dataAskedIn(text, lang).map((one) => one.channel)).toEqual([channel]);
  });

  it.each([
    ['fr', 'Ne mettez pas votre numéro ici.'],
    [
      'fr',
      'Nadège, ça prenait du courage de mettre votre nom. Votre message reste, et personne va vous le reprocher.',
    ],
    ['fr', 'J’enlève votre adresse d’ici.'],
    ['en', 'Please don’t post your address here.'],
    ['en', 'I have removed your phone number.'],
  ] as const)('not asked for, %s: %s', (lang, text) => {
    expect(dataAskedIn(text, lang)).toEqual([]);
  });

  it.each([
    ['Elle reste au 40 chemin du Lac.', true],
    ['Son cell : 418 555-0199.', true],
    ['Dossier 482913, celui de madame.', true],
    ['Appelez-nous au 418 555-0199.', false],
    ['Ligne d’aide : 1 866 277-3553.', false],
    ['Les 412 étiquettes de la rue.', false],
  ])('written out: %s', (text, isWritten) => {
    expect(dataWrittenIn(text).length > 0).toBe(isWritten);
  });
});

describe('an insult in so many words', () => {
  it.each([
    ['fr', 'Ta yeule.'],
    ['fr', 'Bande de niaiseux.'],
    ['fr', 'Vous êtes vraiment stupide, non, vous êtes un imbécile.'],
    ['en', 'Shut up.'],
    ['en', 'You are an idiot.'],
    ['en', 'You bunch of clowns.'],
  ] as const)('%s: %s', (lang, text) => expect(insultsIn(text, lang)).toHaveLength(1));

  it.each([
    ['fr', 'Vous n’êtes pas niaiseuse, Nadège.'],
    ['fr', 'On vous a traitée d’idiote, et c’est inacceptable.'],
    ['fr', 'Fermez la porte, et gardez les enfants au chaud.'],
    ['en', 'You’re not stupid for asking.'],
    ['en', 'We called you an idiot on air.'],
    ['en', '“You idiots” is what he said.'],
  ] as const)('none, %s: %s', (lang, text) => expect(insultsIn(text, lang)).toEqual([]));
});

describe('questions', () => {
  it('ask of a harm first, one a topic, three at most', () => {
    const text = 'Deux morts. C’est réglé. La panne vient du vent. Il y a 40 autobus. Ils roulent à 3 h.';
    expect(topics(text, 'fr')).toEqual(['harm', 'settled', 'cause']);
  });

  it('ask of what looks like a fault, in public', () => {
    expect(topics('Quel est votre numéro de commande?', 'fr')).toEqual(['data']);
    expect(topics('Quel est votre numéro de commande?', 'fr', { isPublic: false })).toEqual([]);
    expect(topics('We have had a look at your file and you owe for last winter.', 'en')).toEqual(['private']);
    expect(topics('Charming. Do go on.', 'en', { isCutting: true })).toEqual(['insult']);
  });

  it('ask what the reader alone takes for personal data, of the whole text and in public only', () => {
    const text = ' She is not what she was, poor thing. ';
    const data = ['asksPublic', 'reveals'] as const;
    expect(topics(text, 'en', { data })).toEqual(['data', 'private']);
    expect(topics(text, 'en', { data, isPublic: false })).toEqual([]);
    const [first] = questionsIn(text, { ...asking, lang: 'en', data });
    expect(text.slice(first?.start, first?.end)).toBe(text.trim());
    expect(topics('Send your order number in private.', 'en', { data: ['asksPublic'] })).toEqual([]);
  });

  it('ask nothing of what promises, instructs or admits', () => {
    expect(topics('Vous avez raison, c’est notre faute. Je vous réponds ici avant 13 h.', 'fr')).toEqual([]);
  });
});
