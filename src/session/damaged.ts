import { hashText } from '../base/hash.ts';
import type { KeyValueStore } from './key-value-store.ts';

/** What is kept as one text of many lines, of which some may be damaged. */
type DamagedKind = 'history' | 'scenarios' | 'opinions' | 'deck';

/** A text of which something could not be read. It is kept whole, under a key of its own, until its owner lets it go. */
export interface Damaged {
  readonly id: string; // names it among them
  readonly kind: DamagedKind;
  readonly lost: number | 'all'; // lines that could not be read; all: the text itself is damaged
}

/** Damaged texts, set aside as they were before anything is written over them. */
export interface DamagedTexts {
  /**
   * Keeps the text as it is.
   * @returns whether it is kept for good: only then may what was read of it be written in its place
   */
  readonly setAside: (kind: DamagedKind, lost: Damaged['lost'], text: string) => Promise<boolean>;
  readonly list: () => Promise<readonly Damaged[]>;
  /** The text of one, as it was found; null when it is gone. */
  readonly read: (id: string) => Promise<string | null>;
  readonly forget: (id: string) => Promise<void>;
}

const PREFIX = 'damaged.';
const ID = /^(history|scenarios|opinions|deck)\.(all|\d{1,6})\.[0-9a-f]{16}$/;

/** Texts that were kept here and can no longer be read, set aside as they are until someone forgets them. */
export function damagedTexts(storage: KeyValueStore): DamagedTexts {
  return {
    // The same text is one, however often it is met, in however many tabs.
    setAside: (kind, lost, text) => storage.set(`${PREFIX}${kind}.${lost}.${hashText(text)}`, text),
    list: async () =>
      (await storage.keys(PREFIX)).flatMap((key) => {
        const id = key.slice(PREFIX.length);
        const [, kind, lost] = ID.exec(id) ?? [];
        return kind === undefined || lost === undefined
          ? []
          : [{ id, kind: kind as DamagedKind, lost: lost === 'all' ? lost : Number(lost) }];
      }),
    read: (id) => storage.get(PREFIX + id),
    forget: (id) => storage.remove(PREFIX + id),
  };
}
