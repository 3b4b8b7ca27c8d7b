import { createStore } from 'zustand/vanilla';
import { SAME_THREAD, type WorkerDriver } from '../pool/index.ts';
import { encodeRecord, packRecord } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { KEYS, makeAutosave } from './autosave.ts';
import { damagedTexts } from './damaged.ts';
import { makeFilm } from './film.ts';
import { onFrame } from './frame.ts';
import { sealGame } from './game.ts';
import { openHistory, withResult } from './history.ts';
import { keptText } from './kept-text.ts';
import { browserStore, type KeyValueStore, type StorageTrouble } from './key-value-store.ts';
import { watchLaunch } from './launch.ts';
import { localScenarios } from './local-scenarios.ts';
import { browserPage, type Page } from './page.ts';
import { playCommands } from './play-commands.ts';
import { restoreGame } from './restore-game.ts';
import { readSaved, savedFile } from './saved-game.ts';
import { savedGames } from './saved-games.ts';
import { type SessionContext, show } from './session-context.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { idleState } from './start-state.ts';
import { openTabLock, type TabLock } from './tab-lock.ts';
import { FRAME_MS } from './tuning.ts';
import type { PastResult, ResultSummary, Session, SessionState, Settings } from './types.ts';
import { visitCommands } from './visit-commands.ts';
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
}

/** Opens the session. Settings and history are read first, so that nothing is shown in the wrong language or theme. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const page = options.page ?? browserPage();
  let onTrouble: (trouble: StorageTrouble) => void = () => {};
  const storage = options.storage ?? browserStore((trouble) => onTrouble(trouble));
  const damaged = damagedTexts(storage);
  const settings = readSettings(await storage.get(KEYS.settings), { ...DEFAULT_SETTINGS, ...options.first });
  const history = await openHistory(storage, settings.guest ? null : damaged);
  const store = createStore<SessionState>(() => idleState(settings, history, page.isHidden()));
  const context: SessionContext = {
    store,
    writing: new Set(),
    game: null,
    jump: null,
    token: '',
    unsaved: false,
    hasNewWords: false,
    isLook: false,
    result: null,
  };
  const games = savedGames(storage);
  const readGame = async (id: string) => {
    const text = await games.read(id);
    const read = text === null ? null : readSaved(text);
    return read?.ok ? read.value : null;
  };
  const autosave = makeAutosave(context, storage, page, () => lock);
  const lock: TabLock = openTabLock(context, {
    me: page.name,
    neighbours: page.neighbours,
    save: () => autosave.game(),
    resume: async () => {
      const { scenario } = store.getState();
      const saved = await readGame(context.token);
      if (scenario !== null && saved !== null) await visit.reload(scenario, saved);
    },
  });
  const told = new Set<StorageTrouble>();
  onTrouble = (trouble) => {
    if (told.has(trouble)) return;
    told.add(trouble);
    show(context, { notice: { code: trouble, params: {} } });
  };

  let last = page.now();
  const stops = [
    page.every(FRAME_MS, () => {
      const now = page.now();
      const elapsed = now - last;
      last = now;
      try {
        lock.onFrame(elapsed);
        onFrame(context, elapsed);
        autosave.gameInTime(now);
      } catch (thrown) {
        stopAt(context, thrown);
      }
    }),
    page.onHidden((isHidden) => {
      show(context, { isHidden });
      if (isHidden) void autosave.game();
    }),
    page.onLeave(() => {
      autosave.gameAtOnce();
      lock.goAway();
    }),
    page.onReturn(lock.acquire),
    lock.dispose,
  ];

  const play = playCommands(context, autosave);
  const loadTone = once(options.loadTone);
  const newToken = () => `${page.name}.${page.today()}`;
  const visit = visitCommands(context, autosave, lock, newToken, loadTone);
  const state = () => store.getState();
  const record = () => (context.game === null ? null : sealGame(context.game, state()));

  const keepResult = async (result: ResultSummary) => {
    const sealed = record();
    const { scenario, settings: now } = state();
    if (sealed === null || scenario === null || now.guest || context.isLook) return;
    const line: PastResult = {
      id: `${scenario.id}/${sealed.end.hash}`,
      scenario: scenario.id,
      title: scenario.title,
      seed: sealed.seed,
      mode: sealed.settings.mode,
      when: page.today(),
      ...result,
      ending: state().crisis?.ending ?? null,
      code: packRecord(sealed),
    };
    context.result = result;
    store.setState({ history: withResult(state().history, line) });
    await autosave.history();
  };

  return {
    getState: state,
    subscribe: (listener) => store.subscribe((now, before) => tellOne(listener, now, before)),
    world: () => context.game?.world ?? null,
    ...visit,
    ...play,
    takeOver: lock.takeOver,
    workshop: openWorkshop(loadTone, options.workers ?? SAME_THREAD),
    launch: watchLaunch(storage, page),
    scenarios: localScenarios(storage, () => state().settings.guest, damaged),
    opinions: keptText(storage, 'opinions', () => state().settings.guest, damaged),
    damaged: { ...damaged, list: async () => (state().settings.guest ? [] : damaged.list()) },
    record,
    recordText: () => {
      const sealed = record();
      return sealed === null ? null : encodeRecord(sealed);
    },
    recordCode: () => {
      const sealed = record();
      return sealed === null ? null : packRecord(sealed);
    },
    film: () => {
      const { crisis, mode, phase } = state();
      if (context.game === null || crisis === null || (mode === 'evaluation' && phase !== 'ended'))
        return null;
      return makeFilm(context.game.world, [...context.game.actions], crisis.tick);
    },
    saved: async () => (state().settings.guest ? [] : games.list()),
    savedFile: async (id) => {
      const text = await games.read(id);
      return text === null ? null : savedFile(id, text);
    },
    resumeSaved: async (id, scenario) => {
      const saved = await readGame(id);
      if (saved === null || saved.record.scenario.id !== scenario.id) return false;
      await visit.resumeGame(id, scenario, saved);
      return true;
    },
    compareSaved: async (id, scenario) => {
      const saved = await readGame(id);
      if (saved === null) return null;
      const { notice, refused } = restoreGame(saved.record, scenario, await loadTone());
      return notice === null ? null : { notice, refused, actions: saved.record.actions };
    },
    forgetSaved: autosave.forgetGame,
    annotate: (annexes) => {
      play.annotate(annexes);
      if (context.result !== null) void keepResult(context.result);
    },
    keepResult,
    forgetHistory: async () => {
      store.setState({ history: [] });
      await autosave.forgetHistory();
    },
    setSettings: (change) => {
      const before = state().settings;
      const next = { ...before, ...change };
      visit.settle(before, next, history);
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

/** A fault of the program does not cost the game: time is held, the saved game stays, and a notice says so. */
function stopAt(context: SessionContext, thrown: unknown): void {
  context.jump = null;
  const { crisis } = context.store.getState();
  const notice = { code: 'game/stopped', params: { tick: crisis?.tick ?? 0 } } as const;
  show(context, { isHeld: true, advance: null, notice });
  console.error(thrown);
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
