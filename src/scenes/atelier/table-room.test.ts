import { expect, it } from 'vitest';
import { readAuthorTree } from '../../scenario/edit/index.ts';
import type { AuthorDocument } from './author-document.ts';
import { openTable } from './table-room.ts';

const POSTS = 'posts:\n  - {id: a, text: {fr: Bonjour, en: Hello}}\n  - {id: b, text: {fr: Non, en: No}}\n';

it('shows the translations to review while there are two languages, and every row once there is one', () => {
  let text = `lang: fr\nlangs: [fr, en]\n${POSTS}`;
  let revision = 0;
  const document = {
    names: () => ['a.yaml'],
    tree: () => readAuthorTree(text),
    revision: () => revision,
    isTyping: () => false,
  } as unknown as AuthorDocument;
  const table = openTable(
    document,
    (_, path) => path === 'posts[1]',
    () => {},
  );
  const ids = () => table.shown().map(({ id }) => id);
  table.setFilter({ onlyStale: true });
  expect(ids()).toEqual(['b']);
  text = `lang: fr\nlangs: [fr]\n${POSTS}`;
  revision++;
  expect(ids()).toEqual(['a', 'b']);
});
