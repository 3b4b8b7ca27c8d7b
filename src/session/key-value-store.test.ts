import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStore, type StorageTrouble } from './key-value-store.ts';

/** A localStorage with room for so many characters; none: it may not be touched. */
function aLocalStorage(room: number | null): Storage {
  const kept = new Map<string, string>();
  const refuse = (name: string) => {
    throw new DOMException('no', name);
  };
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    clear: () => kept.clear(),
    getItem: (key) => (room === null ? refuse('SecurityError') : (kept.get(key) ?? null)),
    removeItem: (key) => (room === null ? refuse('SecurityError') : kept.delete(key)),
    setItem: (key, text) => {
      if (room === null) refuse('SecurityError');
      else if (text.length > room) refuse('QuotaExceededError');
      else kept.set(key, text);
    },
  } as Storage;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function storeWith(room: number | null) {
  const local = aLocalStorage(room);
  vi.stubGlobal('localStorage', local);
  const troubles: StorageTrouble[] = [];
  return { local, troubles, open: () => browserStore((trouble) => troubles.push(trouble)) };
}

describe('a store without IndexedDB', () => {
  it('keeps in localStorage, from one visit to the next', async () => {
    const { open, troubles } = storeWith(1000);
    await open().set('game', 'x');
    expect([await open().get('game'), troubles]).toEqual(['x', []]);
  });

  it('when full keeps in memory and says so', async () => {
    const { open, troubles } = storeWith(3);
    const storage = open();
    await storage.set('game', 'longer');
    expect([await storage.get('game'), troubles]).toEqual(['longer', ['storage/full']]);
    expect(await open().get('game')).toBeNull();
  });

  it('when forbidden keeps in memory and says so', async () => {
    const { open, troubles } = storeWith(null);
    const storage = open();
    await storage.set('game', 'x');
    storage.setNow('game', 'y');
    await storage.remove('settings');
    expect([await storage.get('game'), troubles]).toEqual(['y', ['storage/forbidden']]);
  });

  it('believes what was written as the page went over what it had before, until it is written anew', async () => {
    const { open } = storeWith(1000);
    await open().set('game', 'before');
    open().setNow('game', 'going');
    expect(await open().get('game')).toBe('going');
    await open().set('game', 'after');
    expect(await open().get('game')).toBe('after');
  });

  it('tells the keys in use, each once, whether written in haste, in memory or for good', async () => {
    const { open } = storeWith(12);
    const storage = open();
    await storage.set('game.a', 'x');
    storage.setNow('game.a', 'y');
    storage.setNow('game.b', 'y');
    await storage.set('game.c', 'too long for what is left');
    await storage.set('settings', 'z');
    expect([...(await storage.keys('game.'))].sort()).toEqual(['game.a', 'game.b', 'game.c']);
  });

  it('forgets all it had of a thing', async () => {
    const { open } = storeWith(1000);
    const storage = open();
    await storage.set('game', 'a');
    storage.setNow('game', 'b');
    await storage.remove('game');
    expect(await open().get('game')).toBeNull();
  });
});
