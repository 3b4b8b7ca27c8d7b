import type { KeyValueStore } from './key-value-store.ts';
import type { Page } from './page.ts';
import { savedText } from './saved-game.ts';
import { settingsText } from './settings.ts';
import type { TabLock } from './tab-lock.ts';
import type { Table } from './table.ts';
import { SAVE_EVERY_MS } from './tuning.ts';

/** Keeps what must outlive a reload, without ever holding play up. In guest mode it keeps nothing. */
export interface Keeper {
  /** The game, now. */
  readonly game: () => Promise<void>;
  /** The game, if it has moved and some seconds have passed. */
  readonly gameInTime: (now: number) => void;
  /** The game, for a page that is going. */
  readonly gameAtOnce: () => void;
  readonly settings: () => Promise<void>;
  readonly history: () => Promise<void>;
  readonly forget: (key: (typeof KEYS)[keyof typeof KEYS]) => Promise<void>;
}

export const KEYS = { game: 'game', settings: 'settings', history: 'history' } as const;

export function makeKeeper(table: Table, storage: KeyValueStore, page: Page, lock: () => TabLock): Keeper {
  let savedAt = 0;
  let turn = 0;
  const state = () => table.store.getState();
  const text = (at: number) =>
    table.game === null ? null : savedText(table.game, state(), { at, by: page.name, token: table.token });
  const isGuest = () => state().settings.guest;

  const game = async () => {
    if (!lock().mayWrite()) {
      table.unsaved = true;
      return;
    }
    const at = page.today();
    const kept = isGuest() ? null : text(at);
    table.unsaved = false;
    if (kept === null) return;
    // What was written since, or is about to be, is newer.
    const mine = ++turn;
    const there = await storage.get(KEYS.game);
    if (mine !== turn || lock().wasTakenBy(there)) return;
    await storage.set(KEYS.game, kept);
    lock().hasWritten();
  };
  return {
    game,
    gameInTime: (now) => {
      if (!table.unsaved || now - savedAt < SAVE_EVERY_MS) return;
      savedAt = now;
      void game();
    },
    gameAtOnce: () => {
      turn++;
      const kept = isGuest() || !lock().mayWrite(true) ? null : text(page.today());
      if (kept !== null) storage.setNow(KEYS.game, kept);
    },
    settings: async () => {
      if (!isGuest()) await storage.set(KEYS.settings, settingsText(state().settings));
    },
    history: async () => {
      if (!isGuest()) await storage.set(KEYS.history, JSON.stringify(state().history));
    },
    forget: async (key) => {
      if (key !== KEYS.game || lock().mayWrite(true)) await storage.remove(key);
    },
  };
}
