import type { DeskInput } from '../../desk/index.ts';
import { presentTools, TOOLS } from '../../desk/index.ts';
import { cardsOf, postOf } from '../../engine/index.ts';
import { factsOf } from '../../model/actions.ts';
import type { Mode } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { type ActionDraft, isSending, type SessionState } from '../../session/index.ts';
import { presentStage } from '../../stage/present.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { REFUSAL_WORDS } from '../../words/codes/refusals.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { App } from '../app.ts';
import { makeSourceActions } from './ask-source.ts';
import { sentLine } from './chips.ts';
import { restoreComposer } from './compose-action.ts';
import { makeComposerActions, sendWords } from './composer-actions.ts';
import { makeDeskActions } from './desk-actions.ts';
import { blankUi, type DeskUi, withLines } from './desk-ui.ts';
import { draftText, placeOf } from './drafts.ts';
import { focusSoon, forgetCard } from './feed-focus.ts';
import { logLines } from './log-lines.ts';
import { memoizeLast } from './memoize-last.ts';
import { onDeskKey } from './quart-keys.ts';
import type { QuartRoom } from './room.ts';
import { watchSight } from './sight.ts';
import { playEvents } from './sky-effects.ts';
import { sessionLines } from './spoken.ts';
import { trustLog } from './trust-log.ts';

const inputOf = memoizeLast(
  (
    scenario: DeskInput['scenario'],
    state: DeskInput['state'],
    world: DeskInput['world'],
    lang: Lang,
    mode: Mode,
  ): DeskInput => ({
    scenario,
    state,
    world,
    lang,
    mode,
  }),
);
const TOAST_MS = 6000;
const FRESH_MS = 700;
const TOOL_MS = 10_000;
const CAPTION_MS = 2500;

/** Opens the room of the quart; it follows the session until the page is left. */
export function openQuartRoom(app: App): QuartRoom {
  let ui = blankUi('fr');
  let toastTimer = 0;
  let toolTimer = 0;
  const trust = trustLog();

  const set = (change: Partial<DeskUi>) => {
    ui = { ...ui, ...change };
    const isWriting = ui.target !== null || ui.ask !== null;
    app.session.setWriting(isWriting, 'desk');
    app.sky.hold(isWriting);
    app.draw();
  };
  const input = (): DeskInput | null => {
    const { scenario, crisis, mode, settings } = app.session.getState();
    const world = app.session.world();
    return scenario && crisis && world ? inputOf(scenario, crisis, world, settings.lang, mode) : null;
  };
  const toast = (words: string) => {
    clearTimeout(toastTimer);
    toastTimer = window.setTimeout(() => set({ toast: '' }), TOAST_MS);
    set({ toast: words });
  };
  const act = (action: ActionDraft, how?: { readonly waits?: boolean }): boolean => {
    const isLooking = app.session.getState().live?.mayAct === false;
    if (isLooking && factsOf(action.type).family === 'look') return true;
    const refused = app.session.act(action, how);
    if (refused)
      toast(speaker(REFUSAL_WORDS, app.session.getState().settings.lang)(refused.code, refused.params));
    else if (ui.toast !== '') set({ toast: '' });
    return refused === null;
  };
  const say = (lines: readonly string[]) => {
    if (lines.length > 0) set({ log: withLines(ui.log, lines) });
  };
  const actLine = (key: 'logTaken' | 'logNotDone', { type }: ActionDraft) => {
    const { lang } = app.session.getState().settings;
    return speaker(DESK_WORDS, lang)(key, { act: speaker(ACTION_NAMES, lang)(type) });
  };
  const putBack = (action: ActionDraft | null) => {
    if (action !== null && !isSending(action)) return say([actLine('logTaken', action)]);
    const back = action && restoreComposer(action);
    if (!back) return;
    app.session.keepUnsent(placeOf(back.target), draftText(back.writing));
    set({ ...back, restedText: back.writing.text, trouble: '', coachAsked: null });
  };

  const follow = (state: SessionState, before: SessionState) => {
    const isOther = isAnotherGame(state, before);
    if (isOther || state.scenario !== before.scenario) {
      ui = { ...blankUi(state.settings.lang), isOpening: ui.isOpening };
      trust.clear();
      forgetCard();
      if (state.crisis && state.scenario) app.sky.show(presentStage(state.crisis, state.scenario));
    }
    app.sky.rest(state.isHeld || state.isHidden);
    if (state.returned && state.returned !== before.returned) takeReturned(state);
    if (isOther || state.phase !== before.phase) onPhase(state);
    const left = before.sending?.action;
    if (state.phase === 'point' && left !== undefined && !isSending(left)) say([actLine('logNotDone', left)]);
    if (!ui.isOpening) say(sessionLines(state, before));
    const now = input();
    if (!now || state.step === before.step) return;
    trust.note(now.state);
    app.sky.show(presentStage(now.state, now.scenario));
    if (state.advance?.why !== 'lapse') {
      const heard = playEvents(app.sky, now.state, state.events);
      if (heard && state.settings.sound) {
        ui = { ...ui, caption: heard };
        setTimeout(() => set({ caption: null }), CAPTION_MS);
      }
    }
    const born = cardsOf(now.state, now.world, before.crisis?.tick ?? -1).filter(
      (c) => c.kind === 'card' && c.post.author !== 'house',
    );
    if (born.length > 0) {
      const ids = new Set(born.map((c) => c.id));
      ui = { ...ui, fresh: ids, awayCount: ui.isAway ? ui.awayCount + born.length : 0 };
      setTimeout(() => {
        if (ui.fresh === ids) ui = { ...ui, fresh: new Set() };
      }, FRESH_MS);
    }
    if (ui.open?.kind === 'post' && !postOf(now.state, ui.open.id)) ui = { ...ui, open: null };
    noteTools(now, before);
    const sent = sentLine(now, before);
    const lines = [...logLines(now, state.events, state.settings.verbosity), ...(sent === '' ? [] : [sent])];
    say(lines);
  };

  /** Words that could not leave. In a class they do not push aside what is being written meanwhile. */
  function takeReturned({ returned, live }: SessionState): void {
    const back = returned && restoreComposer(returned);
    if (live === null || ui.target === null || !back) return putBack(returned);
    app.session.keepUnsent(placeOf(back.target), draftText(back.writing));
  }

  function noteTools(now: DeskInput, before: SessionState): void {
    if (!before.crisis || now.mode === 'evaluation') return;
    const had = presentTools({ ...now, state: before.crisis });
    const has = presentTools(now);
    const come = TOOLS.find((tool) => has.has(tool) && !had.has(tool));
    if (!come) return;
    clearTimeout(toolTimer);
    toolTimer = window.setTimeout(() => set({ newTool: null }), TOOL_MS);
    ui = { ...ui, newTool: come };
  }

  function onPhase(state: SessionState): void {
    if (state.phase === 'quart') {
      const isOpening = state.live === null; // the clock of a class waits for nobody
      ui = { ...ui, open: null, ask: null, target: null, panel: 'feed', isOpening };
      if (isOpening) app.session.hold(true);
    } else {
      ui = { ...ui, ask: null, target: null, isOpening: false };
      if (state.isHeld) app.session.hold(false);
      app.sky.hold(false);
      app.session.setWriting(false, 'desk');
      focusSoon('[data-overlay-title]');
    }
  }

  const room: QuartRoom = {
    app,
    ui: () => ui,
    set,
    input,
    act,
    tell: toast,
    get actions() {
      return actions;
    },
    get sourcing() {
      return sourcing;
    },
    get composer() {
      return composing;
    },
    trustBefore: (tick) => trust.at(tick),
    begin: (isHeld) => {
      set({ isOpening: false });
      app.session.hold(isHeld);
      focusSoon('#main');
    },
    undo: () => putBack(app.session.undoSend()),
    follow,
    onKey: (event) => onDeskKey(event, room),
  };
  watchSight(
    () =>
      app.session.getState().phase === 'quart' && !document.hidden && !document.querySelector('dialog[open]'),
    (ids) => app.session.markSeen(ids),
  );
  const actions = makeDeskActions(room);
  const composing = makeComposerActions(room);
  const sourcing = makeSourceActions(room, (action) => sendWords(room, action));
  return room;
}

/** Whether a game begins, or begins again from an earlier hour: nothing on the desk may be left of the one before. */
function isAnotherGame(state: SessionState, before: SessionState): boolean {
  if (before.crisis === null || state.scenario?.id !== before.scenario?.id) return true;
  return state.forkedFrom !== before.forkedFrom || (state.crisis?.tick ?? 0) < before.crisis.tick;
}
