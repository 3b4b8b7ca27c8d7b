import { expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import { ACTION_TYPES } from '../model/actions.ts';
import { PACK_ORDER, packActions, unpackActions } from './pack-actions.ts';
import { readAction } from './read-action.ts';

const typed = { mode: 'typed', text: 'Merci.' } as const;
const draft = { mode: 'draft', draft: 'a' } as const;
const adapted = { mode: 'adapted', draft: 'a', text: 'Merci!' } as const;

/** Acts as codes made so far hold them: these lists may not change. */
const HELD: readonly (readonly [Action, readonly unknown[]])[] = [
  [{ type: 'open', at: 1, post: 'p' }, [1, 0, 'p']],
  [{ type: 'leave', at: 1, post: 'p' }, [1, 1, 'p']],
  [{ type: 'read', at: 1, page: 'dossier' }, [1, 2, 'dossier']],
  [{ type: 'thank', at: 1, post: 'p' }, [1, 3, 'p']],
  [
    { type: 'answer', at: 1, post: 'p', wording: draft, lang: 'fr', channel: 'public', keeps: 'k' },
    [1, 4, 'p', [0, 'a'], 0, 0, 'k'],
  ],
  [
    { type: 'answer', at: 1, post: 'p', wording: typed, lang: 'en', channel: 'private' },
    [1, 4, 'p', [2, 'Merci.'], 1, 1],
  ],
  [
    {
      type: 'answer',
      at: 1,
      post: 'p',
      wording: typed,
      lang: 'fr',
      channel: 'public',
      sources: [
        { topic: 'harm', start: 0, end: 5, how: 'stands', fact: null },
        { topic: 'hour', start: 6, end: 9, how: 'fact', fact: 'f' },
      ],
    },
    [
      1,
      4,
      'p',
      [2, 'Merci.'],
      0,
      0,
      null,
      [
        [0, 0, 5, 1],
        [4, 6, 9, 0, 'f'],
      ],
    ],
  ],
  [
    {
      type: 'declare',
      at: 1,
      wording: adapted,
      lang: 'fr',
      platforms: ['fil'],
      pinned: true,
      promiseTicks: 9,
    },
    [1, 5, [1, 'a', 'Merci!'], 0, ['fil'], 1, 9],
  ],
  [{ type: 'pin', at: 1, post: 'p' }, [1, 6, 'p']],
  [{ type: 'relegate', at: 1, post: 'p' }, [1, 7, 'p']],
  [{ type: 'hide', at: 1, post: 'p' }, [1, 8, 'p']],
  [{ type: 'restore', at: 1, post: 'p' }, [1, 9, 'p']],
  [{ type: 'remove', at: 1, post: 'p', rule: null, explanation: 'Non.' }, [1, 10, 'p', null, 'Non.']],
  [{ type: 'remove', at: 1, post: 'p', rule: null, explanation: null }, [1, 10, 'p']],
  [{ type: 'block', at: 1, person: 'u1', post: 'p' }, [1, 11, 'u1', 'p']],
  [{ type: 'report', at: 1, post: 'p' }, [1, 12, 'p']],
  [{ type: 'escalate', at: 1, post: 'p', service: 's' }, [1, 13, 'p', 's']],
  [{ type: 'handOver', at: 1, post: 'p', service: 's' }, [1, 14, 'p', 's']],
  [{ type: 'ask', at: 1, service: 's', fact: 'f' }, [1, 15, 's', 'f']],
  [{ type: 'requestApproval', at: 1, service: 's', keen: false }, [1, 16, 's', 0]],
  [{ type: 'promise', at: 1, text: 'x', ticks: 5, post: null }, [1, 17, 'x', 5]],
  [{ type: 'keepPromise', at: 1, promise: 'p1-0' }, [1, 18, 'p1-0']],
  [{ type: 'reply', at: 1, message: 'm', option: 'o' }, [1, 19, 'm', 'o']],
  [{ type: 'contact', at: 1, contact: 'c', wording: typed, lang: 'fr' }, [1, 20, 'c', [2, 'Merci.'], 0]],
  [{ type: 'pause', at: 1, planned: 'x' }, [1, 21, 'x']],
  [{ type: 'release', at: 1, planned: 'x' }, [1, 22, 'x']],
  [{ type: 'correct', at: 1, post: 'p', text: 'y', lang: 'en' }, [1, 23, 'p', 'y', 1]],
  [{ type: 'retract', at: 1, post: 'p' }, [1, 24, 'p']],
  [{ type: 'watch', at: 1, words: ['a', 'b'], threshold: 5 }, [1, 25, ['a', 'b'], 5]],
  [{ type: 'bilan', at: 1, quart: 'q', figure: 'f', intent: 'i' }, [1, 26, 'q', 'f', 'i']],
  [{ type: 'closeComments', at: 1, platform: 'fil' }, [1, 27, 'fil']],
  [{ type: 'closeComments', at: 1, platform: 'fil', explanation: 'Pause.' }, [1, 27, 'fil', 'Pause.']],
  [{ type: 'openComments', at: 1, platform: 'fil' }, [1, 28, 'fil']],
  [{ type: 'clarify', at: 1, saying: 'o0-0', acts: ['apology', 'ask'] }, [1, 29, 'o0-0', [3, 22]]],
  [{ type: 'clarify', at: 1, saying: 'o0-0', acts: [] }, [1, 29, 'o0-0', []]],
  [{ type: 'seeDrafts', at: 1, of: 'p' }, [1, 30, 'p']],
  [{ type: 'seeDrafts', at: 1, of: null }, [1, 30]],
  [{ type: 'inquire', at: 1, service: 's', text: 'Qui?' }, [1, 31, 's', 'Qui?']],
  [
    { type: 'contact', at: 1, contact: 'c', wording: typed, lang: 'fr', says: ['empathy'] },
    [1, 20, 'c', [2, 'Merci.'], 0, null, [2]],
  ],
];

it.each(HELD)('a packed code holds %j', (action, packed) => {
  expect(packActions([action])).toEqual([packed]);
  expect(readAction(unpackActions([packed])[0], 'actions[0]')).toEqual(action);
});

it('gives each act a number of its own, in one row from 0', () => {
  const numbers = ACTION_TYPES.map((type) => PACK_ORDER[type]).sort((a, b) => a - b);
  expect(numbers).toEqual(ACTION_TYPES.map((_, n) => n));
});

it('counts ticks from the act before', () => {
  const acts: Action[] = [
    { type: 'open', at: 4, post: 'p' },
    { type: 'hide', at: 9, post: 'p' },
  ];
  const packed = packActions(acts);
  expect(packed.map(([after]) => after)).toEqual([4, 5]);
  expect(unpackActions(packed)).toEqual(acts);
});
