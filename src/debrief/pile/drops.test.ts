import { describe, expect, it } from 'vitest';
import type { NamedFile } from '../../ui/handed-files.ts';
import { MOST_BYTES } from '../../ui/handed-files.ts';
import { openDrops } from './drops.ts';
import { codesOf, MOST_FILES, MOST_GAMES, sortFiles } from './intake.ts';
import { EMPTY, type PileModel, type PileState } from './model.ts';

const file = (name: string, text: () => Promise<string>, size = 10): NamedFile => ({
  name,
  file: { name, size, text } as File,
});
const soon = (name: string, text = '{}') => file(name, async () => text);
const never = () => new Promise<string>(() => {});
const settled = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
const reading = { tell: () => {}, isStopped: () => false };

/** A pile that plays nothing, and notes what it was given. */
function aPile() {
  let model: PileModel = { ...EMPTY, lang: 'fr', width: 800 };
  const told: string[] = [];
  const seen: PileModel['read'][] = [];
  const state: PileState = {
    get: () => model,
    change: (part) => {
      model = { ...model, ...part };
      if (part.read) seen.push(part.read);
    },
  };
  const open = () => {
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    const keep = (texts: Parameters<Parameters<typeof openDrops>[1]['add']>[0]) => {
      model = { ...model, handed: [...model.handed, ...texts] };
    };
    return openDrops(
      state,
      {
        add: (texts) => {
          keep(texts);
          told.push(`add ${names(texts)}`);
        },
        keep: (texts) => {
          keep(texts);
          if (texts.length > 0) told.push(`keep ${names(texts)}`);
        },
        again: () => {},
        settle: () => {},
        goOn: () => {},
        stop: () => {},
        clear: () => {},
        close: () => {},
      },
      async () => null,
      () => {},
    );
  };
  return { open, told, seen, model: () => model };
}

describe('files handed in', () => {
  it('are told as they are read, and the last one leaves nothing to be told', async () => {
    const { open, told, seen, model } = aPile();
    await open().take(
      Array.from({ length: 30 }, (_, n) => file(`${n}.json`, () => settled(8).then(() => '{}'))),
    );
    expect(seen[0]).toEqual({ done: 0, total: 30 });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.map((read) => read?.done)).toEqual(
      seen.map((read) => read?.done).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect([model().read, model().handed.length, told.length]).toEqual([null, 30, 1]);
  });

  it('that are stopped are kept as far as they were read; the rest is told', async () => {
    const { open, told, model } = aPile();
    const drops = open();
    const done = drops.take([soon('a.json'), file('b.json', never), soon('c.json')]);
    void drops.take([soon('d.json')]);
    await settled(20);
    expect(model().read).not.toBeNull();
    drops.stop();
    await done;
    expect(told).toEqual(['keep a.json']);
    expect(model()).toMatchObject({ at: 'stopped', read: null, drops: [], leftOut: 3 });
  });

  it('are read by the next page when this one goes meanwhile, each once', async () => {
    const { open, told, model } = aPile();
    const first = open();
    let opened: (text: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      opened = resolve;
    });
    void first.take([soon('a.json'), file('b.json', () => late)]);
    await settled(20);
    first.close();
    const next = open().take([]);
    opened('{}');
    await next;
    await settled(200);
    expect(told).toEqual(['add a.json,b.json']);
    expect(model().handed).toHaveLength(2);
  });

  it('that cannot be read have a line that says so, and nothing against them; the others are played', async () => {
    const { open, told, model } = aPile();
    await open().take([
      file('gone.json', () => Promise.reject(new DOMException('gone', 'NotFoundError'))),
      soon('b.json'),
    ]);
    expect(told).toEqual(['keep gone.json', 'add b.json']);
    expect(model().entries).toMatchObject([
      { name: 'gone.json', standing: 'unfinished', unfinished: 'unread' },
    ]);
  });

  it('that do not come in time are given up, and are not called bad', async () => {
    const sorted = await sortFiles([file('a.json', never), soon('b.json')], { ...reading, readMs: 150 });
    expect(sorted.games.map(({ name }) => name)).toEqual(['b.json']);
    expect(sorted.unread).toMatchObject([{ name: 'a.json', unfinished: 'unreadInTime' }]);
  });

  it('beyond what is looked at are counted, and so are codes', async () => {
    const many = Array.from({ length: MOST_FILES + 3 }, (_, n) => soon(`${n}.json`));
    const codes = soon('codes.csv', `${'AT3.essai.0123abcd.AAAA\n'.repeat(MOST_GAMES + 7)}`);
    expect(await sortFiles(many, reading)).toMatchObject({ leftOut: 3 });
    const { games, leftOut } = await sortFiles([codes, soon('a.json')], reading);
    expect([games.length, leftOut]).toEqual([MOST_GAMES, 8]);
    expect(games[0]?.name).toBe('a.json'); // a file of codes takes the place of no other file
    expect(codesOf('rien')).toHaveLength(1);
  });

  it('made to hold the page up do not: too big a file, or millions of spaces', async () => {
    const start = performance.now();
    const { games } = await sortFiles(
      [
        file('gros.json', never, MOST_BYTES + 1),
        soon('vide.json', ' '.repeat(4_000_000)),
        soon('dos.json', `${'\ufeff '.repeat(1_000_000)}x`),
      ],
      reading,
    );
    expect(games).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(5000);
  }, 20_000);
});
