import { type DeskActions, questionOf, type Writing } from '../../desk/index.ts';
import { postOf } from '../../engine/index.ts';
import { isPlain } from '../../model/actions.ts';
import { isWriteFirst } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { OFFICE_WORDS } from '../../words/play/office.ts';
import { chipsFollow } from './chips.ts';
import { blankWriting, firstMode } from './desk-ui.ts';
import { placeOf, readDraft } from './drafts.ts';
import { cardOf, firstNew, focusCard, focusSoon } from './feed-focus.ts';
import type { QuartRoom } from './room.ts';

const AWAY_PX = 140;

/** Makes the callbacks of the desk: what each does to the session and to the focus. */
export function makeDeskActions(room: QuartRoom): DeskActions {
  const { app, act, set, ui } = room;
  const session = app.session;
  const state = () => session.getState().crisis;

  const back = () => {
    const open = ui().open;
    set({ open: null });
    requestAnimationFrame(() => focusCard((open && cardOf(open.id)) ?? firstNew()));
  };

  return {
    setPanel: (panel) => {
      set({ panel, ...(panel === 'feed' ? {} : { open: isNarrow() ? null : ui().open }) });
      if (panel === 'house') act({ type: 'read', page: 'dossier' });
      document.querySelector('.side-scroll')?.scrollTo({ top: 0 });
      if (panel !== 'feed') focusSoon('#side-title');
    },
    setPlatform: (platform) => {
      set({ choice: { ...ui().choice, platform }, awayCount: 0 });
      requestAnimationFrame(() =>
        document
          .querySelector('.tabs [aria-pressed="true"]')
          ?.scrollIntoView({ inline: 'center', block: 'nearest' }),
      );
    },
    setAudience: (audience) => set({ choice: { ...ui().choice, audience }, panel: 'feed', awayCount: 0 }),
    setSort: (sort) => set({ choice: { ...ui().choice, sort }, awayCount: 0 }),
    openPost: (post) => {
      session.markSeen([post]);
      const isOwn = state() && postOf(state()!, post)?.author === 'house';
      if (!isOwn && state()?.opened.includes(post) === false) act({ type: 'open', post });
      set({ open: { kind: 'post', id: post }, uncovered: new Set([...ui().uncovered, post]) });
      focusSoon('#thread-title');
    },
    openBundle: (parts) => {
      const id = parts.at(-1) ?? '';
      session.markSeen([id]);
      set({ open: { kind: 'bundle', id, parts } });
      focusSoon('#thread-title');
    },
    closeThread: back,
    showHarsh: (post) => {
      set({ uncovered: new Set([...ui().uncovered, post]) });
      focusCard(cardOf(post));
    },
    goFresh: () => {
      document.querySelector('.feed-scroll')?.scrollTo({ top: 0 });
      set({ awayCount: 0, isAway: false, panel: 'feed', open: isNarrow() ? null : ui().open });
      requestAnimationFrame(() => focusCard(firstNew()));
    },
    onFeedScroll: (event) => {
      const isAway = (event.target as HTMLElement).scrollTop > AWAY_PX;
      if (isAway !== ui().isAway) set({ isAway, ...(isAway ? {} : { awayCount: 0 }) });
    },

    compose: (target) => {
      const { settings, scenario, unsent } = session.getState();
      const blank: Writing = {
        ...blankWriting(settings.lang),
        mode: firstMode(target, isWriteFirst(session.getState()), state()),
        channel: target.kind === 'contact' ? 'private' : 'public',
        platforms: (scenario?.platforms ?? []).filter((p) => p.kind !== 'press').map((p) => p.id),
      };
      set({
        target,
        writing: readDraft(unsent[placeOf(target)], blank) ?? blank,
        trouble: '',
        coachAsked: null,
      });
      chipsFollow(room, true);
      if (target.kind === 'answer') {
        session.markSeen([target.post]);
        if (state()?.opened.includes(target.post) === false) act({ type: 'open', post: target.post });
        if (ui().open?.id !== target.post) set({ open: { kind: 'post', id: target.post } });
      }
    },
    thank: (post) => void act({ type: 'thank', post }),
    leave: (post) => {
      session.markSeen([post]);
      if (act({ type: 'leave', post })) {
        set({ open: null });
        requestAnimationFrame(() => focusCard(firstNew() ?? cardOf(post)));
      }
    },
    moderate: (tool, post) => {
      if (isPlain(tool)) act({ type: tool, post });
      else set({ ask: { kind: tool, post } });
    },
    askHandOver: (post) => set({ ask: { kind: 'handOver', post } }),
    askPromise: (post) => set({ ask: { kind: 'promise', post } }),
    retract: (post) => set({ ask: { kind: 'retract', post } }),
    setComments: (platform, isOpen) => {
      if (isOpen) act({ type: 'openComments', platform });
      else set({ ask: { kind: 'close', platform } });
    },

    reply: (message, option) => void act({ type: 'reply', message, option }),
    askFact: (service, fact) => void act({ type: 'ask', service, fact }),
    askOther: (service, text) => {
      const now = room.input();
      const found = now && questionOf(now, text);
      if (found === null) return act({ type: 'inquire', service, text: text.trim() });
      if ('ask' in found) return act({ type: 'ask', ...found.ask });
      room.tell(
        speaker(OFFICE_WORDS, session.getState().settings.lang)('knownAlready', { fact: found.known }),
      );
      return true;
    },
    requestApproval: (service, keen) => void act({ type: 'requestApproval', service, keen }),
    keepPromise: (promise) => void act({ type: 'keepPromise', promise }),
    watch: (words, threshold) => void act({ type: 'watch', words, threshold }),
    setPlanned: (planned, isPaused) => void act({ type: isPaused ? 'pause' : 'release', planned }),

    hold: (on) => session.hold(on),
    setPace: (pace) => session.setPace(pace),
    letPass: (minutes) => session.letPass(minutes),
  };
}

/** Whether the desk is in one column. */
function isNarrow(): boolean {
  const tabs = document.querySelector('.bottom-tabs');
  return tabs !== null && getComputedStyle(tabs).display !== 'none';
}
