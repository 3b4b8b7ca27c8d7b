import { createStore } from 'zustand/vanilla';
import { encodeRecord, packRecord } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { makeFilm } from './film.ts';
import { onFrame } from './frame.ts';
import { sealGame } from './game.ts';
import { readHistory, withResult } from './history.ts';
import { KEYS, makeKeeper } from './keeper.ts';
import { keptText } from './kept-text.ts';
import { browserPage, type Page } from './page.ts';
import { playCommands } from './play-commands.ts';
import { readSaved, summaryOf } from './saved-game.ts';
import { scenarioShelf } from './scenario-shelf.ts';
import { type Seat, takeSeat } from './seat.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { browserShelf, type Shelf, type Trouble } from './shelf.ts';
import { idleState } from './start-state.ts';
import { show, type Table } from './table.ts';
import { FRAME_MS } from './tuning.ts';
import type { PastResult, Session, SessionState, Settings } from './types.ts';
import { visitCommands } from './visit-commands.ts';
import { openWorkshop } from './workshop.ts';

export interface SessionOptions {
  /** Loads the reader of typed words; asked for once, when the first dossier is opened. */
  readonly loadTone: () => Promise<ToneModel>;
  readonly page?: Page;
  readonly shelf?: Shelf;
  /** Settings of a first visit, such as the browser's language. */
  readonly first?: Partial<Settings>;
}

/** Opens the session: what was kept is read first, so that nothing is shown in the wrong language or light. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const page = options.page ?? browserPage();
  let onTrouble: (trouble: Trouble) => void = () => {};
  const shelf = options.shelf ?? browserShelf((trouble) => onTrouble(trouble));
  const [settings, history] = await Promise.all([
    shelf.get(KEYS.settings).then((text) => readSettings(text, { ...DEFAULT_SETTINGS, ...options.first })),
    shelf.get(KEYS.history).then(readHistory),
  ]);
  const store = createStore<SessionState>(() => idleState(settings, history, page.isHidden()));
  const table: Table = { store, writing: new Set(), game: null, jump: null, token: '', unsaved: false };
  const keeper = makeKeeper(table, shelf, page, () => seat);
  const seat: Seat = takeSeat(table, {
    me: page.name,
    neighbours: page.neighbours,
    save: () => keeper.game(),
    reseat: async () => {
      const { scenario } = store.getState();
      const kept = readSaved(await shelf.get(KEYS.game));
      if (scenario !== null && kept?.token === table.token) await visit.takeUp(kept.record, scenario, kept);
    },
  });
  const told = new Set<Trouble>();
  onTrouble = (trouble) => {
    if (told.has(trouble)) return;
    told.add(trouble);
    show(table, { notice: { code: trouble, params: {} } });
  };

  let last = page.now();
  const stops = [
    page.every(FRAME_MS, () => {
      const now = page.now();
      const elapsed = now - last;
      last = now;
      try {
        seat.onFrame(elapsed);
        onFrame(table, elapsed);
        keeper.gameInTime(now);
      } catch (thrown) {
        stopAt(table, thrown);
      }
    }),
    page.onHidden((isHidden) => {
      show(table, { isHidden });
      if (isHidden) void keeper.game();
    }),
    page.onLeave(() => {
      keeper.gameAtOnce();
      seat.goAway();
    }),
    page.onReturn(seat.claim),
    seat.dispose,
  ];

  const play = playCommands(table, keeper);
  const loadTone = once(options.loadTone);
  const newToken = () => `${page.name}.${page.today()}`;
  const visit = visitCommands(table, keeper, seat, newToken, loadTone);
  const state = () => store.getState();
  const record = () => (table.game === null ? null : sealGame(table.game, state()));

  return {
    getState: state,
    subscribe: (listener) => store.subscribe((now, before) => tellOne(listener, now, before)),
    world: () => table.game?.world ?? null,
    ...visit,
    ...play,
    takeOver: seat.takeOver,
    workshop: openWorkshop(loadTone),
    scenarios: scenarioShelf(shelf, () => state().settings.guest),
    opinions: keptText(shelf, 'opinions', () => state().settings.guest),
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
      if (table.game === null || crisis === null || (mode === 'evaluation' && phase !== 'ended')) return null;
      return makeFilm(table.game.world, [...table.game.actions], crisis.tick);
    },
    saved: async () => {
      const saved = readSaved(await shelf.get(KEYS.game));
      return saved === null ? null : summaryOf(saved);
    },
    resumeSaved: async (scenario) => {
      const saved = readSaved(await shelf.get(KEYS.game));
      if (saved === null || saved.record.scenario.id !== scenario.id) return false;
      await visit.takeUp(saved.record, scenario, saved);
      return true;
    },
    forgetSaved: () => keeper.forget(KEYS.game),
    keepResult: async (result) => {
      const sealed = record();
      const { scenario, settings: now } = state();
      if (sealed === null || scenario === null || now.guest) return;
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
      store.setState({ history: withResult(state().history, line) });
      await keeper.history();
    },
    forgetHistory: async () => {
      store.setState({ history: [] });
      await keeper.forget(KEYS.history);
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

/** A fault of ours must not cost the game: time is held, what was saved stays, and the player is told. */
function stopAt(table: Table, thrown: unknown): void {
  table.jump = null;
  const { crisis } = table.store.getState();
  const notice = { code: 'game/stopped', params: { tick: crisis?.tick ?? 0 } } as const;
  show(table, { isHeld: true, advance: null, notice });
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
