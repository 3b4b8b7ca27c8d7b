import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AuthorTree, type Plain, readAuthorTree, valueAt } from './author-tree.ts';
import { editText } from './edit-text.ts';
import type { Edit } from './expected.ts';
import { differenceOf } from './splices.ts';

const ROOT = new URL('../../../scenarios/', import.meta.url);
const STORIES = ['la-derniere-navette', 'le-conteneur', 'le-mot-de-trop', 'letiquette', 'premier-quart'];
const filesOf = (id: string) => [
  `${id}.yaml`,
  ...(readdirSync(ROOT).includes(id)
    ? readdirSync(new URL(`${id}/`, ROOT)).map((name) => `${id}/${name}`)
    : []),
];
const open = (text: string): AuthorTree => {
  const tree = readAuthorTree(text);
  if (tree === null) throw new Error('not sound');
  return tree;
};
const edited = (text: string, ...edits: Edit[]): string => {
  let tree = open(text);
  for (const edit of edits) {
    const done = editText(tree, edit);
    if (!done.ok) throw new Error(`${done.error}: ${JSON.stringify(edit)}`);
    tree = done.value;
  }
  return tree.text;
};

/** One path of each shape: `posts[].text.fr` counts once in a file. */
function paths(tree: Plain, wanted: (value: Plain) => boolean): string[] {
  const found = new Map<string, string>();
  const walk = (value: Plain, path: string) => {
    if (wanted(value)) {
      const shape = path.replace(/\[\d+\]/g, '[]');
      found.set(shape, path); // the last one of a shape, seldom the first
    } else if (Array.isArray(value))
      for (const [i, one] of value.entries()) walk(one as Plain, `${path}[${i}]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        walk(one as Plain, path === '' ? key : `${path}.${key}`);
  };
  walk(tree, '');
  return [...found.values()];
}

describe('an edit of one field of a story', () => {
  it.each(STORIES)('changes only its lines: %s', (id) => {
    for (const name of filesOf(id)) {
      const tree = open(readFileSync(new URL(name, ROOT), 'utf8'));
      const all = paths(tree.value, (value) => typeof value === 'string');
      const every = Math.max(1, Math.floor(all.length / 5));
      for (const path of all.filter((_, i) => i % every === 0)) {
        const old = String(valueAt(tree.value, path));
        const value = `${old} : « d’autres » mots, ${old.length}`;
        const done = editText(tree, { do: 'set', path, value });
        if (!done.ok) throw new Error(`${done.error} at ${name} ${path}`);
        const splice = differenceOf(tree.text, done.value.text);
        if (splice === null) throw new Error('nothing changed');
        const lines = (text: string) => text.split('\n').length;
        // The words stand on the lines they stood on: nothing before, nothing behind, and no line more for a text of one line.
        expect(valueAt(done.value.value, path)).toBe(value);
        if (!old.includes('\n')) expect(lines(splice.insert), `${name} ${path}`).toBe(1);
        expect(splice.to - splice.from, `${name} ${path}`).toBeLessThanOrEqual(old.length * 1.2 + 60);
      }
    }
  });
});

const POSTS = `posts:   # who says what
  # the first one
  - id: a   # anger
    at: "06:20"
    text: >-
      Froid,
      encore.
    drafts:
      - {level: 1, text: 'C''est noté.'}

  # the second one
  - {id: b, at: "06:30", text: Ok}
other: |-
  kept
`;

describe('an edit', () => {
  it('keeps quotes, blocks and comments, and quotes what would not be read as a text', () => {
    expect(edited(POSTS, { do: 'set', path: 'posts[0].drafts[0].text', value: "L'eau" })).toBe(
      POSTS.replace("'C''est noté.'", "'L''eau'"),
    );
    expect(edited(POSTS, { do: 'set', path: 'posts[1].text', value: 'a, b: {c}' })).toBe(
      POSTS.replace('text: Ok', 'text: "a, b: {c}"'),
    );
    expect(edited(POSTS, { do: 'set', path: 'posts[0].text', value: 'Tiède.' })).toBe(
      POSTS.replace('      Froid,\n      encore.', '      Tiède.'),
    );
    expect(edited(POSTS, { do: 'set', path: 'other', value: 'un\n\ndeux' })).toBe(
      POSTS.replace('  kept', '  un\n\n  deux'),
    );
    for (const value of ['yes', 'null', '12', '- x', '# x', 'a: b', '', ' x', 'x\ty', '@x', "'", '"', '1e3'])
      expect(
        valueAt(open(edited(POSTS, { do: 'set', path: 'posts[0].id', value })).value, 'posts[0].id'),
      ).toBe(value);
  });
  it('adds a field at the end of its thing, and takes one away with its line', () => {
    const more = edited(POSTS, { do: 'set', path: 'posts[0].by', value: 'odette' });
    expect(more).toBe(POSTS.replace("'C''est noté.'}\n", "'C''est noté.'}\n    by: odette\n"));
    expect(edited(more, { do: 'remove', path: 'posts[0].by' })).toBe(POSTS);
    expect(edited(POSTS, { do: 'remove', path: 'posts[0].id' })).toBe(
      POSTS.replace('- id: a   # anger\n    at:', '- at:'),
    );
    expect(edited(POSTS, { do: 'set', path: 'posts[1].text', value: { fr: 'Ok', en: 'OK' } })).toBe(
      POSTS.replace('text: Ok', 'text: {fr: Ok, en: OK}'),
    );
  });
  it('adds, moves and takes away items with their lines, and the comment above goes with what it says', () => {
    const third = { id: 'c', at: '06:40', text: 'Bien' };
    expect(edited(POSTS, { do: 'insert', path: 'posts', at: 2, value: third })).toBe(
      POSTS.replace('text: Ok}\n', 'text: Ok}\n\n  - id: c\n    at: "06:40"\n    text: Bien\n'),
    );
    const moved = edited(POSTS, { do: 'move', path: 'posts', from: 1, to: 0 });
    expect(moved.indexOf('# the second one')).toBeLessThan(moved.indexOf('# the first one'));
    expect(open(edited(POSTS, { do: 'remove', path: 'posts[0]' })).value).toEqual({
      posts: [{ id: 'b', at: '06:30', text: 'Ok' }],
      other: 'kept',
    });
    expect(edited(POSTS, { do: 'insert', path: 'facts', at: 0, value: { id: 'f', text: 'Vrai' } })).toBe(
      `${POSTS}facts:\n  - id: f\n    text: Vrai\n`,
    );
    const emptied = edited(POSTS, { do: 'remove', path: 'posts[0].drafts[0]' });
    expect(emptied).toContain('    drafts: []\n');
    expect(edited(emptied, { do: 'insert', path: 'posts[0].drafts', at: 0, value: { level: 2 } })).toContain(
      '    drafts:\n      - level: 2\n',
    );
  });
  it('is refused, and changes nothing, where the text would not say what was meant', () => {
    expect(readAuthorTree('a: [1')).toBeNull();
    const shared = open('a: &x {t: 1}\nb: *x\n');
    expect(editText(shared, { do: 'set', path: 'b.t', value: 2 })).toEqual({
      ok: false,
      error: 'edit/shared',
    });
    expect(editText(shared, { do: 'set', path: 'a.t', value: 2 })).toEqual({
      ok: false,
      error: 'edit/unsafe',
    });
    expect(editText(shared, { do: 'set', path: 'a[3]', value: 2 })).toEqual({
      ok: false,
      error: 'edit/no-place',
    });
    expect(open('a: 1').value).toEqual({ a: 1 });
  });
  it('holds in files of other systems and files without an end', () => {
    expect(edited('a: 1', { do: 'set', path: 'b', value: 'x' })).toBe('a: 1\nb: x\n'.trimEnd());
    expect(edited('\ufeffa: 1\r\nb: 2\r\n', { do: 'set', path: 'b', value: 3 })).toBe('a: 1\nb: 3\n');
  });
});
