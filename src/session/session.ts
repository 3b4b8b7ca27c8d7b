import type { GameRecord } from '../model/record.ts';
import { encodeRecord, joinWords, packRecord, wordsByMark } from '../record/index.ts';
import { makeAutosave } from './autosave.ts';
import { makeFilm } from './film.ts';
import { onFrame } from './frame.ts';
import { sealGame } from './game.ts';
import { foretoldOf, plansOf, withResult } from './history.ts';
import { playCommands } from './play-commands.ts';
import { restoreGame } from './restore-game.ts';
import { readSaved, savedElsewhere } from './saved-game.ts';
import { savedGames } from './saved-games.ts';
import { recordSoFar } from './saved-text.ts';
import { type SessionContext, show } from './session-context.ts';
import type { GameCommands, SessionGround } from './session-ground.ts';
import { openTabLock, type TabLock } from './tab-lock.ts';
import { FRAME_MS } from './tuning.ts';
import type { KeptElsewhere, PastResult, ResultSummary, SessionState } from './types.ts';
import { visitCommands } from './visit-commands.ts';

/** Adds the part that plays: time begins to be looked at, and the commands of a game are given back. */
export function addGame(ground: SessionGround): GameCommands {
  const { context, storage, page, loadTone, results } = ground;
  const { store } = context;
  const games = savedGames(storage);
  const readGame = async (id: string) => {
    const text = await games.read(id);
    const read = text === null ? null : readSaved(text);
    return read?.ok ? read.value : null;
  };
  const autosave = makeAutosave(
    context,
    storage,
    page,
    () => lock,
    (isUrgent) => {
      const now = store.getState();
      const soFar =
        context.game === null || context.isLook || now.isWorse ? null : recordSoFar(context.game, now);
      if (soFar !== null) results?.keep(keptGame(soFar, now), isUrgent);
    },
  );
  const keptGame = (kept: GameRecord, { writingLeft, coachLeft }: SessionState): KeptElsewhere => ({
    record: kept,
    token: context.token,
    writingLeft,
    coachLeft,
  });
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
  let last = page.now();
  ground.stops.push(
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
      if (isHidden) void autosave.game();
    }),
    page.onLeave(() => {
      autosave.gameAtOnce();
      lock.goAway();
    }),
    page.onReturn(lock.acquire),
    lock.dispose,
  );

  const play = playCommands(context, autosave);
  const newToken = () => `${page.name}.${page.today()}`;
  const { settle, ...visit } = visitCommands(context, autosave, lock, newToken, loadTone);
  ground.onSettings = settle;
  const state = () => store.getState();
  const record = () => (context.game === null ? null : sealGame(context.game, state()));

  const keepResult = async (result: ResultSummary) => {
    const sealed = record();
    const { scenario, settings: now } = state();
    if (sealed === null || scenario === null || context.isLook || state().isWorse) return;
    await results?.deliver(keptGame(sealed, state()), result);
    if (now.guest) return;
    const { judged, ...marks } = result;
    const foretold = judged === undefined ? null : foretoldOf(sealed.annexes, judged);
    const line: PastResult = {
      id: `${scenario.id}/${sealed.end.hash}`,
      scenario: scenario.id,
      title: scenario.title,
      seed: sealed.seed,
      mode: sealed.settings.mode,
      when: page.today(),
      ...marks,
      ending: state().crisis?.ending ?? null,
      code: packRecord(sealed),
      ...(foretold === null ? {} : { foretold }),
      ...(judged === undefined ? {} : plansOf(sealed.annexes, judged)),
    };
    context.result = result;
    store.setState({ history: withResult(state().history, line) });
    await autosave.history();
  };

  return {
    ...visit,
    ...play,
    takeOver: lock.takeOver,
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
    resumeKept: async (kept, scenario) => {
      const here = await readGame(kept.token);
      const isHere = here !== null && here.record.end.tick >= kept.record.end.tick;
      const joined = { ...kept, record: joinWords(kept.record, wordsOf(here?.record)).record };
      await visit.resumeGame(kept.token, scenario, isHere ? here : savedElsewhere(joined, state()));
    },
    wordsMissing: async (kept) => {
      const here = await readGame(kept.token);
      if (here !== null && here.record.end.tick >= kept.record.end.tick) return 0;
      return joinWords(kept.record, wordsOf(here?.record)).lost;
    },
    annotate: (annexes) => {
      play.annotate(annexes);
      if (context.result !== null) void keepResult(context.result);
    },
    keepResult,
  };
}

function wordsOf(record: GameRecord | undefined): ReturnType<typeof wordsByMark> {
  return record === undefined ? {} : wordsByMark(record.actions);
}

/** A fault of the program does not cost the game: time is held, the saved game stays, and a notice says so. */
function stopAt(context: SessionContext, thrown: unknown): void {
  context.jump = null;
  const { crisis } = context.store.getState();
  const notice = { code: 'game/stopped', params: { tick: crisis?.tick ?? 0 } } as const;
  show(context, { isHeld: true, advance: null, notice });
  console.error(thrown);
}
