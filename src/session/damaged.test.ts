import { describe, expect, it } from 'vitest';
import { RULES_ONLY } from '../tone/index.ts';
import { type KeyValueStore, memoryStore } from './key-value-store.ts';
import { createSession, handPage } from './session-fakes.ts';

const result = (id: string) => ({
  id,
  scenario: 'essai',
  title: { fr: 'Le café froid' },
  seed: '7',
  mode: 'entrainement',
  when: 1,
  total: 71,
  outcome: null,
  dimensions: { tone: 60 },
  ending: null,
  code: 'AT3.essai.00000000.AAAA',
});
const files = (id: string) => [id, [`${id}.yaml`, [[`${id}.yaml`, `id: ${id}\n`]]]];

function machine(kept: Map<string, string>, storage: KeyValueStore = memoryStore(kept), guest = false) {
  return createSession({ loadTone: async () => RULES_ONLY, page: handPage(), storage, first: { guest } });
}
const told = async (session: Awaited<ReturnType<typeof machine>>) =>
  (await session.damaged.list()).map(({ kind, lost }) => [kind, lost]);

describe('what is kept and can no longer be read', () => {
  const wrong = { ...result('b'), mode: 'dieu' };
  const history = JSON.stringify([result('a'), wrong, null, result('c')]);

  it('line by line in the history is told and kept as it was; what is left is in its place', async () => {
    const kept = new Map([['history', history]]);
    const session = await machine(kept);
    expect(session.getState().history.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(await told(session)).toEqual([['history', 2]]);
    const [one] = await session.damaged.list();
    expect(await session.damaged.read(one?.id ?? '')).toBe(history);
    expect(JSON.parse(kept.get('history') ?? '')).toEqual([result('a'), result('c')]);
  });

  it.each(['{', '"x"', '{"a":1}', '\u0000\u0001', ''])(
    'as a whole in the history is told and kept as it was: %j',
    async (text) => {
      const kept = new Map([['history', text]]);
      const session = await machine(kept);
      expect([session.getState().history, await told(session)]).toEqual([[], [['history', 'all']]]);
      const [one] = await session.damaged.list();
      expect(await session.damaged.read(one?.id ?? '')).toBe(text);
      expect(kept.get('history')).toBe('[]');
    },
  );

  it('is told once, at every visit, until it is let go; another text is another', async () => {
    const kept = new Map([['history', history]]);
    await machine(kept);
    kept.set('history', history);
    const session = await machine(kept);
    expect(await told(session)).toEqual([['history', 2]]);
    kept.set('history', '{');
    const again = await machine(kept);
    expect(await told(again)).toEqual(
      expect.arrayContaining([
        ['history', 2],
        ['history', 'all'],
      ]),
    );
    for (const { id } of await again.damaged.list()) await again.damaged.forget(id);
    expect(await told(await machine(kept))).toEqual([]);
  });

  it('in the list of scenarios is told too, and the sound ones are still there', async () => {
    const text = JSON.stringify([files('a'), ['broken', 3], files('b'), files('a')]);
    const kept = new Map([['scenarios', text]]);
    const session = await machine(kept);
    expect((await session.scenarios.all()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await told(session)).toEqual([['scenarios', 2]]);
    const [one] = await session.damaged.list();
    expect(await session.damaged.read(one?.id ?? '')).toBe(text);
    expect(JSON.parse(kept.get('scenarios') ?? '')).toEqual([files('a'), files('b')]);
  });

  it('is never lost by keeping another: an unreadable list is set aside before it is written over', async () => {
    const kept = new Map([['scenarios', '[["a"']]);
    const session = await machine(kept);
    const texts = [['b.yaml', 'id: b\n']] as const;
    await session.scenarios.keep({ id: 'b', files: { main: 'b.yaml', texts } });
    expect(await told(session)).toEqual([['scenarios', 'all']]);
    expect([...kept.values()]).toContain('[["a"');
  });

  it('stays where it is when it cannot be set aside', async () => {
    const kept = new Map([['history', history]]);
    const storage = { ...memoryStore(kept), set: async () => false };
    const session = await machine(kept, storage);
    expect(session.getState().history).toHaveLength(2);
    expect([...kept]).toEqual([['history', history]]);
  });

  it('is neither told to a guest nor touched', async () => {
    const kept = new Map([
      ['history', history],
      ['scenarios', '{'],
    ]);
    const before = JSON.stringify([...kept]);
    const session = await machine(kept, memoryStore(kept), true);
    expect(await session.scenarios.all()).toEqual([]);
    expect(await told(session)).toEqual([]);
    expect(JSON.stringify([...kept])).toBe(before);
  });

  it('is of ours only: what lies under a like name is left alone', async () => {
    const session = await machine(new Map([['damaged.other.all.x', 'y']]));
    expect(await told(session)).toEqual([]);
  });
});

describe('an instructor’s opinions', () => {
  it('that cannot be understood are set aside, and what is opined next takes no place of theirs', async () => {
    const kept = new Map([['opinions', '{"format":']]);
    const session = await machine(kept);
    await session.opinions.setAside((await session.opinions.read()) ?? '');
    await session.opinions.write('{"games":{}}');
    expect(await told(session)).toEqual([['opinions', 'all']]);
    expect([...kept.values()]).toEqual(expect.arrayContaining(['{"format":', '{"games":{}}']));
  });
});
