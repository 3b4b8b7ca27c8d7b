import { KEYS } from './kept-keys.ts';
import type { KeyValueStore } from './key-value-store.ts';
import type { Page } from './page.ts';
import { gameKey } from './saved-games.ts';
import { savedText } from './saved-text.ts';
import type { SessionContext } from './session-context.ts';
import type { TabLock } from './tab-lock.ts';
import { SAVE_EVERY_MS, SAVE_WORDS_MS } from './tuning.ts';

/** Writes what must outlive a reload, without slowing play. In guest mode it writes nothing. */
export interface Autosave {
  /** Saves the game now. */
  readonly game: () => Promise<void>;
  /** Saves the game if it has changed and SAVE_EVERY_MS have passed, SAVE_WORDS_MS for words; `now` in monotonic ms. */
  readonly gameInTime: (now: number) => void;
  /** Saves the game of a page that goes, at once. */
  readonly gameAtOnce: () => void;
  /** Removes a saved game, by its token. */
  readonly forgetGame: (token: string) => Promise<void>;
  readonly history: () => Promise<void>;
}

/** Makes the autosave of a session; `lock` is read late, since the lock itself saves. `tell`: whoever else keeps games. */
export function makeAutosave(
  context: SessionContext,
  storage: KeyValueStore,
  page: Page,
  lock: () => TabLock,
  tell: (isUrgent: boolean) => void = () => {},
): Autosave {
  let savedAt = 0;
  const turns = new Map<string, number>(); // of each game: a later write has a newer text
  const takeTurn = (token: string) => {
    const turn = (turns.get(token) ?? 0) + 1;
    turns.set(token, turn);
    return turn;
  };
  const state = () => context.store.getState();
  const text = (at: number) =>
    context.game === null
      ? null
      : savedText(context.game, state(), { at, by: page.name, token: context.token });
  const isGuest = () => state().settings.guest;
  const leavesNothing = () => isGuest() || context.isLook || context.live !== null; // the log of a class keeps its games

  const game = async () => {
    const { token } = context;
    if (!lock().mayWrite()) {
      context.unsaved = true;
      return;
    }
    tell(state().isHidden);
    const saved = leavesNothing() ? null : text(page.today());
    context.unsaved = false;
    context.hasNewWords = false;
    if (saved === null) return;
    const mine = takeTurn(token);
    const there = await storage.get(gameKey(token));
    if (mine !== turns.get(token)) return;
    if (token === context.token && lock().wasTakenBy(there)) return;
    await storage.set(gameKey(token), saved);
    if (token === context.token) lock().hasWritten();
  };
  return {
    game,
    gameInTime: (now) => {
      if (!context.unsaved || now - savedAt < (context.hasNewWords ? SAVE_WORDS_MS : SAVE_EVERY_MS)) return;
      savedAt = now;
      void game();
    },
    gameAtOnce: () => {
      takeTurn(context.token);
      if (lock().mayWrite(true)) tell(true);
      const saved = leavesNothing() || !lock().mayWrite(true) ? null : text(page.today());
      if (saved !== null) storage.setNow(gameKey(context.token), saved);
    },
    forgetGame: async (token) => {
      if (token === context.token && !lock().mayWrite(true)) return;
      takeTurn(token);
      await storage.remove(gameKey(token));
    },
    history: async () => {
      if (!isGuest()) await storage.set(KEYS.history, JSON.stringify(state().history));
    },
  };
}
