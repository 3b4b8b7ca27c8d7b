import type { Shelf } from './shelf.ts';

/** One text kept on this machine until it is removed. In guest mode none is kept and none is given. */
export interface KeptText {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  readonly isKept: () => boolean; // false for a guest
}

export function keptText(shelf: Shelf, key: string, isGuest: () => boolean): KeptText {
  return {
    read: async () => (isGuest() ? null : shelf.get(key)),
    write: async (text) => (isGuest() ? undefined : text === '' ? shelf.remove(key) : shelf.set(key, text)),
    isKept: () => !isGuest(),
  };
}
