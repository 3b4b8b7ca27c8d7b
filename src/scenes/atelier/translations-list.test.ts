import { afterEach, expect, it, vi } from 'vitest';
import type { StaleText } from '../../scenario/edit/index.ts';
import type { AtelierRoom } from './atelier-room.ts';
import { staleNote } from './translations-list.ts';

afterEach(() => void vi.unstubAllGlobals());

it('once a text is said to be right still, the keyboard goes on from its field', async () => {
  const had: string[] = [];
  const field = (path: string, lang: string) => ({
    dataset: { path },
    lang,
    focus: () => had.push(`${path} ${lang}`),
  });
  const fields = ['posts[0].text', 'posts[0].drafts[0].text'].flatMap((path) => [
    field(path, 'fr'),
    field(path, 'en'),
  ]);
  vi.stubGlobal('document', { querySelectorAll: () => fields });
  const text = { path: 'posts[0].drafts[0].text', behind: 'en', before: 'Oui' } as StaleText;
  const settled: StaleText[] = [];
  const room = { translations: { settle: (one: StaleText) => settled.push(one) } } as unknown as AtelierRoom;
  const note = staleNote({ lang: 'fr' }, room, text);
  const press = note.values.find((value) => typeof value === 'function') as () => void;
  press();
  await Promise.resolve();
  expect(settled).toEqual([text]);
  expect(had).toEqual(['posts[0].drafts[0].text en']);
});
