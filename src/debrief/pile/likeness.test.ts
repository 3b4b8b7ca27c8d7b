import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../model/action.ts';
import { LIKE_FROM, likeness, shareAlike, traceOf } from './likeness.ts';

const letters = (text: string) => [...text].map((post, at): Action => ({ type: 'hide', at, post }));
const shareOf = (a: string, b: string) => shareAlike(traceOf(letters(a)), traceOf(letters(b)));

/** The textbook algorithm, to check the fast one against. */
function commonOf(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (rows[i] as number[])[j] =
        a[i - 1] === b[j - 1]
          ? (rows[i - 1]?.[j - 1] ?? 0) + 1
          : Math.max(rows[i - 1]?.[j] ?? 0, rows[i]?.[j - 1] ?? 0);
  return rows[a.length]?.[b.length] ?? 0;
}

/** A game of forty acts of several kinds, ten minutes apart. */
const game: readonly Action[] = Array.from({ length: 40 }, (_, i): Action => {
  const [at, post] = [10 * i, `p${i}`];
  if (i % 4 === 1) return { type: 'hide', at, post };
  if (i % 4 === 2) return { type: 'ask', at, service: 'technique', fact: `f${i}` };
  const wording =
    i % 4 === 3
      ? ({ mode: 'typed', text: `Votre commande numéro ${post} sera remboursée vendredi.` } as const)
      : ({ mode: 'draft', draft: 'a' } as const);
  return { type: 'answer', at, post, wording, lang: 'fr', channel: 'public' };
});
const likeTo = (actions: readonly Action[]) => likeness(traceOf(game), traceOf(actions));

describe('the share of acts alike', () => {
  it('is that of the longest common subsequence, whatever the lengths', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 90 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const longer = Math.max(a.length, b.length);
        expect(shareOf(a, b)).toBeCloseTo(longer === 0 ? 0 : commonOf(a, b) / longer, 12);
        expect(shareOf(b, a)).toBe(shareOf(a, b));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is not moved by what costs no time, by the minute, by a comma or by a draft adapted', () => {
    const read: Action = { type: 'read', at: 5, page: 'faits' };
    expect(likeTo([read, ...game, { ...read, at: 400 }])).toBe(1);
    expect(likeTo(game.map((act) => ({ ...act, at: act.at + 1 })))).toBe(0.99);
    const edited = game.map((act): Action => {
      if (act.type !== 'answer') return act;
      const { wording } = act;
      if (wording.mode === 'draft')
        return { ...act, wording: { mode: 'adapted', draft: wording.draft, text: 'Un mot de plus.' } };
      return {
        ...act,
        wording: { mode: 'typed', text: `Bon. ${wording.mode === 'typed' ? wording.text : ''}!` },
      };
    });
    expect(likeTo(edited)).toBeGreaterThanOrEqual(0.99);
  });

  it('still tells a copy with one act in six left out, added or replaced, and no more one half of which is new', () => {
    const other: Action = { type: 'pin', at: 0, post: 'zz' };
    expect(likeTo(game.filter((_, i) => i % 6 !== 0))).toBeGreaterThan(LIKE_FROM);
    expect(likeTo(game.flatMap((act, i) => (i % 6 === 0 ? [other, act] : [act])))).toBeGreaterThan(LIKE_FROM);
    expect(likeTo(game.map((act, i) => (i % 6 === 0 ? other : act)))).toBeGreaterThan(LIKE_FROM);
    expect(likeTo(game.map((act, i) => (i % 2 === 0 ? other : act)))).toBe(0);
  });

  it('says nothing of games too short to differ, unless they are the same to the minute', () => {
    const short = game.slice(0, 10);
    const shifted = short.map((act) => ({ ...act, at: act.at + 1 }));
    expect(likeness(traceOf(short), traceOf(shifted))).toBe(0);
    expect(likeness(traceOf(short), traceOf(short))).toBe(1);
    expect(likeness(traceOf(short.slice(0, 3)), traceOf(short.slice(0, 3)))).toBe(0);
  });
});
