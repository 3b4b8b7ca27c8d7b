import { describe, expect, it } from 'vitest';
import * as codes from './codes.ts';
import { COMMAND_WORDS } from './commands.ts';
import { COMPOSER_WORDS } from './composer.ts';
import type { Catalogue } from './define.ts';
import { DESK_WORDS } from './desk.ts';
import { DOSSIER_WORDS } from './dossier.ts';
import { GUIDE_WORDS } from './guide.ts';
import { HISTORY_WORDS } from './history.ts';
import { HOME_WORDS } from './home.ts';
import { OFFICE_WORDS } from './office.ts';
import { POINT_WORDS } from './point.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { ACCESS_WORDS, SETTINGS_WORDS } from './settings.ts';
import { SHEET_WORDS } from './sheet.ts';
import { WORKBENCH_WORDS } from './workbench.ts';

const CATALOGUES = {
  ...codes,
  COMMAND_WORDS,
  COMPOSER_WORDS,
  DESK_WORDS,
  DOSSIER_WORDS,
  GUIDE_WORDS,
  HISTORY_WORDS,
  HOME_WORDS,
  OFFICE_WORDS,
  POINT_WORDS,
  REFUSAL_WORDS,
  ACCESS_WORDS,
  SETTINGS_WORDS,
  SHEET_WORDS,
  WORKBENCH_WORDS,
} as unknown as Record<string, Catalogue<string>>;

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
