import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../tests/support/a-scenario.ts';
import { missingTexts, staleTexts } from './translations.ts';

const said = (id: string, fr: string, en?: string) =>
  aPost({ id, detail: { fr: [], en: [] }, drafts: [], text: en === undefined ? { fr } : { fr, en } });
const scenario = {
  ...aScenario({ posts: [said('a', 'Un', 'One'), said('b', 'Deux')] }),
  langs: ['fr', 'en'] as const,
};

describe('translations', () => {
  it('that are missing are listed, with their language', () => {
    expect(missingTexts(scenario)).toContainEqual({ path: ['posts', 1, 'text'], lang: 'en' });
    expect(missingTexts(scenario)).not.toContainEqual(
      expect.objectContaining({ path: ['posts', 0, 'text'] }),
    );
    expect(missingTexts({ ...scenario, langs: ['fr'] })).not.toContainEqual(
      expect.objectContaining({ path: ['posts', 1, 'text'] }),
    );
  });

  it('are stale when only the other language was written again, wherever the post has moved', () => {
    const now = { ...scenario, posts: [said('b', 'Deux et demi'), said('a', 'Un seul', 'One')] };
    expect(staleTexts(scenario, now)).toEqual([{ path: ['posts', 1, 'text'], lang: 'en' }]);
    const both = { ...scenario, posts: [said('a', 'Un seul', 'Just one'), said('b', 'Deux')] };
    expect(staleTexts(scenario, both)).toEqual([]);
    expect(staleTexts(scenario, scenario)).toEqual([]);
  });
});
