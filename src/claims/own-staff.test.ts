import { describe, expect, it } from 'vitest';
import type { Lang } from '../model/text.ts';
import { claimsIn } from './find-claims.ts';
import { privateLifeIn } from './private-life.ts';

const POST = 'Toujours rien. On fait quoi?';

describe('a name in a public reply', () => {
  it.each([
    ['fr', 'Bonjour Madame, Vous avez écrit ce matin et personne ne vous a répondu.'],
    ['fr', 'Écrivez-moi ici en privé, je reste devant mon écran, je m’appelle Nadine.'],
    ['fr', 'Appelez Info-Social, de jour ou de nuit, on vous répond.'],
    ['fr', 'Je transmets votre mot à Hélène, qui vous rappelle cet après-midi.'],
    ['en', 'Dear Sir, You should not have had to learn it from the paper.'],
    ['en', 'Come by the front and ask for Donna, and we will sit down together.'],
    ['en', 'Call the Dover Street member desk and ask for Member Care.'],
    ['en', 'My name is Loretta and you may message me at any hour.'],
  ] as const)('of the house gives no private life away, %s: %s', (lang: Lang, text) => {
    expect(privateLifeIn(text, lang, POST)).toEqual([]);
  });

  it.each([
    ['fr', 'On sait tous que sa fille Rosalie va à la même école que la mienne.'],
    ['fr', 'La chicane de l’autre jour, c’était entre lui et Conrad, pas avec nous.'],
    ['en', 'Everybody on that gate remembers what Darren did with the money.'],
    ['en', 'You are the lady who came in last week, and we can see what was bought.'],
  ] as const)('of somebody else may, %s: %s', (lang: Lang, text) => {
    expect(privateLifeIn(text, lang, POST)).not.toEqual([]);
  });
});

describe('a number in a reply', () => {
  const kinds = (text: string, lang: Lang, told = '') =>
    claimsIn(text, { lang, post: POST, facts: [], learned: new Set(), told }).map(({ kind }) => kind);

  it.each([
    ['fr', 'C’est un enfant de 12 ans.'],
    ['fr', 'La lettre du 12 mars vient de chez nous.'],
    ['fr', 'Texte au 514 600-1002.'],
    ['en', 'It was a 36 degree day.'],
    ['en', 'I taught for thirty-one years.'],
    ['en', 'Lot 4417 is on the box.'],
  ] as const)('that is an age, a date, a label, a measure or a line counts nothing, %s: %s', (lang, text) => {
    expect(kinds(text, lang)).not.toContain('number');
  });

  it('that counts what happened is asked about, unless the house was told it at the start', () => {
    expect(kinds('Il y a 238 jouets à l’aréna.', 'fr')).toEqual(['number']);
    expect(kinds('Il y a 238 jouets à l’aréna.', 'fr', 'On a compté 238 jouets.')).toEqual([]);
    expect(kinds('Il y a 239 jouets à l’aréna.', 'fr', 'On a compté 238 jouets.')).toEqual(['number']);
  });
});
