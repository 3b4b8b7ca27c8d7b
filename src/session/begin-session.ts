import { createStore } from 'zustand/vanilla';
import { SAME_THREAD, type WorkerDriver } from '../pool/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { damagedTexts } from './damaged.ts';
import { openHistory } from './history.ts';
import { KEYS } from './kept-keys.ts';
import { keptChoices, keptText } from './kept-text.ts';
import { keptTranslations } from './kept-translations.ts';
import { browserStore, type KeyValueStore, type StorageTrouble } from './key-value-store.ts';
import { watchLaunch } from './launch.ts';
import { localScenarios } from './local-scenarios.ts';
import { browserPage, type Page } from './page.ts';
import type { ResultsPort } from './results.ts';
import { scenarioVersions } from './scenario-versions.ts';
import { type SessionContext, show } from './session-context.ts';
import type { SessionAtRest, SessionGround } from './session-ground.ts';
import { DEFAULT_SETTINGS, readSettings, settingsText } from './settings.ts';
import { idleState } from './start-state.ts';
import type { Session, SessionState, Settings } from './types.ts';
import { openWorkshop } from './workshop.ts';

export interface SessionOptions {
  /** Loads the reader of typed words; asked for once, when the first dossier is opened. */
  readonly loadTone: () => Promise<ToneModel>;
  /** That check and prove what authors write; without them it is done on this thread. */
  readonly workers?: WorkerDriver;
  readonly page?: Page;
  readonly storage?: KeyValueStore;
  /** Settings of a first visit, such as the browser's language. */
  readonly first?: Partial<Settings>;
  /** That takes results out of the page. */
  readonly results?: ResultsPort;
}

/**
 * Opens the session without the part that plays: that comes at `readyToPlay`, before which no command of a game may be
 * given. Settings and history are read first, so that nothing is shown in the wrong language or theme.
 */
export async function beginSession(options: SessionOptions): Promise<Session> {
  const page = options.page ?? browserPage();
  let onTrouble: (trouble: StorageTrouble) => void = () => {};
  const storage = options.storage ?? browserStore((trouble) => onTrouble(trouble));
  const damaged = damagedTexts(storage);
  const base = { ...DEFAULT_SETTINGS, ...options.first };
  const [kept, history] = await Promise.all([
    storage.get(KEYS.settings),
    openHistory(storage, base.guest ? null : damaged), // nobody is a guest by what is kept
  ]);
  const settings = readSettings(kept, base);
  const store = createStore<SessionState>(() => idleState(settings, history, page.isHidden()));
  const context: SessionContext = {
    store,
    writing: new Set(),
    game: null,
    live: null,
    jump: null,
    token: '',
    unsaved: false,
    hasNewWords: false,
    isLook: false,
    result: null,
    keepsFinished: options.results !== undefined,
  };
  const told = new Set<StorageTrouble>();
  onTrouble = (trouble) => {
    if (told.has(trouble)) return;
    told.add(trouble);
    show(context, { notice: { code: trouble, params: {} } });
  };
  const loadTone = once(options.loadTone);
  const ground: SessionGround = {
    context,
    storage,
    page,
    loadTone,
    results: options.results ?? null,
    stops: [page.onHidden((isHidden) => show(context, { isHidden }))],
    onSettings: () => {},
  };
  const state = () => store.getState();
  const isGuest = () => state().settings.guest;
  const games = async () => (await import('./saved-games.ts')).savedGames(storage);

  const atRest: SessionAtRest = {
    getState: state,
    subscribe: (listener) => store.subscribe((now, before) => tellOne(listener, now, before)),
    readyToPlay: once(async () => {
      const { addGame } = await import('./session.ts');
      Object.assign(session, addGame(ground));
    }),
    world: () => context.game?.world ?? null,
    setWriting: (on, why = 'writing') => {
      if (on) context.writing.add(why);
      else context.writing.delete(why);
      show(context, {});
    },
    clearNotice: () => show(context, { notice: null }),
    workshop: openWorkshop(loadTone, options.workers ?? SAME_THREAD),
    launch: watchLaunch(storage, page),
    scenarios: localScenarios(storage, isGuest, damaged),
    versions: scenarioVersions(storage, isGuest, page.today),
    translations: keptTranslations(storage, isGuest),
    opinions: keptText(storage, 'opinions', isGuest, damaged),
    teaching: keptChoices(storage, 'teaching', isGuest),
    deck: keptText(storage, 'deck', isGuest, damaged),
    drillAnswers: keptChoices(storage, 'drill-answers', isGuest),
    damaged: { ...damaged, list: async () => (isGuest() ? [] : damaged.list()) },
    saved: async () => (isGuest() ? [] : (await games()).list()),
    savedFile: async (id) => (await games()).file(id),
    forgetSaved: async (id) => (await games()).remove(id),
    forgetHistory: async () => {
      store.setState({ history: [] });
      await storage.remove(KEYS.history);
    },
    setSettings: (change) => {
      const before = state().settings;
      const next = { ...before, ...change };
      ground.onSettings(before, next);
      show(context, { settings: next });
      if (next.guest !== before.guest) show(context, { history: next.guest ? [] : history });
      if (!next.guest) void storage.set(KEYS.settings, settingsText(next));
    },
    dispose: () => {
      for (const stop of ground.stops) stop();
    },
  };
  const session = { ...atRest } as Session;
  return session;
}

/** A screen that fails is reported; the game and the other screens go on. */
function tellOne(
  listener: (now: SessionState, before: SessionState) => void,
  now: SessionState,
  before: SessionState,
): void {
  try {
    listener(now, before);
  } catch (thrown) {
    console.error(thrown);
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = null;
      throw thrown;
    });
    return loading;
  };
}
