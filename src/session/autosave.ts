import type { KeyValueStore } from './key-value-store.ts';
import type { Page } from './page.ts';
import { savedText } from './saved-game.ts';
import type { SessionContext } from './session-context.ts';
import { settingsText } from './settings.ts';
import type { TabLock } from './tab-lock.ts';
import { SAVE_EVERY_MS } from './tuning.ts';

/** Writes what must outlive a reload, without slowing play. In guest mode it writes nothing. */
export interface Autosave {
  /** Saves the game now. */
  readonly game: () => Promise<void>;
  /** Saves the game if it has changed and SAVE_EVERY_MS have passed; `now` in monotonic ms. */
  readonly gameInTime: (now: number) => void;
  /** Saves the game of a page that goes, at once. */
  readonly gameAtOnce: () => void;
  readonly settings: () => Promise<void>;
  readonly history: () => Promise<void>;
  readonly forget: (key: (typeof KEYS)[keyof typeof KEYS]) => Promise<void>;
}

/** The keys under which a machine keeps things. */
export const KEYS = { game: 'game', settings: 'settings', history: 'history' } as const;

/** Makes the autosave of a session; `lock` is read late, since the lock itself saves. */
export function makeAutosave(
  context: SessionContext,
  storage: KeyValueStore,
  page: Page,
  lock: () => TabLock,
): Autosave {
  let savedAt = 0;
  let turn = 0;
  const state = () => context.store.getState();
  const text = (at: number) =>
    context.game === null
      ? null
      : savedText(context.game, state(), { at, by: page.name, token: context.token });
  const isGuest = () => state().settings.guest;

  const game = async () => {
    if (!lock().mayWrite()) {
      context.unsaved = true;
      return;
    }
    const at = page.today();
    const saved = isGuest() ? null : text(at);
    context.unsaved = false;
    if (saved === null) return;
    // A later call has a newer text.
    const mine = ++turn;
    const there = await storage.get(KEYS.game);
    if (mine !== turn || lock().wasTakenBy(there)) return;
    await storage.set(KEYS.game, saved);
    lock().hasWritten();
  };
  return {
    game,
    gameInTime: (now) => {
      if (!context.unsaved || now - savedAt < SAVE_EVERY_MS) return;
      savedAt = now;
      void game();
    },
    gameAtOnce: () => {
      turn++;
      const saved = isGuest() || !lock().mayWrite(true) ? null : text(page.today());
      if (saved !== null) storage.setNow(KEYS.game, saved);
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
