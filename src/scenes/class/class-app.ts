import { html } from 'lit';
import { browserWorld, openOffline } from '../../offline/index.ts';
import type { Session } from '../../session/index.ts';
import { CALM } from '../../stage/view.ts';
import { onWords } from '../../words/apart.ts';
import type { App, Frame } from '../app.ts';
import { appearanceOf, dress, onMachineWish } from '../appearance.ts';
import { openBoundary } from '../boundary.ts';
import { drawOnce } from '../draw-once.ts';
import { elsewhereDialog } from '../elsewhere.ts';
import { failurePage } from '../failure.ts';
import { guardFocus } from '../keep-focus.ts';
import { type Dialogs, openDialogs } from '../settings/dialogs.ts';
import { openSky } from '../sky.ts';
import { speakForms } from '../speak-forms.ts';

/** The ground that the pages of a class are drawn on: the sky, the dialogs, and a page that is never left blank. */
export interface ClassApp {
  readonly app: App;
  readonly dialogs: Dialogs;
  /** To be called once: draws `scene` now and at each change. `beside`: what the desk shows under its top bar. */
  readonly show: (scene: (frame: Frame) => unknown) => void;
}

/** Opens the ground. */
export function openClassApp(
  host: HTMLElement,
  skyHost: HTMLElement,
  session: Session,
  beside: (frame: Frame) => unknown,
): ClassApp {
  const boundary = openBoundary(host);
  let scene: (frame: Frame) => unknown = () => '';
  const draw = drawOnce(() => paint());
  const sky = openSky(skyHost, appearanceOf(session.getState().settings), draw);
  const app: App = {
    session,
    sky,
    offline: openOffline(browserWorld(false), draw), // the class's server keeps the page
    draw,
    go: () => {
      location.hash = '';
    },
    readyToPlay: session.readyToPlay,
    isReadyToPlay: () => true,
    openSettings: () => dialogs.open('settings'),
    openKeys: () => dialogs.open('keys'),
    beside,
  };
  const dialogs = openDialogs(session, draw);

  function paint(): void {
    const state = session.getState();
    const { lang } = state.settings;
    const frame: Frame = { app, state, lang };
    boundary.draw(
      () => html`${scene(frame)}${dialogs.of(frame)}${elsewhereDialog(frame)}`,
      (thrown) =>
        failurePage(app, lang, thrown, () => {
          boundary.retry();
          draw();
        }),
    );
  }

  const redress = () => {
    sky.dress(dress(session.getState().settings));
    draw();
  };
  onMachineWish(redress);
  onWords(draw);
  session.subscribe((state, before) => {
    if (state.settings !== before.settings) redress();
    if (state.settings.sound !== before.settings.sound) sky.setSound(state.settings.sound);
    if (state.phase !== before.phase) boundary.retry();
    draw();
  });
  for (const gesture of ['pointerdown', 'keydown'] as const)
    document.addEventListener(gesture, () => sky.setSound(session.getState().settings.sound), { once: true });
  guardFocus();
  speakForms(() => session.getState().settings.lang);
  redress();
  sky.show(CALM);
  return {
    app,
    dialogs,
    show: (drawn) => {
      scene = drawn;
      draw();
    },
  };
}
