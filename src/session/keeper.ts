import { savedText } from './saved-game.ts';
import { settingsText } from './settings.ts';
import type { Shelf } from './shelf.ts';
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

export function makeKeeper(table: Table, shelf: Shelf, today: () => number): Keeper {
  let savedAt = 0;
  const state = () => table.store.getState();
  const text = () => (table.game === null ? null : savedText(table.game, state(), today()));
  const isGuest = () => state().settings.guest;

  const game = async () => {
    const kept = isGuest() ? null : text();
    table.unsaved = false;
    if (kept !== null) await shelf.set(KEYS.game, kept);
  };
  return {
    game,
    gameInTime: (now) => {
      if (!table.unsaved || now - savedAt < SAVE_EVERY_MS) return;
      savedAt = now;
      void game();
    },
    gameAtOnce: () => {
      const kept = isGuest() ? null : text();
      if (kept !== null) shelf.setNow(KEYS.game, kept);
    },
    settings: async () => {
      if (!isGuest()) await shelf.set(KEYS.settings, settingsText(state().settings));
    },
    history: async () => {
      if (!isGuest()) await shelf.set(KEYS.history, JSON.stringify(state().history));
    },
    forget: (key) => shelf.remove(key),
  };
}
