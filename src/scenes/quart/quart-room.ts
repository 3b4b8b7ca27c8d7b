import type { DeskInput } from '../../desk/index.ts';
import { presentTools, TOOLS } from '../../desk/index.ts';
import { cardsOf, postOf } from '../../engine/index.ts';
import type { Mode } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import type { ActionDraft, SessionState } from '../../session/index.ts';
import { presentStage } from '../../stage/present.ts';
import { speaker } from '../../ui/speak.ts';
import { REFUSAL_WORDS } from '../../words/codes/refusals.ts';
import type { App } from '../app.ts';
import { restoreComposer } from './compose-action.ts';
import { makeComposerActions } from './composer-actions.ts';
import { makeDeskActions } from './desk-actions.ts';
import { blankUi, type DeskUi } from './desk-ui.ts';
import { draftText, placeOf } from './drafts.ts';
import { focusSoon } from './feed-focus.ts';
import { logLines } from './log-lines.ts';
import { memoizeLast } from './memoize-last.ts';
import { onDeskKey } from './quart-keys.ts';
import type { QuartRoom } from './room.ts';
import { watchSight } from './sight.ts';
import { playEvents } from './sky-effects.ts';
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
const LOG_LINES = 8;
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
  const act = (action: ActionDraft): boolean => {
    const refused = app.session.act(action);
    if (refused)
      toast(speaker(REFUSAL_WORDS, app.session.getState().settings.lang)(refused.code, refused.params));
    else if (ui.toast !== '') set({ toast: '' });
    return refused === null;
  };
  const putBack = (action: ActionDraft | null) => {
    const back = action && restoreComposer(action);
    if (!back) return;
    app.session.keepUnsent(placeOf(back.target), draftText(back.writing));
    set({ ...back, trouble: '', coachAsked: null });
  };

  const follow = (state: SessionState, before: SessionState) => {
    if (!before.crisis || state.scenario !== before.scenario || state.forkedFrom !== before.forkedFrom) {
      ui = blankUi(state.settings.lang);
      trust.clear();
      if (state.crisis && state.scenario) app.sky.show(presentStage(state.crisis, state.scenario));
    }
    app.sky.rest(state.isHeld || state.isHidden);
    if (state.returned && state.returned !== before.returned) putBack(state.returned);
    if (state.phase !== before.phase) onPhase(state);
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
    const lines = logLines(now, state.events, state.settings.verbosity);
    if (lines.length > 0) ui = { ...ui, log: [...ui.log, ...lines].slice(-LOG_LINES) };
  };

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
      ui = { ...ui, open: null, ask: null, target: null, panel: 'feed' };
      focusSoon('#main');
    } else {
      ui = { ...ui, ask: null, target: null };
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
    get actions() {
      return actions;
    },
    get composer() {
      return composing;
    },
    trustBefore: (tick) => trust.at(tick),
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
  return room;
}
