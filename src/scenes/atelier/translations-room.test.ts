import { expect, it } from 'vitest';
import { type AgreedTexts, editable, readAuthorTree } from '../../scenario/edit/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import type { AuthorDocument } from './author-document.ts';
import { openTranslations } from './translations-room.ts';

const FIRST = 'posts:\n  - {id: a, text: {fr: Bonjour, en: Hello}, drafts: [{text: {fr: Oui, en: Yes}}]}\n';

/** A device that keeps what was agreed, and the texts of one scenario as they are written. */
function aDesk(device: Map<string, AgreedTexts>, id?: string) {
  let keptAs = id;
  let text = FIRST;
  let revision = 0;
  const document = {
    names: () => ['a.yaml'],
    tree: () => readAuthorTree(text),
    revision: () => revision,
    isTyping: () => false,
  } as unknown as AuthorDocument;
  const translations = {
    read: async (id: string) => device.get(id) ?? null,
    keep: async (id: string, agreed: AgreedTexts) => void device.set(id, agreed),
  };
  const app = { session: { translations }, draw: () => {} } as unknown as App;
  const checked = () => (keptAs === undefined ? {} : { keptAs }) as Checked;
  return {
    open: async (written = text) => {
      text = editable(written);
      revision++;
      const room = openTranslations(() => app, document, checked);
      await Promise.resolve();
      await Promise.resolve();
      return room;
    },
    write: (next: string) => {
      text = next;
      revision++;
    },
    keepAs: (next: string) => {
      keptAs = next;
    },
  };
}

it('a text whose French changed is stale in the thing that holds it, until the author says it is still right', async () => {
  const desk = aDesk(new Map());
  const room = await desk.open();
  expect(room.stale()).toEqual([]);
  desk.write(FIRST.replace('Oui', 'Certes'));
  expect(room.at('a.yaml', 'posts[0].drafts[0].text')).toMatchObject({ behind: 'en', before: 'Oui' });
  expect([room.within('a.yaml', 'posts[0]'), room.within('a.yaml', 'posts[1]')]).toEqual([true, false]);
  room.settle(room.stale()[0]!);
  expect(room.stale()).toEqual([]);
  room.unsettle();
  expect(room.stale()).toHaveLength(1);
  desk.write(FIRST);
  expect(room.stale()).toEqual([]);
});

it('what is stale is so at the next visit, on this device, and a file that cannot be read loses nothing', async () => {
  const device = new Map<string, AgreedTexts>();
  const changed = FIRST.replace('Bonjour', 'Bonsoir');
  const first = aDesk(device, 'mien');
  const room = await first.open();
  room.stale();
  first.write('posts: [');
  expect(room.stale()).toEqual([]);
  first.write(changed);
  expect(room.stale()).toHaveLength(1);
  const next = await aDesk(device, 'mien').open(changed);
  expect(next.stale().map(({ path }) => path)).toEqual(['posts[0].text']);
  next.settle(next.stale()[0]!);
  next.stale();
  const last = await aDesk(device, 'mien').open(changed);
  expect(last.stale()).toEqual([]);
});

it('the first change of a story that comes with the game is stale at the next visit too', async () => {
  const device = new Map<string, AgreedTexts>();
  const changed = FIRST.replace('Bonjour', 'Bonsoir');
  const desk = aDesk(device);
  const room = await desk.open();
  room.stale();
  desk.write(changed);
  expect(room.stale()).toHaveLength(1);
  desk.keepAs('copie'); // once it is checked
  room.stale();
  const next = await aDesk(device, 'copie').open(changed);
  expect(next.stale().map(({ path }) => path)).toEqual(['posts[0].text']);
});
