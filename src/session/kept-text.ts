import type { DamagedTexts } from './damaged.ts';
import type { KeyValueStore } from './key-value-store.ts';

/** One text kept on this machine until it is removed. In guest mode none is kept and none is given. */
export interface KeptText {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  readonly isKept: () => boolean; // false for a guest
  /** Keeps a text that was read here and cannot be understood apart, so that nothing written here takes its place. */
  readonly setAside: (text: string) => Promise<void>;
}

/** The text kept under `key`; an empty one is removed. */
export function keptText(
  store: KeyValueStore,
  key: 'opinions',
  isGuest: () => boolean,
  damaged: DamagedTexts,
): KeptText {
  return {
    read: async () => (isGuest() ? null : store.get(key)),
    write: async (text) => {
      if (isGuest()) return;
      await (text === '' ? store.remove(key) : store.set(key, text));
    },
    isKept: () => !isGuest(),
    setAside: async (text) => {
      if (await damaged.setAside(key, 'all', text)) await store.remove(key);
    },
  };
}
