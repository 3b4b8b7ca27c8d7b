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

/** What somebody chose, as one text: as KeptText, but a text that cannot be read is worth no keeping. */
export type KeptChoices = Pick<KeptText, 'read' | 'write'>;

/** The choices kept under `key`; an empty text is removed. */
export function keptChoices(store: KeyValueStore, key: string, isGuest: () => boolean): KeptChoices {
  return {
    read: async () => (isGuest() ? null : store.get(key)),
    write: async (text) => {
      if (isGuest()) return;
      await (text === '' ? store.remove(key) : store.set(key, text));
    },
  };
}

/** The text kept under `key`; an empty one is removed. */
export function keptText(
  store: KeyValueStore,
  key: 'opinions' | 'deck',
  isGuest: () => boolean,
  damaged: DamagedTexts,
): KeptText {
  return {
    ...keptChoices(store, key, isGuest),
    isKept: () => !isGuest(),
    setAside: async (text, lost = 'all') => {
      if (await damaged.setAside(key, lost, text)) await store.remove(key);
    },
  };
}
