import type { AgreedTexts } from '../scenario/edit/index.ts';
import type { KeyValueStore } from './key-value-store.ts';

/** What both languages of each text of a scenario were when they last said the same. In guest mode none is kept or given. */
export interface KeptTranslations {
  /** Null: nothing is kept of that scenario, or nothing that can be understood. */
  readonly read: (id: string) => Promise<AgreedTexts | null>;
  readonly keep: (id: string, agreed: AgreedTexts) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** The translations kept in `storage`, by the id of the scenario on this machine. */
export function keptTranslations(storage: KeyValueStore, isGuest: () => boolean): KeptTranslations {
  const keyOf = (id: string) => `translations.${id}`;
  return {
    read: async (id) => {
      const text = isGuest() ? null : await storage.get(keyOf(id));
      return text === null ? null : readAgreed(text);
    },
    keep: async (id, agreed) => {
      if (!isGuest()) await storage.set(keyOf(id), JSON.stringify(agreed));
    },
    forget: (id) => storage.remove(keyOf(id)),
  };
}

/** Pairs that cannot be understood are left out: their texts count as agreed. */
function readAgreed(text: string): AgreedTexts | null {
  try {
    const tree: unknown = JSON.parse(text);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return null;
    const pairs = Object.entries(tree).filter(
      (entry): entry is [string, [string, string]] =>
        Array.isArray(entry[1]) && entry[1].length === 2 && entry[1].every((one) => typeof one === 'string'),
    );
    return Object.fromEntries(pairs);
  } catch {
    return null;
  }
}
