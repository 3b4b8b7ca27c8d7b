import { describe, expect, it } from 'vitest';
import type { Catalogue } from './define.ts';

const isCatalogue = (value: unknown): value is Catalogue<string> =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

/** Every catalogue of the room, by its name. */
const CATALOGUES = Object.fromEntries(
  Object.values(import.meta.glob<Record<string, unknown>>('./**/!(*.test).ts', { eager: true }))
    .flatMap((room) => Object.entries(room))
    .filter((entry): entry is [string, Catalogue<string>] => isCatalogue(entry[1])),
);

// Any parameter asked for is a number written as itself.
const params = new Proxy({}, { get: () => 2 }) as Record<string, number>;
const sentences = (lang: 'fr' | 'en') =>
  Object.entries(CATALOGUES).flatMap(([name, words]) =>
    Object.entries(words[lang]).map(
      ([key, phrase]) => [`${name}.${key}`, typeof phrase === 'function' ? phrase(params) : phrase] as const,
    ),
  );

describe('the French of Québec', () => {
  it('puts a no-break space before a colon and inside quotation marks, none before ; ! ?', () => {
    const wrong = sentences('fr').filter(([, s]) =>
      /[^\u00a0\d]:(\s|$)|\d:\s| :|«[^\u00a0]|[^\u00a0]»|[\s\u00a0][;!?]/u.test(s),
    );
    expect(wrong).toEqual([]);
  });

  it('says vous to whoever writes scenarios or grades games: in the messages of the checker and on the pile', () => {
    const theirs = /^(PILE|CSV|PROOF|YAML|CONDITION|KINDS|EXPECTED|HOW_WRITTEN)/;
    const familiar = sentences('fr').filter(
      ([key, s]) => theirs.test(key) && /(^|[\s('’])(tu|toi|ta|tes|te)(?=[\s.,;!?]|$)/iu.test(s),
    );
    expect(familiar).toEqual([]);
  });

  it('never leaves a figure and its unit apart', () => {
    expect(sentences('fr').filter(([, s]) => /\d (h|min|s|%)\b/.test(s))).toEqual([]);
  });
});

describe('both languages', () => {
  it('say something for every key, and English has no French spacing', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const [key, s] of sentences(lang)) expect(s.trim(), key).not.toBe('');
    expect(sentences('en').filter(([, s]) => /[\s\u00a0][:;!?](\s|$)|«|»/.test(s))).toEqual([]);
  });
});
