import { describe, expect, it } from 'vitest';
import { damagedTexts } from './damaged.ts';
import { memoryStore } from './key-value-store.ts';
import { localScenarios } from './local-scenarios.ts';
import { MOST_LOCAL_SCENARIOS, MOST_LOCAL_UNITS } from './tuning.ts';

const named = (id: string, text = `id: ${id}\n`) => ({
  id,
  files: {
    main: `${id}.yaml`,
    texts: [
      [`${id}.yaml`, text],
      [`${id}/foule.yaml`, 'posts: []\n'],
    ] as const,
  },
});

function machine(kept = new Map<string, string>()) {
  let isGuest = false;
  const open = () => {
    const store = memoryStore(kept);
    return localScenarios(store, () => isGuest, damagedTexts(store));
  };
  return {
    kept,
    open,
    guest: (on: boolean) => {
      isGuest = on;
    },
  };
}

const ids = async (local: ReturnType<typeof localScenarios>) => (await local.all()).map(({ id }) => id);

describe('scenarios kept on this machine', () => {
  it('are there at the next visit, decks and all, the newest first, one of each name', async () => {
    const { open } = machine();
    const local = open();
    for (const one of [named('a'), named('b'), named('a', 'id: a\ntitle: Mieux\n')])
      expect(await local.keep(one)).toBe('kept');
    expect(await open().all()).toEqual([named('a', 'id: a\ntitle: Mieux\n'), named('b')]);
  });

  it('are removed one at a time, and the last leaves nothing behind', async () => {
    const { open, kept } = machine();
    const local = open();
    await local.keep(named('a'));
    await local.keep(named('b'));
    await local.remove('a');
    expect(await ids(open())).toEqual(['b']);
    await local.remove('b');
    expect([...kept.keys()]).toEqual([]);
  });

  it('are neither kept nor shown to a guest, whose host finds his own again', async () => {
    const { open, guest } = machine();
    const local = open();
    await local.keep(named('a'));
    guest(true);
    expect([await local.keep(named('b')), await ids(local)]).toEqual(['guest', []]);
    await local.remove('a');
    guest(false);
    expect(await ids(local)).toEqual(['a']);
  });

  it('are all there when several are kept at once', async () => {
    const local = machine().open();
    await Promise.all(['a', 'b', 'c'].map((id) => local.keep(named(id))));
    await Promise.all([local.remove('b'), local.keep(named('d'))]);
    expect((await ids(local)).sort()).toEqual(['a', 'c', 'd']);
  });

  it('never give way to another: when there are too many or too much, it is not kept and that is told', async () => {
    const many = machine().open();
    for (let n = 0; n < MOST_LOCAL_SCENARIOS; n++) expect(await many.keep(named(`s${n}`))).toBe('kept');
    expect(await many.keep(named('more'))).toBe('full');
    expect(await many.keep(named('s3', 'id: s3\ntitle: Mieux\n'))).toBe('kept');
    expect(await ids(many)).toHaveLength(MOST_LOCAL_SCENARIOS);
    await many.remove('s0');
    expect(await many.keep(named('more'))).toBe('kept');
    const much = machine().open();
    const half = 'x'.repeat(MOST_LOCAL_UNITS / 2 - 100);
    expect([await much.keep(named('a', half)), await much.keep(named('b', half))]).toEqual(['kept', 'kept']);
    expect([await much.keep(named('c', half)), await ids(much)]).toEqual(['full', ['b', 'a']]);
  });

  it.each([
    '',
    '{',
    '{"a":1}',
    '[null,7,["x"],["y",["y.yaml",[["z.yaml",3]]]],[4,["a.yaml",[["a.yaml",""]]]]]',
  ])('are none, without a stumble, when what lies there is not ours: %s', async (text) => {
    expect(
      await machine(new Map([['scenarios', text]]))
        .open()
        .all(),
    ).toEqual([]);
  });

  it('survive beside something damaged', async () => {
    const { open, kept } = machine();
    await open().keep(named('a'));
    const list = JSON.parse(kept.get('scenarios') as string);
    kept.set('scenarios', JSON.stringify([['broken', 3], ...list]));
    expect(await ids(open())).toEqual(['a']);
  });
});
