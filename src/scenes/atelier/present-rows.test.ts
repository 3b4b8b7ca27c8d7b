import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editText, readAuthorTree } from '../../scenario/edit/index.ts';
import { filterRows, hourOfMinutes, minutesOfHour, presentRows } from './present-rows.ts';
import { textEdits } from './text-edits.ts';

const ROOT = new URL('../../../scenarios/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const FILES = ['letiquette.yaml', 'letiquette/publications.yaml', 'letiquette/imprevus.yaml'];
const trees = FILES.map((name) => [name, readAuthorTree(read(name))?.value ?? null] as const);
const rows = presentRows(trees, 'fr', ['fr', 'en']);
const ALL = { list: 'all', search: '', onlyLacking: false } as const;

describe('the rows of the table', () => {
  it('are everything that happens, in the order of the hours, conditions last', () => {
    expect(rows.filter(({ list }) => list === 'posts').length).toBeGreaterThan(40);
    expect(rows.filter(({ list }) => list === 'timeline').length).toBeGreaterThan(20);
    const hours = rows.map(({ minutes }) => minutes);
    expect(hours).toEqual([...hours].sort((a, b) => (a === b ? 0 : a < b ? -1 : 1)));
    expect(filterRows(rows, { ...ALL, onlyLacking: true })).toEqual([]); // complete in both languages
  });
  it('are found by any of their words, without accents', () => {
    const [row] = rows.filter(({ fr }) => /é/.test(fr ?? ''));
    const word = /\p{L}*é\p{L}*/u.exec(row?.fr ?? '')?.[0] ?? '';
    const found = filterRows(rows, { ...ALL, search: word.replaceAll('é', 'E') });
    expect(found).toContainEqual(row);
    expect(found.length).toBeLessThan(rows.length);
  });
  it('write their hours back as they were', () => {
    for (const hour of ['06:20', 'day 2 05:40', '23:59'])
      expect(hourOfMinutes(minutesOfHour(hour))).toBe(hour);
    expect(minutesOfHour('tomorrow')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a text edited in one language', () => {
  const written = (text: string, lang: 'fr' | 'en', words: string) => {
    let tree = readAuthorTree(text);
    for (const edit of textEdits(tree?.value ?? null, 'a.text', lang, 'fr', words)) {
      const done = tree === null ? null : editText(tree, edit);
      tree = done?.ok ? done.value : null;
    }
    return tree?.text;
  };
  it('leaves the other as it is', () => {
    expect(written('a: {text: {fr: Un, en: One}}\n', 'en', 'Two')).toBe('a: {text: {fr: Un, en: Two}}\n');
    expect(written('a: {text: Un}\n', 'en', 'One')).toBe('a: {text: {fr: Un, en: One}}\n');
    expect(written('a: {text: Un}\n', 'fr', 'Deux')).toBe('a: {text: Deux}\n');
    expect(written('a: {text: {fr: Un, en: One}}\n', 'fr', '')).toBe('a: {text: {en: One}}\n');
    expect(written('a:\n  id: x\n', 'fr', 'Un')).toBe('a:\n  id: x\n  text: Un\n');
    expect(written('a:\n  id: x\n', 'en', 'One')).toBe('a:\n  id: x\n  text: {en: One}\n');
  });
});
