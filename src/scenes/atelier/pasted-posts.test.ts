import { describe, expect, it } from 'vitest';
import { matchColumns, postsPasted, readPasted } from './pasted-posts.ts';

const KNOWN = {
  main: 'fr',
  people: ['odette', 'jean_guy'],
  platforms: ['fil', 'perron'],
  classes: ['complaint', 'question'],
} as const;

const pastedOf = (text: string) => {
  const table = readPasted(text);
  if (table === null) throw new Error('no table');
  return postsPasted(table, matchColumns(table, 'fr'), KNOWN);
};

describe('rows pasted from a spreadsheet', () => {
  it('become posts as they say, with nothing to tell', () => {
    const { posts, guesses, dropped } = pastedOf(
      'heure\tqui\toù\tclasse\ttexte\n6 h 20\tJean-Guy\tPerron\tQuestion\tEst-ce ouvert?',
    );
    expect(posts).toMatchObject([{ at: '06:20', by: 'jean_guy', platform: 'perron', class: 'question' }]);
    expect({ guesses, dropped }).toEqual({ guesses: [], dropped: 0 });
  });

  it('guess nothing in silence: what cannot be read is told with its row and what is put there', () => {
    const { posts, guesses, dropped } = pastedOf(
      'heure\tqui\tclasse\ttexte\n08:00 le lendemain\tBob\t\tBonjour\n06:75\todette\tquestion\tAllô\n7:10\todette\tquestion\t',
    );
    expect(posts).toHaveLength(2);
    expect(dropped).toBe(1);
    expect(guesses).toEqual([
      { row: 0, field: 'platform', said: '', taken: 'fil' },
      { row: 2, field: 'at', said: '08:00 le lendemain', taken: '08:00' },
      { row: 2, field: 'by', said: 'Bob', taken: 'odette' },
      { row: 2, field: 'class', said: '', taken: 'complaint' },
      { row: 3, field: 'at', said: '06:75', taken: '08:00' },
    ]);
  });
});
