import { describe, expect, it } from 'vitest';
import type { DrillPiece } from '../../../practice/practice-tasks.ts';
import { answersIn, withAnswers } from './drill-answers.ts';
import type { DrillModel } from './drill-model.ts';

const card = (post: string) => ({
  post,
  who: '',
  text: post,
  class: 'complaint' as const,
  rule: '',
  isSignal: false,
  good: ['answer' as const],
});
const items = ['x', 'y', 'z'].map((id) => ({ id, about: '', what: id }));
const hour = { tick: 1, items, key: [], pairs: [], words: null, lucks: 3 };
const NOTHING: DrillPiece = { sort: [], source: null, tone: null, hour: null };
const model = (part: Partial<DrillModel>): DrillModel => ({
  name: 'sort',
  at: 'asking',
  scenario: null,
  piece: NOTHING,
  sorts: [],
  sources: {},
  order: [],
  words: '',
  isUnanswered: false,
  scene: null,
  text: '',
  tried: [],
  judged: null,
  isJudging: false,
  ...part,
});

describe('the answers of a drill', () => {
  it('are none while nothing is answered, in any drill', () => {
    const toned = { ...NOTHING, tone: { text: 'Début.' } as unknown as DrillPiece['tone'] };
    expect(answersIn(model({ at: 'working', piece: null }))).toBeNull();
    expect(answersIn(model({ piece: { ...NOTHING, sort: [card('a')] } }))).toBeNull();
    expect(
      answersIn(model({ name: 'hour', piece: { ...NOTHING, hour }, order: ['x', 'y', 'z'] })),
    ).toBeNull();
    expect(answersIn(model({ name: 'tone', piece: toned, text: 'Début.' }))).toBeNull();
    expect(answersIn(model({ name: 'tone', piece: toned, text: 'Début. Et plus.' }))?.text).toBe(
      'Début. Et plus.',
    );
  });

  it('bring a drill back to where it was left', () => {
    const piece = { ...NOTHING, sort: ['a', 'b', 'c'].map(card) };
    const left = model({ piece, sorts: ['hide', 'leave'] });
    const given = answersIn(left);
    expect(given).toMatchObject({ isOver: false, sort: { a: 'hide', b: 'leave' } });
    const begun = { at: 'asking', scenario: null, piece, scene: null, text: '', order: [] } as const;
    expect(withAnswers(begun, given ?? undefined)).toMatchObject({ at: 'asking', sorts: ['hide', 'leave'] });
    const all = answersIn(model({ piece, sorts: ['hide', 'leave', 'leave'], at: 'over' }));
    expect(withAnswers(begun, all ?? undefined).at).toBe('over');
  });

  it('to other things than those asked are left out', () => {
    const begun = {
      at: 'asking',
      scenario: null,
      piece: { ...NOTHING, hour },
      scene: null,
      text: '',
      order: ['x', 'y', 'z'],
    } as const;
    const of = (order: readonly string[]) =>
      withAnswers(begun, {
        isOver: false,
        sort: {},
        source: {},
        tries: [],
        text: '',
        order,
        words: 'gone',
      });
    expect(of(['z', 'x', 'y'])).toMatchObject({ order: ['z', 'x', 'y'], words: '' });
    expect(of(['z', 'x', 'w']).order).toEqual(['x', 'y', 'z']);
    expect(withAnswers(begun, undefined)).toBe(begun);
  });
});
