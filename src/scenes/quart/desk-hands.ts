import type { Hands } from '../../desk/index.ts';
import { postOf } from '../../engine/index.ts';
import { isPlain } from '../../model/actions.ts';
import { blankWriting } from './desk-ui.ts';
import { cardOf, firstNew, focusCard, focusSoon } from './feed-focus.ts';
import type { QuartRoom } from './quart-room.ts';

const AWAY_PX = 140;

/** What each gesture on the desk comes to. */
export function deskHands(room: QuartRoom): Hands {
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

    compose: (errand) => {
      const { settings, scenario } = session.getState();
      const writing = blankWriting(settings.lang);
      const contacts = errand.kind === 'contact' ? errand.contact : null;
      const isCorrect = errand.kind === 'correct';
      set({
        errand: errand.kind === 'contact' ? { kind: 'contact', contact: contacts } : errand,
        writing: {
          ...writing,
          ...(isCorrect ? { mode: 'typed' as const } : {}),
          channel: errand.kind === 'contact' ? 'private' : 'public',
          platforms: (scenario?.platforms ?? []).filter((p) => p.kind !== 'press').map((p) => p.id),
        },
        trouble: '',
        coachAsked: null,
      });
      if (errand.kind === 'answer') {
        session.markSeen([errand.post]);
        if (state()?.opened.includes(errand.post) === false) act({ type: 'open', post: errand.post });
        if (ui().open?.id !== errand.post) set({ open: { kind: 'post', id: errand.post } });
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
    requestApproval: (service, keen) => void act({ type: 'requestApproval', service, keen }),
    keepPromise: (promise) => void act({ type: 'keepPromise', promise }),
    watch: (words, threshold) => void act({ type: 'watch', words, threshold }),
    setPlanned: (planned, isPaused) => void act({ type: isPaused ? 'pause' : 'release', planned }),

    hold: (on) => session.hold(on),
    setPace: (pace) => session.setPace(pace),
    letPass: (minutes) => session.letPass(minutes),
  };
}

/** Whether the desk stands in one column. */
function isNarrow(): boolean {
  const tabs = document.querySelector('.bottom-tabs');
  return tabs !== null && getComputedStyle(tabs).display !== 'none';
}
