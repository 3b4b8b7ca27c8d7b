import type { KeyValueStore } from './key-value-store.ts';

/** One text kept on this machine until it is removed. In guest mode none is kept and none is given. */
export interface KeptText {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  readonly isKept: () => boolean; // false for a guest
}

/** The text kept under `key`; an empty one is removed. */
export function keptText(store: KeyValueStore, key: string, isGuest: () => boolean): KeptText {
  return {
    read: async () => (isGuest() ? null : store.get(key)),
    write: async (text) => {
      if (isGuest()) return;
      await (text === '' ? store.remove(key) : store.set(key, text));
    },
    isKept: () => !isGuest(),
  };
}
