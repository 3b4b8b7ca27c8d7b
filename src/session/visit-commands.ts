import { createWorld } from '../engine/index.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { accommodationOf, widest } from './clock.ts';
import { newGame, sealGame } from './game.ts';
import { KEYS, type Keeper } from './keeper.ts';
import { type LaidDown, layDown } from './resume.ts';
import { startImmer } from './run-immer.ts';
import type { Saved } from './saved-game.ts';
import { blankGame, opened, plumeOf } from './start-state.ts';
import type { TabLock } from './tab-lock.ts';
import { endJump, moveOn, show, startJump, startLapse, type Table } from './table.ts';
import type { PastResult, Session, Settings } from './types.ts';

type VisitCommands = Pick<Session, 'open' | 'start' | 'leave' | 'resume' | 'replayQuart' | 'swapScenario'> & {
  /** A record taken up again, with what was set aside beside it. */
  readonly takeUp: (record: GameRecord, scenario: Scenario, saved: Saved | null) => Promise<void>;
  readonly settle: (before: Settings, next: Settings, kept: readonly PastResult[]) => void;
};

/** The commands by which one comes to a game and leaves it. */
export function visitCommands(
  table: Table,
  keeper: Keeper,
  lock: TabLock,
  newToken: () => string,
  loadTone: () => Promise<ToneModel>,
): VisitCommands {
  const state = () => table.store.getState();

  const takeUp = async (record: GameRecord, scenario: Scenario, saved: Saved | null) => {
    const tone = await loadTone();
    clear(table);
    table.token = saved === null || saved.token === '' ? newToken() : saved.token;
    sitDown(table, record, scenario, layDown(record, scenario, tone), saved);
    lock.acquire();
  };

  return {
    open: (scenario, options) => {
      if (table.game !== null) void keeper.game();
      lock.release();
      clear(table);
      show(table, opened(scenario, options));
      loadTone().catch(() => {});
    },
    start: async () => {
      const { scenario, seed } = state();
      const tone = await loadTone();
      if (state().phase !== 'dossier' || scenario === null || state().scenario !== scenario) return;
      const world = createWorld(scenario, seed, tone);
      table.game = newGame(world, tone, accommodationOf(state()));
      table.token = newToken();
      const first = startImmer(world);
      show(table, { plumeLeft: plumeOf(state()) });
      moveOn(table, first.state, first.events);
      startLapse(table);
      lock.acquire();
      void keeper.game();
    },
    leave: () => {
      if (state().phase === 'ended') void keeper.forget(KEYS.game);
      else void keeper.game();
      lock.release();
      clear(table);
      show(table, { ...blankGame(), phase: 'idle', scenario: null, seed: '', notice: null });
    },
    swapScenario: (scenario) => {
      const before = state();
      const { game } = table;
      if (before.scenario?.id !== scenario.id || before.scenario.hash === scenario.hash) return;
      if (before.phase === 'dossier') show(table, { scenario });
      const sealed = game === null || before.phase === 'ended' ? null : sealGame(game, before);
      if (game === null || sealed === null) return;
      const laid = layDown(sealed, scenario, game.tone);
      clear(table);
      sitDown(table, sealed, scenario, laid, null);
      const { chosenPace, unsent, forkedFrom, seen, plumeLeft, isHeld, coachLeft, elsewhere } = before;
      show(table, { chosenPace, unsent, forkedFrom, seen, plumeLeft, isHeld, coachLeft, elsewhere });
    },
    resume: (record, scenario) => takeUp(record, scenario, null),
    takeUp,
    replayQuart: (id) => {
      const { game } = table;
      const { scenario, mode, crisis } = state();
      const quart = scenario?.quarts.find((one) => one.id === id);
      if (game === null || scenario === null || crisis === null || quart === undefined) return false;
      if (mode !== 'entrainement') return false;
      const started = game.log.find(
        (event) => event.kind === 'quart' && event.id === id && event.phase === 'start',
      );
      const sealed = sealGame(game, state());
      if (started === undefined || sealed === null) return false;
      const isBefore = (action: GameRecord['actions'][number]) =>
        action.at < started.tick ||
        (action.at === started.tick && action.type === 'bilan' && action.quart !== id);
      const fork = { ...sealed, actions: sealed.actions.filter(isBefore) };
      const laid = layDown(fork, scenario, game.tone, started.tick);
      clear(table);
      sitDown(table, fork, scenario, { ...laid, phase: 'quart', point: null }, null);
      show(table, { forkedFrom: id });
      lock.acquire();
      void keeper.game();
      return true;
    },
    settle: (before, next, kept) => {
      if (table.game !== null)
        table.game.accommodation = widest(table.game.accommodation, next.accommodation);
      show(table, { settings: next });
      if (next.guest && !before.guest) {
        void keeper.forget(KEYS.game);
        show(table, { history: [] });
      } else if (!next.guest && before.guest) show(table, { history: kept });
      void keeper.settings();
    },
  };
}

/** Takes the game away; what was saved of it stays. */
function clear(table: Table): void {
  endJump(table);
  table.game = null;
  table.writing.clear();
  table.unsaved = false;
}

/** Shows a game taken up again. */
function sitDown(
  table: Table,
  record: GameRecord,
  scenario: Scenario,
  laid: LaidDown,
  saved: Saved | null,
): void {
  const { alias = '', group = '', ...annexes } = record.annexes;
  table.game = laid.game;
  show(table, {
    ...opened(scenario, { seed: record.seed, mode: record.settings.mode, alias, group }),
    crisis: laid.crisis,
    events: [],
    step: 1,
    phase: laid.phase,
    point: laid.point,
    annexes,
    notice: laid.notice,
  });
  show(table, { plumeLeft: saved?.plumeLeft ?? plumeOf(table.store.getState()) });
  if (saved !== null) {
    const { chosenPace, unsent, returned, forkedFrom, coachLeft } = saved;
    show(table, { chosenPace, unsent, returned, forkedFrom, coachLeft, seen: new Set(saved.seen) });
  }
  if (laid.phase === 'timelapse') startLapse(table);
  else if (laid.phase === 'quart' && laid.crisis.busyUntil > laid.crisis.tick)
    startJump(table, 'act', laid.crisis.busyUntil);
}
