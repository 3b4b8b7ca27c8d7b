import { describe, expect, it } from 'vitest';
import { NICKNAMES } from '../../words/play/nicknames.ts';
import { classAddress } from './class-address.ts';
import { offerNicknames } from './nicknames.ts';

describe('the address of a class', () => {
  it.each([
    ['#/class/ACE-fhj', { kind: 'seat', code: 'ACEFHJ' }],
    ['#/class', { kind: 'seat', code: null }],
    ['#/class/ACEFH', { kind: 'seat', code: null }],
    ['#/class/ACEFHO', { kind: 'seat', code: null }], // O is read as a zero
    ['#/board/ACEFHJ/host.cd1234-XY_z', { kind: 'board', code: 'ACEFHJ', token: 'host.cd1234-XY_z' }],
    ['#/board/ACEFHJ', { kind: 'board', code: 'ACEFHJ', token: null }],
    ['#/board/ACEFHJ/<script>', { kind: 'board', code: 'ACEFHJ', token: null }],
    ['#/board', { kind: 'seat', code: null }],
    ['#page=pile', null],
    ['', null],
    ['#/classes', null],
  ])('%s is read', (hash, read) => {
    expect(classAddress(hash)).toEqual(read);
  });
});

describe('nicknames', () => {
  it('have two words, fit, and differ from one another', () => {
    let n = 0;
    const draw = () => {
      n = (n * 7 + 3) % 97;
      return n / 97;
    };
    for (const lang of ['fr', 'en'] as const) {
      const offered = offerNicknames(lang, 4, draw);
      expect(new Set(offered).size).toBe(4);
      const { first, second } = NICKNAMES[lang];
      const longest = Math.max(...first.map((w) => w.length)) + 1 + Math.max(...second.map((w) => w.length));
      expect(longest).toBeLessThanOrEqual(24);
      for (const name of offered) expect(name.split(' ')).toHaveLength(2);
    }
  });
});
