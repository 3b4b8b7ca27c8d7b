import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserShelf, type Trouble } from './shelf.ts';

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
    key: () => null,
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

function shelfWith(room: number | null) {
  const local = aLocalStorage(room);
  vi.stubGlobal('localStorage', local);
  const troubles: Trouble[] = [];
  return { local, troubles, open: () => browserShelf((trouble) => troubles.push(trouble)) };
}

describe('a shelf without IndexedDB', () => {
  it('keeps in localStorage, from one visit to the next', async () => {
    const { open, troubles } = shelfWith(1000);
    await open().set('game', 'x');
    expect([await open().get('game'), troubles]).toEqual(['x', []]);
  });

  it('when full keeps in memory and says so', async () => {
    const { open, troubles } = shelfWith(3);
    const shelf = open();
    await shelf.set('game', 'longer');
    expect([await shelf.get('game'), troubles]).toEqual(['longer', ['storage/full']]);
    expect(await open().get('game')).toBeNull();
  });

  it('when forbidden keeps in memory and says so', async () => {
    const { open, troubles } = shelfWith(null);
    const shelf = open();
    await shelf.set('game', 'x');
    shelf.setNow('game', 'y');
    await shelf.remove('settings');
    expect([await shelf.get('game'), troubles]).toEqual(['y', ['storage/forbidden']]);
  });

  it('believes what was written as the page went over what it had before, until it is written anew', async () => {
    const { open } = shelfWith(1000);
    await open().set('game', 'before');
    open().setNow('game', 'going');
    expect(await open().get('game')).toBe('going');
    await open().set('game', 'after');
    expect(await open().get('game')).toBe('after');
  });

  it('forgets all it had of a thing', async () => {
    const { open } = shelfWith(1000);
    const shelf = open();
    await shelf.set('game', 'a');
    shelf.setNow('game', 'b');
    await shelf.remove('game');
    expect(await open().get('game')).toBeNull();
  });
});
