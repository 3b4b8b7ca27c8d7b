import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../schema.ts';
import { completionsAt, type SchemaNode } from './completions.ts';

const schema = scenarioJsonSchema() as SchemaNode;
const names = { by: ['odette', 'karim'], platform: ['fil'] };
/** What is offered where `|` stands. */
const offered = (text: string) => {
  const at = text.indexOf('|');
  const { from, options } = completionsAt(schema, names, text.replace('|', ''), at);
  return { word: text.slice(from, at), labels: options.map(({ label }) => label) };
};

describe('completion', () => {
  it('offers the fields of the thing one is in, in lines and in braces', () => {
    expect(offered('|').labels).toContain('organisation');
    expect(offered('organisation:\n  na|').labels).toEqual(
      expect.arrayContaining(['name', 'handle', 'voice']),
    );
    expect(offered('organisation:\n  na|').word).toBe('na');
    const post = ['class', 'text', 'drafts', 'replies'];
    expect(offered('posts:\n  - id: a\n    cl|').labels).toEqual(expect.arrayContaining(post));
    expect(offered('posts:\n  - |').labels).toEqual(expect.arrayContaining(post));
    expect(offered('posts:\n  - {id: a, cl|').labels).toEqual(expect.arrayContaining(post));
    const draft = ['acts', 'level', 'why'];
    expect(offered('posts:\n  - id: a\n    drafts:\n      - {le|').labels).toEqual(
      expect.arrayContaining(draft),
    );
    expect(offered('posts:\n  - id: a\n    drafts:\n      - level: 1\n        a|').labels).toEqual(
      expect.arrayContaining(draft),
    );
  });
  it('offers the words of a closed list, and the author’s own names', () => {
    expect(offered('posts:\n  - id: a\n    class: com|')).toEqual({
      word: 'com',
      labels: expect.arrayContaining(['complaint', 'question']),
    });
    expect(offered('posts:\n  - {id: a, by: |').labels).toEqual(['odette', 'karim']);
    expect(offered('posts:\n  - id: a\n    drafts:\n      - {acts: [apology, |').labels).toContain(
      'nameConcern',
    );
  });
  it('offers nothing in comments and quoted texts', () => {
    expect(offered('posts: # |').labels).toEqual([]);
    expect(offered('title: "|').labels).toEqual([]);
  });
});
