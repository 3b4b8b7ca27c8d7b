import { createWorld } from '../engine/index.ts';
import { pendingPlan } from '../model/plan.ts';
import { type Annexes, type GameRecord, WORSE_PLAYER } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Autosave } from './autosave.ts';
import { playInClass } from './class-play.ts';
import { accommodationOf, widest } from './clock.ts';
import { endJump, showSnapshot, startJump, startLapse } from './clock-jump.ts';
import { newGame, sealGame } from './game.ts';
import { type RestoredGame, restoreGame } from './restore-game.ts';
import { startImmer } from './run-immer.ts';
import type { Saved } from './saved-game.ts';
import { type SessionContext, show } from './session-context.ts';
import { blankGame, opened, writingAllowance } from './start-state.ts';
import type { TabLock } from './tab-lock.ts';
import type { Session, Settings } from './types.ts';

type VisitCommands = Pick<
  Session,
  'open' | 'start' | 'leave' | 'enterClass' | 'resume' | 'look' | 'playFrom' | 'replayQuart' | 'swapScenario'
> & {
  /**
   * Resumes a saved game where it stopped, with what was saved beside it. When it does not replay as it was, it goes on
   * as a game of its own, and what was saved stays as it is.
   */
  readonly resumeGame: (token: string, scenario: Scenario, saved: Saved) => Promise<void>;
  /** Shows the game under way as another tab saved it. */
  readonly reload: (scenario: Scenario, saved: Saved) => Promise<void>;
  /** Follows a change of settings with the game under way. */
  readonly settle: (before: Settings, next: Settings) => void;
};

/** The commands that open, resume, fork and leave a game. */
export function visitCommands(
  context: SessionContext,
  autosave: Autosave,
  lock: TabLock,
  newToken: () => string,
  loadTone: () => Promise<ToneModel>,
): VisitCommands {
  const state = () => context.store.getState();

  const saveForLeaving = () => (lock.mayWrite() ? void autosave.game() : autosave.gameAtOnce());

  /** Leaves the game under way: it stays saved, unless it is over and its result is kept. */
  const putAway = () => {
    if (context.game !== null) {
      const isOver = state().phase === 'ended';
      if (isOver && context.result !== null && !context.keepsFinished)
        void autosave.forgetGame(context.token);
      else if (!isOver || context.unsaved) saveForLeaving();
    }
    lock.release();
    clear(context);
  };

  const resumeFrom = async (
    record: GameRecord,
    scenario: Scenario,
    saved: Saved | null,
    token: string | null, // null: it goes on as a game of its own
  ) => {
    const tone = await loadTone();
    const restored = restoreGame(record, scenario, tone);
    putAway();
    const isSame = token !== null && restored.notice === null;
    context.token = isSame ? token : newToken();
    showGame(context, record, scenario, restored, saved);
    if (isSame) lock.acquire();
    else lock.begin();
  };

  return {
    open: (scenario, options) => {
      putAway();
      const planned = options.isWorse === true ? null : pendingPlan(state().history);
      const annexes = planned === null ? {} : { planned };
      show(context, { ...opened(scenario, options), annexes });
      loadTone().catch(() => {});
    },
    start: async () => {
      const { scenario, seed } = state();
      const tone = await loadTone();
      if (state().phase !== 'dossier' || scenario === null || state().scenario !== scenario) return;
      const world = createWorld(scenario, seed, tone);
      context.game = newGame(world, tone, accommodationOf(state()));
      context.token = newToken();
      const first = startImmer(world);
      show(context, { writingLeft: writingAllowance(state()) });
      showSnapshot(context, first.state, first.events);
      startLapse(context);
      lock.begin();
      void autosave.game();
    },
    enterClass: async (connection, scenario, game) => {
      const tone = await loadTone();
      putAway();
      context.token = newToken();
      context.live = playInClass(context, connection, scenario, tone, game);
    },
    leave: () => {
      putAway();
      show(context, { ...blankGame(), phase: 'idle', scenario: null, seed: '', notice: null });
    },
    swapScenario: (scenario) => {
      const before = state();
      const { game } = context;
      if (before.scenario?.id !== scenario.id || before.scenario.hash === scenario.hash) return;
      if (before.phase === 'dossier') show(context, { scenario });
      const sealed = game === null || before.phase === 'ended' ? null : sealGame(game, before);
      if (game === null || sealed === null) return;
      const restored = restoreGame(sealed, scenario, game.tone);
      clear(context);
      showGame(context, sealed, scenario, restored, null);
      const { chosenPace, unsent, forkedFrom, seen, writingLeft, isHeld, coachLeft, elsewhere } = before;
      show(context, { chosenPace, unsent, forkedFrom, seen, writingLeft, isHeld, coachLeft, elsewhere });
      const { writeFirst, timeGranted, isLocked } = before;
      show(context, { writeFirst, timeGranted, isLocked });
    },
    resume: (record, scenario) => resumeFrom(record, scenario, null, null),
    look: async (record, scenario) => {
      await resumeFrom(record, scenario, null, null);
      context.isLook = true;
    },
    playFrom: async (record, scenario, tick) => {
      const tone = await loadTone();
      const actions = record.actions.filter(({ at }) => at < tick);
      const annexes = carriedOver(record);
      const fork = { ...record, annexes, actions, end: { ...record.end, isComplete: false } };
      const restored = restoreGame(fork, scenario, tone, tick);
      putAway();
      context.token = newToken();
      showGame(context, fork, scenario, restored, null);
      context.isLook = true;
      lock.begin();
    },
    resumeGame: (token, scenario, saved) => resumeFrom(saved.record, scenario, saved, token),
    reload: async (scenario, saved) => {
      const restored = restoreGame(saved.record, scenario, await loadTone());
      clear(context);
      showGame(context, saved.record, scenario, restored, saved);
      lock.acquire();
    },
    replayQuart: (id) => {
      const { game } = context;
      const { scenario, mode, crisis } = state();
      const quart = scenario?.quarts.find((one) => one.id === id);
      if (game === null || scenario === null || crisis === null || quart === undefined) return false;
      if (mode !== 'entrainement' || context.isLook) return false;
      const started = game.log.find(
        (event) => event.kind === 'quart' && event.id === id && event.phase === 'start',
      );
      const sealed = sealGame(game, state());
      if (started === undefined || sealed === null) return false;
      const isBefore = (action: GameRecord['actions'][number]) =>
        action.at < started.tick ||
        (action.at === started.tick && action.type === 'bilan' && action.quart !== id);
      const { writeFirst, timeGranted } = state();
      const fork = { ...sealed, annexes: carriedOver(sealed), actions: sealed.actions.filter(isBefore) };
      const restored = restoreGame(fork, scenario, game.tone, started.tick);
      putAway();
      context.token = newToken();
      showGame(context, fork, scenario, { ...restored, phase: 'quart', point: null }, null);
      show(context, { forkedFrom: id, writeFirst, timeGranted });
      lock.begin();
      void autosave.game();
      return true;
    },
    settle: (before, next) => {
      if (context.game === null) return;
      context.game.accommodation = widest(context.game.accommodation, next.accommodation);
      if (next.guest && !before.guest) void autosave.forgetGame(context.token);
    },
  };
}

/** What a game played on from a record takes of its annexes: whose it is, its time, its plan; what was said of the other is not of it. */
function carriedOver({ annexes: { alias, group, seconds, planned } }: GameRecord): Annexes {
  return {
    ...(alias === undefined ? {} : { alias }),
    ...(group === undefined ? {} : { group }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(planned === undefined ? {} : { planned }),
  };
}

/** Takes the game out of the session; its saved text stays. */
function clear(context: SessionContext): void {
  endJump(context);
  context.live?.stop();
  context.live = null;
  context.game = null;
  context.writing.clear();
  context.unsaved = false;
  context.hasNewWords = false;
  context.isLook = false;
  context.result = null;
}

/** Shows a restored game, with what was saved beside its record. */
function showGame(
  context: SessionContext,
  record: GameRecord,
  scenario: Scenario,
  restored: RestoredGame,
  saved: Saved | null,
): void {
  const { alias = '', group = '', seconds, ...annexes } = record.annexes;
  context.game = restored.game;
  context.game.livedMs = seconds === undefined ? null : seconds * 1000;
  show(context, {
    ...opened(scenario, { seed: record.seed, mode: record.settings.mode, alias, group }),
    crisis: restored.crisis,
    events: [],
    step: 1,
    phase: restored.phase,
    point: restored.point,
    annexes,
    isWorse: record.settings.player === WORSE_PLAYER,
    notice: restored.notice,
  });
  show(context, { timeGranted: saved?.timeGranted ?? 1 });
  show(context, { writingLeft: saved?.writingLeft ?? writingAllowance(context.store.getState()) });
  if (saved !== null) {
    const { chosenPace, unsent, returned, forkedFrom, coachLeft, writeFirst } = saved;
    const seen = new Set(saved.seen);
    show(context, { chosenPace, unsent, returned, forkedFrom, coachLeft, writeFirst, seen });
    if (restored.notice === null && Object.keys(unsent).length > 0)
      show(context, { notice: { code: 'resume/unsent', params: {} } });
  }
  if (restored.phase === 'timelapse') startLapse(context);
  else if (restored.phase === 'quart' && restored.crisis.busyUntil > restored.crisis.tick)
    startJump(context, 'act', restored.crisis.busyUntil);
}
