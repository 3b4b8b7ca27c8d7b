import { hashText } from '../base/hash.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { savedFile, summaryOf } from './saved-game.ts';
import type { SavedGame } from './types.ts';

const PREFIX = 'game.';
/** Where version 0.1 kept its one game. */
const EARLIER_KEY = 'game';

/** The games saved on this machine. Each has a key of its own, so that none is ever written over by another. */
export interface SavedGames {
  /** Newest first; those that cannot be read come last. */
  readonly list: () => Promise<readonly SavedGame[]>;
  /** The saved text of one; null when there is none. */
  readonly read: (id: string) => Promise<string | null>;
  /** One as a file, with its name; null when there is none. */
  readonly file: (id: string) => Promise<{ readonly name: string; readonly text: string } | null>;
  readonly remove: (id: string) => Promise<void>;
}

/** The key of a game, by its token. */
export function gameKey(token: string): string {
  return PREFIX + token;
}

/** The games kept in `storage`. */
export function savedGames(storage: KeyValueStore): SavedGames {
  return {
    list: async () => {
      await moveEarlier(storage);
      const ids = (await storage.keys(PREFIX)).map((key) => key.slice(PREFIX.length));
      const texts = await Promise.all(ids.map((id) => storage.get(gameKey(id))));
      return ids
        .flatMap((id, i) => {
          const text = texts[i];
          return text == null ? [] : [summaryOf(id, text)];
        })
        .sort((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1));
    },
    read: (id) => storage.get(gameKey(id)),
    file: async (id) => {
      const text = await storage.get(gameKey(id));
      return text === null ? null : savedFile(id, text);
    },
    remove: (id) => storage.remove(gameKey(id)),
  };
}

/** Gives the one game of version 0.1 a key of its own; it is removed only once it is kept there. */
async function moveEarlier(storage: KeyValueStore): Promise<void> {
  const text = await storage.get(EARLIER_KEY);
  if (text === null) return;
  if (await storage.set(gameKey(`earlier-${hashText(text)}`), text)) await storage.remove(EARLIER_KEY);
}

function timeOf(game: SavedGame): number {
  return game.fault === null ? game.savedAt : -1;
}
