import { html, nothing } from 'lit';
import { never } from '../base/result.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { PastResult, Session, SessionState } from '../session/index.ts';
import { CALM } from '../stage/index.ts';
import { speaker } from '../ui/speak.ts';
import { HOME_WORDS } from '../words/play/home.ts';
import type { App, Frame, PageName } from './app.ts';
import { appearanceOf, dress, onMachineWish } from './appearance.ts';
import { openBoundary } from './boundary.ts';
import { type DebriefDoor, debriefHost } from './debrief-host.ts';
import { dossierScene } from './dossier/dossier.ts';
import { openDossierRoom } from './dossier/dossier-room.ts';
import { elsewhereDialog } from './elsewhere.ts';
import { failurePage } from './failure.ts';
import { home } from './home/home.ts';
import { openHome } from './home/home-room.ts';
import { focusTop, keepFocus } from './keep-focus.ts';
import { liveNote } from './live-note.ts';
import { noticeOf } from './notice.ts';
import { openText } from './open-file.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { historyPage } from './pages/history.ts';
import { type KnownScenarios, type PileDoor, pilePage } from './pile-host.ts';
import { quartScene } from './quart/quart.ts';
import { openQuartRoom } from './quart/quart-room.ts';
import { openSafeStart } from './safe-start.ts';
import { openDialogs } from './settings/dialogs.ts';
import { openSky } from './sky.ts';

export interface Parts {
  readonly session: Session;
  readonly debrief: DebriefDoor;
  readonly pile: PileDoor;
  readonly isStuck: boolean;
}

/**
 * Puts the whole game into the page: the scene that the session calls for, over the sky. `isStuck`: the start before
 * did not end, so that how to open the game is asked first.
 */
export function mountApp(
  host: HTMLElement,
  skyHost: HTMLElement,
  { session, debrief, pile, isStuck }: Parts,
): void {
  let page: PageName = 'home';
  let next: PageName = 'home'; // once the game is left
  let whose: string | null = null; // the player whose game an instructor reads
  let isAskingToErase = false;
  let historyTrouble = false;
  let isDue = false;
  let isAskingHow = isStuck;
  const boundary = openBoundary(host);

  const draw = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      paint();
    });
  };
  const sky = openSky(skyHost, appearanceOf(session.getState().settings), draw);
  const app: App = {
    session,
    sky,
    draw,
    go: (to) => {
      boundary.retry();
      page = to;
      next = to;
      if (session.getState().phase !== 'idle') session.leave();
      next = 'home';
      homeRoom.bench.close();
      homeRoom.sheet.close();
      void homeRoom.refresh();
      draw();
      focusTop(host);
    },
    openSettings: () => dialogs.open('settings'),
    openKeys: () => dialogs.open('keys'),
  };
  const dialogs = openDialogs(session, draw);
  const homeRoom = openHome(() => app);
  const dossierRoom = openDossierRoom(app);
  const quartRoom = openQuartRoom(app);
  const safeStart = openSafeStart(session, draw, async ({ isPlain }) => {
    await session.launch.begin();
    isAskingHow = false;
    void homeRoom.begin(isPlain);
    draw();
    focusTop(host);
  });

  function scene(frame: Frame): unknown {
    const { phase } = frame.state;
    if (isAskingHow) return safeStart.page(frame.lang);
    if (phase === 'dossier') return dossierScene(frame, dossierRoom);
    if (phase === 'ended') return debriefHost(frame, debrief, whose);
    if (phase !== 'idle') return quartScene(frame, quartRoom);
    switch (page) {
      case 'accessibility':
        return accessibilityPage(frame);
      case 'pile':
        return pilePage(frame, pile, knownScenarios, study);
      case 'history':
        return historyPage(frame, {
          isAsking: isAskingToErase,
          trouble: historyTrouble,
          damaged: homeRoom.damaged,
          ask: (on) => {
            isAskingToErase = on;
            draw();
          },
          see: (result) => void seeAgain(result),
        });
      case 'home':
        return home(frame, homeRoom);
      default:
        return never(page);
    }
  }

  async function knownScenarios(): Promise<KnownScenarios> {
    await homeRoom.loadShipped();
    return {
      shipped: (homeRoom.shipped() ?? []).flatMap(({ scenario }) => scenario ?? []),
      opened: homeRoom
        .kept()
        .flatMap(({ file, scenario }) => (scenario === null ? [] : [{ file, scenario }])),
    };
  }

  /** A game of the pile, at its débreffage; from there one comes back to the pile. */
  function study(record: GameRecord, scenario: Scenario, who: string): void {
    whose = who;
    session.look(record, scenario).catch((thrown: unknown) => {
      whose = null;
      console.error(thrown);
      draw();
    });
  }

  async function seeAgain(result: PastResult): Promise<void> {
    historyTrouble = true;
    try {
      const known = await knownScenarios();
      const all = [...known.opened.map(({ scenario }) => scenario), ...known.shipped];
      const opened = await openText(result.code, 'code', all);
      historyTrouble = opened.kind !== 'record';
      if (opened.kind === 'record') await session.resume(opened.record, opened.scenario);
    } catch (thrown) {
      console.error(thrown);
    }
    draw();
  }

  function showNews(): void {
    const news = homeRoom.live();
    if (news === null) return;
    app.go('home');
    homeRoom.closeLive();
    homeRoom.lay(news.checked);
  }

  function paint(): void {
    const state = session.getState();
    const lang = state.settings.lang;
    const frame: Frame = { app, state, lang };
    const held = document.activeElement;
    boundary.draw(
      () => {
        const news = liveNote(homeRoom, lang, showNews);
        // In play the desk has its own place for notices; elsewhere they are above the page and cover nothing of it.
        const notice = isPlay(state.phase) ? nothing : html`<div class="notices">${noticeOf(frame)}</div>`;
        return html`${notice}${scene(frame)}${dialogs.of(frame)}${elsewhereDialog(frame)}${news}`;
      },
      (thrown) =>
        failurePage(app, lang, thrown, () => {
          boundary.retry();
          draw();
        }),
    );
    if (held instanceof HTMLElement && held !== document.body) keepFocus(held, host);
  }

  function onChange(state: SessionState, before: SessionState): void {
    if (state.settings !== before.settings) redress();
    if (state.settings.sound !== before.settings.sound) sky.setSound(state.settings.sound);
    if (state.phase !== before.phase) {
      boundary.retry();
      if (state.phase === 'idle') {
        page = next;
        whose = null;
        sky.show(CALM);
        void homeRoom.refresh();
      }
      if (state.phase === 'dossier') dossierRoom.enter();
      if (!isPlay(before.phase) || !isPlay(state.phase)) focusTop(host);
    }
    draw();
    if (isPlay(state.phase)) quartRoom.follow(state, before);
  }

  function redress(): void {
    const { settings } = session.getState();
    sky.dress(dress(settings, speaker(HOME_WORDS, settings.lang)('name')));
  }

  onMachineWish(() => {
    redress();
    draw();
  });
  session.subscribe(onChange);
  document.addEventListener('keydown', (event) => {
    if (!dialogs.isOpen() && isPlay(session.getState().phase)) quartRoom.onKey(event);
  });
  // A browser allows sound only after a first gesture.
  for (const gesture of ['pointerdown', 'keydown'] as const)
    document.addEventListener(gesture, () => sky.setSound(session.getState().settings.sound), { once: true });
  redress();
  sky.show(CALM);
  paint();
  if (!isStuck) void homeRoom.begin(false);
}

function isPlay(phase: SessionState['phase']): boolean {
  return phase === 'quart' || phase === 'point' || phase === 'timelapse';
}
