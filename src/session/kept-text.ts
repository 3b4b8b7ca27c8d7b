import type { Damaged, DamagedTexts } from './damaged.ts';
import type { KeyValueStore } from './key-value-store.ts';

/** One text kept on this machine until it is removed. In guest mode none is kept and none is given. */
export interface KeptText {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  readonly isKept: () => boolean; // false for a guest
  /** Keeps a text that was read here and cannot be understood apart, so that nothing written here takes its place. */
  readonly setAside: (text: string, lost?: Damaged['lost']) => Promise<void>; // lost: how much of it, all unless given
}

/** The text kept under `key`; an empty one is removed. */
export function keptText(
  store: KeyValueStore,
  key: 'opinions' | 'deck',
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
    setAside: async (text, lost = 'all') => {
      if (await damaged.setAside(key, lost, text)) await store.remove(key);
    },
  };
}
