import { describe, expect, it } from 'vitest';
import { readAuthorTree } from './author-tree.ts';
import { type AgreedTexts, renditionsOf, reviewRenditions } from './renditions.ts';

const FILE = 'a.yaml';
const textsOf = (yaml: string) => renditionsOf(FILE, readAuthorTree(yaml)?.value ?? null);
const post = (id: string, fr: string, en: string) => `  - {id: ${id}, text: {fr: "${fr}", en: "${en}"}}\n`;
const first = `title: {fr: Un, en: One}\nposts:\n${post('a', 'Bonjour', 'Hello')}${post('b', 'Merci', 'Thanks')}`;
const agreed = reviewRenditions(textsOf(first), {}).agreed;
const review = (yaml: string, from: AgreedTexts = agreed) => reviewRenditions(textsOf(yaml), from);
const behind = (yaml: string, from?: AgreedTexts) =>
  review(yaml, from).stale.map((text) => [text.path, text.behind, text.before]);

describe('the texts in both languages of a file', () => {
  it('are found wherever they stand, by the ids of their items', () => {
    expect(textsOf(first).map(({ key, path }) => [key, path])).toEqual([
      ['a.yaml.title', 'title'],
      ['a.yaml.posts[a].text', 'posts[0].text'],
      ['a.yaml.posts[b].text', 'posts[1].text'],
    ]);
  });
  it('are none where a language is missing, and phrases are left alone', () => {
    expect(textsOf('title: {fr: Un}\nsummary: Rien\nposts: [{detail: {fr: [a], en: [b]}}]\n')).toEqual([]);
    expect(textsOf('title: {fr: Un, en: ""}\n')).toEqual([]);
  });
});

describe('a text that changed in one language', () => {
  const changed = first.replace('Bonjour', 'Bonsoir');
  it('leaves the other behind, with what it said before, and whichever it is', () => {
    expect(behind(first)).toEqual([]);
    expect(behind(changed)).toEqual([['posts[0].text', 'en', 'Bonjour']]);
    expect(behind(first.replace('Thanks', 'Cheers'))).toEqual([['posts[1].text', 'fr', 'Thanks']]);
  });
  it('is stale until the other is touched, or the change undone', () => {
    const { agreed: since } = review(changed);
    expect(behind(changed, since)).toHaveLength(1); // seen once is not agreed
    expect(behind(first, since)).toEqual([]);
    const followed = changed.replace('Hello', 'Good evening');
    expect(behind(followed, since)).toEqual([]);
    expect(behind(followed.replace('Good evening', 'Evening'), review(followed, since).agreed)).toEqual([
      ['posts[0].text', 'fr', 'Good evening'],
    ]);
  });
  it('is not for its blanks, nor for items put before it', () => {
    expect(behind(first.replace('{fr: Un,', '{fr: "Un  ",'))).toEqual([]);
    expect(behind(first.replace('posts:\n', `posts:\n${post('z', 'Neuf', 'New')}`))).toEqual([]);
  });
  it('is still so when it was taken out and came back', () => {
    const without = review(`title: {fr: Un, en: One}\n`).agreed;
    expect(behind(changed, without)).toHaveLength(1);
  });
});
