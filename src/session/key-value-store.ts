import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';

/**
 * Texts kept between two visits, by key: in IndexedDB, else in localStorage, else in memory for this visit.
 * Nothing here throws or stops play; trouble is reported through `onTrouble`.
 */
export interface KeyValueStore {
  readonly get: (key: string) => Promise<string | null>;
  /** False: kept in memory only, for this visit. */
  readonly set: (key: string, text: string) => Promise<boolean>;
  /** Writes at once, for a page that is about to go: IndexedDB may not finish in time. */
  readonly setNow: (key: string, text: string) => void;
  readonly remove: (key: string) => Promise<void>;
  /** Every key in use that begins so. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

export type StorageTrouble = 'storage/full' | 'storage/forbidden';

const PREFIX = 'avis-de-tempete.';
const URGENT = 'urgent.';

/** The store of this browser. */
export function browserStore(onTrouble: (trouble: StorageTrouble) => void): KeyValueStore {
  const memory = new Map<string, string>();
  const db = openDb();
  return {
    get: async (key) => memory.get(key) ?? (await newest(db, key)),
    set: async (key, text) => {
      const trouble = await keep(db, key, text);
      if (trouble === null) memory.delete(key);
      else {
        memory.set(key, text);
        onTrouble(trouble);
      }
      return trouble === null;
    },
    setNow: (key, text) => {
      if (tryLocal((local) => local.setItem(PREFIX + URGENT + key, text)) !== null) memory.set(key, text);
    },
    remove: async (key) => {
      memory.delete(key);
      tryLocal((local) => {
        local.removeItem(PREFIX + key);
        local.removeItem(PREFIX + URGENT + key);
      });
      if (db !== null) await asked(() => del(key, db)).catch(() => {});
    },
    keys: async (prefix) => {
      const stored = db === null ? [] : await asked(() => keys(db)).catch(() => []);
      const all = new Set<unknown>([...memory.keys(), ...localKeys(), ...stored]);
      return [...all].filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
    },
  };
}

/** For this visit only: guest mode, and tests. */
export function memoryStore(kept = new Map<string, string>()): KeyValueStore {
  return {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, text) => kept.set(key, text).has(key),
    setNow: (key, text) => void kept.set(key, text),
    remove: async (key) => void kept.delete(key),
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

function openDb(): UseStore | null {
  try {
    return typeof indexedDB === 'undefined' ? null : createStore('avis-de-tempete', 'kept');
  } catch {
    return null;
  }
}

/** An urgent copy is newer than the database: a write that succeeds removes it. */
async function newest(db: UseStore | null, key: string): Promise<string | null> {
  const urgent = fromLocal(PREFIX + URGENT + key);
  if (urgent !== null) return urgent;
  if (db !== null) {
    const kept = await asked(() => get<unknown>(key, db)).catch(() => null);
    if (typeof kept === 'string') return kept;
  }
  return fromLocal(PREFIX + key);
}

async function keep(db: UseStore | null, key: string, text: string): Promise<StorageTrouble | null> {
  let trouble: StorageTrouble | null = 'storage/forbidden';
  if (db !== null) {
    trouble = await asked(() => set(key, text, db)).then(
      () => null,
      (thrown: unknown) => troubleOf(thrown),
    );
  }
  if (trouble !== null) {
    const found = tryLocal((local) => local.setItem(PREFIX + key, text));
    trouble = found === 'storage/full' ? found : found === null ? null : trouble;
  }
  if (trouble === null) tryLocal((local) => local.removeItem(PREFIX + URGENT + key));
  return trouble;
}

/** Where storage is forbidden the database throws at once, before it gives a promise. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  return ask();
}

function tryLocal(use: (local: Storage) => void): StorageTrouble | null {
  try {
    if (typeof localStorage === 'undefined') return 'storage/forbidden';
    use(localStorage);
    return null;
  } catch (thrown) {
    return troubleOf(thrown);
  }
}

function fromLocal(key: string): string | null {
  let found: string | null = null;
  tryLocal((local) => {
    found = local.getItem(key);
  });
  return found;
}

/** The keys in localStorage, written in haste or not. */
function localKeys(): string[] {
  const found: string[] = [];
  tryLocal((local) => {
    for (let i = 0; i < local.length; i++) {
      const name = local.key(i) ?? '';
      if (name.startsWith(PREFIX)) found.push(name.slice(PREFIX.length).replace(URGENT, ''));
    }
  });
  return found;
}

function troubleOf(thrown: unknown): StorageTrouble {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return /quota/i.test(name) ? 'storage/full' : 'storage/forbidden';
}
