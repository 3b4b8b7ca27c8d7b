import { describe, expect, it } from 'vitest';
import { besideHash, keptReading, ROW_FIGURES, readingOfRow, rowOfReading } from './kept-reading.ts';
import type { Reading } from './reading.ts';

const reading: Reading = {
  sentiment: -0.256,
  politeness: 0.7512,
  empathy: 0.29,
  hostility: 0.4999,
  defensiveness: 0.1,
  sarcasm: 0,
  register: 'tu',
  acts: { apology: 0.7499, repair: 0.5, explain: 0.49, ask: 1 },
  specificity: 0.64,
  language: {
    lang: 'fr',
    words: 12,
    sentences: 2,
    capitals: 0.299999,
    exclamations: 1,
    jargon: 0,
    slips: 3,
    quality: 0.87,
  },
  quality: 2.56,
  confidence: 0.8123,
  doubt: null,
  unsure: ['quality', 'sarcasm'],
  spans: [
    { start: 0, end: 7, cue: 'apology', why: { code: 'act/apology' } },
    { start: 9, end: 12, cue: 'explain', why: { code: 'act/explain' } },
    { start: 14, end: 19, cue: 'hostility', why: { code: 'word/learned', params: { push: 1, word: 'nul' } } },
    { start: 14, end: 19, cue: 'sentiment', why: { code: 'word/blame' } },
  ],
};

describe('a reading that is kept', () => {
  const kept = keptReading(reading);

  it('has whole hundredths, none of which passes a limit that the figure did not reach', () => {
    expect(kept).toMatchObject({
      sentiment: -0.25,
      politeness: 0.75,
      hostility: 0.49,
      acts: { apology: 0.74, repair: 0.5, ask: 1 },
      quality: 2.56,
    });
    expect(kept.language).toEqual({ ...reading.language, capitals: 0.29 });
  });

  it('has the acts that are said, and the passages that an act or a harm rests on', () => {
    expect(Object.keys(kept.acts).sort()).toEqual(['apology', 'ask', 'repair']);
    expect(kept.spans).toEqual([
      { start: 0, end: 7, cue: 'apology', why: { code: 'apology' } },
      { start: 14, end: 19, cue: 'hostility', why: { code: 'word/learned' } },
    ]);
  });

  it('is the same when it is kept again, through its numbers', () => {
    expect(keptReading(kept)).toEqual(kept);
    const row = rowOfReading(kept);
    expect(row.figures.length).toBe(ROW_FIGURES);
    expect(readingOfRow(JSON.parse(JSON.stringify(row)))).toEqual(kept);
    for (const doubt of ['irony', 'noWords'] as const)
      expect(keptReading({ ...reading, doubt, unsure: [], quality: null })).toMatchObject({
        doubt,
        unsure: [],
        quality: null,
      });
  });

  it('tells of personal data only where there is a doubt, in one number more', () => {
    expect(keptReading(reading)).not.toHaveProperty('data');
    for (const data of [['asksPublic'], ['reveals'], ['asksPublic', 'reveals']] as const) {
      expect(rowOfReading({ ...reading, data }).figures).toHaveLength(ROW_FIGURES + 1);
      expect(keptReading({ ...reading, data }).data).toEqual(data);
    }
  });

  it('tells the least that can be said where its numbers tell nothing', () => {
    const nothing = readingOfRow({ figures: [], acts: [999, 50], spans: [999, 1, 2, 3] });
    expect([nothing.register, nothing.language.lang, nothing.doubt, nothing.quality]).toEqual([
      'none',
      'other',
      null,
      null,
    ]);
  });
});

describe('the hash of what a text was read beside', () => {
  it('follows the text and the detail of the post, and is missing where there is none', () => {
    const whole = besideHash({ to: 'Mon café était froid.', detail: ['froid'] });
    expect(whole).toMatch(/^[0-9a-f]{8}$/);
    expect(besideHash({ to: 'Mon café était froid!', detail: ['froid'] })).not.toBe(whole);
    expect(besideHash({ to: 'Mon café était froid.', detail: ['café'] })).not.toBe(whole);
    expect(besideHash({})).toBeNull();
  });
});
