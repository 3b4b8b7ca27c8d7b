import { html, nothing, render } from 'lit';
import { browserWorld, openOffline } from '../../offline/index.ts';
import { isReported } from '../../platforms/index.ts';
import type { Session, SessionState } from '../../session/index.ts';
import { CALM } from '../../stage/index.ts';
import { speaker } from '../../ui/speak.ts';
import { LAUNCHED_WORDS } from '../../words/platforms/launched.ts';
import type { App, Frame } from '../app.ts';
import { appearanceOf, dress, onMachineWish } from '../appearance.ts';
import { openBackDoor } from '../back-button.ts';
import { openBoundary } from '../boundary.ts';
import { type DebriefDoor, debriefHost } from '../debrief-host.ts';
import { dossierScene } from '../dossier/dossier.ts';
import { openDossierRoom } from '../dossier/dossier-room.ts';
import { drawOnce } from '../draw-once.ts';
import { elsewhereDialog } from '../elsewhere.ts';
import { failurePage } from '../failure.ts';
import { focusTop, guardFocus } from '../keep-focus.ts';
import { leaveAsk } from '../leave-ask.ts';
import { noticeOf } from '../notice.ts';
import { pageTitle } from '../page-title.ts';
import { quartScene } from '../quart/quart.ts';
import { openQuartRoom } from '../quart/quart-room.ts';
import { openDialogs } from '../settings/dialogs.ts';
import { openSky } from '../sky.ts';
import { speakForms } from '../speak-forms.ts';
import { launchedFront } from './launched-front.ts';
import { type Launched, openLaunchedRoom } from './launched-room.ts';

/** The page of a game that a platform launched: one story from its dossier to its débreffage, and a front of its own. */
export function mountLaunched(
  host: HTMLElement,
  skyHost: HTMLElement,
  session: Session,
  launched: Launched,
  debrief: DebriefDoor,
): { readonly draw: () => void } {
  const boundary = openBoundary(host);
  const draw = drawOnce(() => paint());
  const sky = openSky(skyHost, appearanceOf(session.getState().settings), draw);
  const app: App = {
    session,
    sky,
    // The platform keeps the page, not the browser.
    offline: openOffline(browserWorld(false), draw),
    draw,
    go: () => {
      boundary.retry();
      if (session.getState().phase !== 'idle') {
        room.keepFile();
        session.leave();
      }
      draw();
      focusTop(host);
    },
    readyToPlay: session.readyToPlay, // the page holds all of it from its first moment
    isReadyToPlay: () => true,
    isReported: isReported(launched.platform),
    openSettings: () => dialogs.open('settings'),
    openKeys: () => dialogs.open('keys'),
  };
  const dialogs = openDialogs(session, draw);
  let isAskingToLeave = false;
  const askToLeave = (on: boolean) => {
    isAskingToLeave = on;
    session.setWriting(on, 'leave');
    draw();
  };
  const back = openBackDoor(() => {
    if (isInPlay(session.getState().phase)) askToLeave(true);
    else app.go('home');
  });
  const dossierRoom = openDossierRoom(app);
  const quartRoom = openQuartRoom(app);
  const room = openLaunchedRoom(app, launched);

  function scene(frame: Frame): unknown {
    const { phase } = frame.state;
    if (phase === 'idle') return launchedFront(frame, room);
    if (phase === 'dossier') return dossierScene(frame, dossierRoom);
    return phase === 'ended' ? debriefHost(frame, debrief, null) : quartScene(frame, quartRoom);
  }

  function leaving(frame: Frame): unknown {
    if (!isAskingToLeave || !isInPlay(frame.state.phase)) return nothing;
    const leave = () => {
      askToLeave(false);
      app.go('home');
    };
    return leaveAsk(frame, { stay: () => askToLeave(false), leave });
  }

  function paint(): void {
    const state = session.getState();
    const { lang } = state.settings;
    const frame: Frame = { app, state, lang };
    const title = pageTitle({ ...state, scenario: launched.contents.scenario }, 'home', lang);
    if (document.title !== title) document.title = title;
    boundary.draw(
      () =>
        html`<div class="notices">${isInPlay(state.phase) ? nothing : noticeOf(frame)}</div>${scene(frame)}${dialogs.of(frame)}${leaving(frame)}${elsewhereDialog(frame)}`,
      (thrown) =>
        failurePage(app, lang, thrown, () => {
          boundary.retry();
          draw();
        }),
    );
    back.follow(state.phase !== 'idle');
  }

  function onChange(state: SessionState, before: SessionState): void {
    if (state.settings !== before.settings) sky.dress(dress(state.settings));
    if (state.settings.sound !== before.settings.sound) sky.setSound(state.settings.sound);
    if (state.phase !== before.phase) {
      boundary.retry();
      if (state.phase === 'idle') {
        sky.show(CALM);
        void room.refresh();
      }
      if (state.phase === 'dossier') dossierRoom.enter();
      if (!isInPlay(before.phase) || !isInPlay(state.phase)) focusTop(host);
    }
    draw();
    if (isInPlay(state.phase)) quartRoom.follow(state, before);
  }

  onMachineWish(() => {
    sky.dress(dress(session.getState().settings));
    draw();
  });
  session.subscribe(onChange);
  document.addEventListener('keydown', (event) => {
    if (!dialogs.isOpen() && isInPlay(session.getState().phase)) quartRoom.onKey(event);
  });
  for (const gesture of ['pointerdown', 'keydown'] as const)
    document.addEventListener(gesture, () => sky.setSound(session.getState().settings.sound), { once: true });
  sky.dress(dress(session.getState().settings));
  sky.show(CALM);
  guardFocus();
  speakForms(() => session.getState().settings.lang);
  paint();
  void room.refresh();
  return { draw };
}

/** A package without a story in it: said, and nothing else. */
export function damagedPackage(host: HTMLElement, lang: 'fr' | 'en'): void {
  render(
    html`<main id="main" class="failure"><p class="leaflet pane" role="alert">${speaker(LAUNCHED_WORDS, lang)('damaged')}</p></main>`,
    host,
  );
}

function isInPlay(phase: SessionState['phase']): boolean {
  return phase === 'quart' || phase === 'point' || phase === 'timelapse';
}
