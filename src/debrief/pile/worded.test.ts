import { expect, it } from 'vitest';
import type { Action } from '../../model/action.ts';
import { wordedOf } from './worded.ts';

it('tells apart what was written, adapted, sent as a draft and asked for', () => {
  const contact = (at: number, wording: Extract<Action, { type: 'contact' }>['wording']): Action => ({
    type: 'contact',
    at,
    contact: 'c',
    wording,
    lang: 'fr',
  });
  const acts: readonly Action[] = [
    { type: 'seeDrafts', at: 1, of: 'c' },
    contact(4, { mode: 'draft', draft: 'a' }),
    contact(9, { mode: 'typed', text: 'Bonjour.' }),
    contact(20, { mode: 'typed', text: 'Merci.' }),
    contact(30, { mode: 'adapted', draft: 'a', text: 'Bonjour à vous.' }),
    { type: 'leave', at: 40, post: 'p' },
  ];
  expect(wordedOf(acts)).toEqual({ typed: 2, adapted: 1, drafts: 1, asked: 1 });
  expect(wordedOf([])).toEqual({ typed: 0, adapted: 0, drafts: 0, asked: 0 });
});
