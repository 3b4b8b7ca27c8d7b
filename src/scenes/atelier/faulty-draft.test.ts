import { describe, expect, it } from 'vitest';
import { DRAFT_FAULTS } from '../../patterns/index.ts';
import { blanksIn, faultyDraft, nextBlank, sameBefore } from './faulty-draft.ts';

const GOOD = {
  level: 4,
  acts: ['explain'],
  text: { fr: 'Au guichet 2.', en: 'At counter 2.' },
  states: ['papier'],
};
const DULL = { level: 2, acts: ['hold'], text: { fr: 'On verra.', en: 'We will see.' } };

describe('a draft to start from a fault', () => {
  it('is in the languages of the scenario, with its reason, and never good', () => {
    for (const fault of DRAFT_FAULTS) {
      const both = faultyDraft(fault, [], ['fr', 'en'], 'fr');
      expect(Object.keys(both.text as object)).toEqual(['fr', 'en']);
      expect(Number(both.level)).toBeLessThan(3);
      const { text, why } = faultyDraft(fault, [], ['en'], 'en');
      expect([typeof text, typeof why]).toEqual(['string', 'string']);
    }
  });
  it('that is a false twin says what the best draft says, and claims none of its facts', () => {
    const twin = faultyDraft('wrongTwin', [DULL, GOOD], ['fr', 'en'], 'fr');
    expect(twin).toMatchObject({ text: GOOD.text, acts: GOOD.acts, level: 0 });
    expect(twin).not.toHaveProperty('states');
    expect(faultyDraft('wrongTwin', [DULL], ['fr', 'en'], 'fr').text).not.toEqual(DULL.text);
  });
});

describe('what is left to do in a draft', () => {
  it('is its blanks, one after the other and round again', () => {
    expect([blanksIn('[…] dit […]'), blanksIn('Attendez… rien')]).toEqual([2, 0]);
    expect([
      nextBlank('a… […] b […]', 0),
      nextBlank('a… […] b […]', 4),
      nextBlank('a… […] b […]', 12),
      nextBlank('a', 0),
    ]).toEqual([3, 9, 3, null]);
  });
  it('is a fact to change while it says the same as one before it, in a language', () => {
    const tree = { drafts: [GOOD, DULL, { text: { fr: 'Au guichet 5.', en: 'At counter 2.' } }] };
    expect(sameBefore(tree, 'drafts', 2, ['fr', 'en'], 'fr')).toBe(0);
    expect(sameBefore(tree, 'drafts', 2, ['fr'], 'fr')).toBe(null);
    expect(sameBefore({ drafts: [{}, {}] }, 'drafts', 1, ['fr', 'en'], 'fr')).toBe(null);
    for (const text of ['À écrire', 'Le […] à […], […].'])
      expect(sameBefore({ drafts: [{ text }, { text }] }, 'drafts', 1, ['fr'], 'fr')).toBe(null);
  });
});
