import { describe, expect, it } from 'vitest';
import type { Writing } from '../../desk/index.ts';
import { blankWriting } from './desk-ui.ts';
import { changeWriting, draftText, placeOf, readDraft } from './drafts.ts';

const blank: Writing = { ...blankWriting('fr'), platforms: ['fil'] };
const typed: Writing = { ...blank, mode: 'typed', text: 'Désolée, Od', channel: 'private', lang: 'en' };
const adapted: Writing = { ...blank, mode: 'adapted', draft: 'd1', text: 'On vérifie.', nextWord: 60 };

describe('words being written', () => {
  it('are read back as they were written, choices and all', () => {
    for (const writing of [typed, adapted]) expect(readDraft(draftText(writing), blank)).toEqual(writing);
  });

  it('keep what was said of them, and no act that is none', () => {
    const said: Writing = { ...typed, turned: { apology: false, promise: true } };
    expect(readDraft(draftText(said), blank)).toEqual(said);
    const odd = draftText(said).replace('"promise":true', '"promise":1,"amour":true');
    expect(readDraft(odd, blank)?.turned).toEqual({ apology: false });
  });

  it('forget what was said of them once other words are begun', () => {
    const said: Writing = { ...typed, turned: { apology: false } };
    expect(changeWriting(said, { mode: 'none', text: '' }, undefined).turned).toEqual({});
    expect(changeWriting(said, { text: 'Bien désolée' }, undefined).turned).toEqual({ apology: false });
  });

  it('are none before a word is typed, or once all are erased', () => {
    expect(
      [blank, { ...typed, text: ' ' }, { ...blank, mode: 'draft' as const, draft: 'd1' }].map(draftText),
    ).toEqual(['', '', '']);
    expect([readDraft(undefined, blank), readDraft('', blank)]).toEqual([null, null]);
  });

  it('are never lost to a text of another make', () => {
    expect(readDraft('Oui, on ouv', blank)).toMatchObject({
      mode: 'typed',
      text: 'Oui, on ouv',
      platforms: ['fil'],
    });
    expect(readDraft('[1]', blank)).toMatchObject({ text: '[1]' });
    const odd = JSON.stringify({
      text: 'a',
      mode: 'adapted',
      channel: 7,
      lang: 'xx',
      platforms: [3],
      pinned: 'x',
    });
    expect(readDraft(odd, blank)).toEqual({ ...blank, mode: 'typed', text: 'a', platforms: [] });
  });

  it('have a place for each target', () => {
    const places = [
      placeOf({ kind: 'answer', post: 'p1' }),
      placeOf({ kind: 'correct', post: 'p1' }),
      placeOf({ kind: 'contact', contact: null }),
      placeOf({ kind: 'contact', contact: 'c1' }),
      placeOf({ kind: 'declare' }),
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  it('wait for whoever looks at the ready-made answers and comes back', () => {
    const kept = draftText(typed);
    const looking = changeWriting(typed, { mode: 'none', text: '', draft: '' }, kept);
    expect(looking.text).toBe('');
    expect(changeWriting(looking, { mode: 'typed', draft: '', text: '' }, kept).text).toBe('Désolée, Od');
    const again = { mode: 'adapted', draft: 'd1', text: 'Nous vérifions.' } as const;
    expect(changeWriting(looking, again, draftText(adapted)).text).toBe('On vérifie.');
    expect(changeWriting(looking, { ...again, draft: 'd2' }, draftText(adapted)).text).toBe(
      'Nous vérifions.',
    );
  });
});
