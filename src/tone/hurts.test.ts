import { expect, it } from 'vitest';
import { hurts } from './index.ts';

it('hears an insult in a nickname, plain or with figures for letters, and leaves others alone', () => {
  for (const name of [
    'Gros connard',
    'c0nn4rd',
    'Sale PUTE',
    'a$$hole',
    'b.i.t.c.h',
    'Idiot 3',
    'FUUUCK',
    'connnnard',
    'fuсk',
    'gros porc',
    'Ta gueule !',
    'va mourir',
  ])
    expect(hurts(name)).toBe(true);
  for (const name of [
    'Loup gris',
    'Ours 455',
    'Béatrice',
    'Hérisson calme',
    'Quiet fox',
    'Figurant 12',
    '李',
    'Constance',
    'Bande de loups',
    'Иван',
    'Dispute',
    'Cassandre',
    'Matthieu',
    'Zoooé',
  ])
    expect(hurts(name)).toBe(false);
});
