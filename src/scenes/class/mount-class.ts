import { html, nothing } from 'lit';
import { never } from '../../base/result.ts';
import type { Session, SessionState } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import type { Frame } from '../app.ts';
import { type DebriefDoor, debriefHost } from '../debrief-host.ts';
import { focusTop } from '../keep-focus.ts';
import { noticeOf } from '../notice.ts';
import { pageTitle } from '../page-title.ts';
import { placeOf } from '../quart/drafts.ts';
import { quartScene } from '../quart/quart.ts';
import { openQuartRoom } from '../quart/quart-room.ts';
import { openClassApp } from './class-app.ts';
import { classBar } from './class-bar.ts';
import { classHead } from './class-head.ts';
import { classOut } from './class-out.ts';
import { codeForm, joinForm } from './join.ts';
import { lobby } from './lobby.ts';
import { noteList, observerDialog } from './observer.ts';
import { openSeatRoom } from './seat-room.ts';
import { outcomeTold } from './told-outcomes.ts';
import { trayDialog } from './tray.ts';
import '../home/home.css';
import './class.css';

/** The page of a seat, from the code of its class to its débreffage. `code` null: it is to be typed. */
export function mountClass(
  host: HTMLElement,
  skyHost: HTMLElement,
  session: Session,
  code: string | null,
  debrief: DebriefDoor,
): void {
  let isTrayOpen = false;
  const set = (isOpen: boolean) => {
    isTrayOpen = isOpen;
    app.draw();
  };
  const writesAt = () => {
    const { target } = quartRoom.ui();
    return target === null ? null : placeOf(target);
  };
  const ground = openClassApp(host, skyHost, session, (frame) =>
    classBar(frame, writesAt(), { openTray: () => set(true), openNotes: () => set(true) }),
  );
  const { app, dialogs } = ground;
  const quartRoom = openQuartRoom(app);
  const room = openSeatRoom(app, code);

  function scene(frame: Frame): unknown {
    const { state, lang } = frame;
    const title = `${state.phase === 'idle' ? `${speaker(CLASS_SEAT_WORDS, lang)('title')} · ` : ''}${pageTitle(state, 'home', lang)}`;
    if (document.title !== title) document.title = title;
    const isAtDesk = isInPlay(state.phase) && room.stage().at !== 'out';
    room.tellWriting(isAtDesk ? writesAt() : null);
    if (isAtDesk) return html`${quartScene(frame, quartRoom)}${tray(frame)}`;
    if (state.phase === 'ended') return ended(frame);
    const t = speaker(CLASS_SEAT_WORDS, lang);
    return html`<div class="home"><div class="notices">${noticeOf(frame)}</div>${classHead(frame, t('title'))}${page(frame)}</div>`;
  }

  function page(frame: Frame): unknown {
    const stage = room.stage();
    switch (stage.at) {
      case 'code':
        return codeForm(frame, room, stage);
      case 'join':
        return joinForm(frame, room, stage);
      case 'out':
        return classOut(frame, room, stage);
      case 'seated':
        return lobby(frame, room);
      case 'opening':
        return html`<main id="main" tabindex="-1" class="class-page" aria-busy="true"><p class="pane class-card" role="status">${speaker(CLASS_SEAT_WORDS, frame.lang)('opening')}</p></main>`;
      default:
        return never(stage);
    }
  }

  function tray({ state }: Frame): unknown {
    const [input, { live }] = [quartRoom.input(), state];
    if (!isTrayOpen || input === null || live === null) return nothing;
    const close = () => set(false);
    if (live.mayAct) return trayDialog(input, live, room, close);
    const open = quartRoom.ui().open;
    return observerDialog(input, live, room, open?.kind === 'post' ? open.id : null, close);
  }

  /** Each has a débreffage of their own, at the same time as the hot wash on the wall. */
  function ended(frame: Frame): unknown {
    const { state, lang } = frame;
    const t = speaker(CLASS_SEAT_WORDS, lang);
    const input = quartRoom.input();
    const notes = state.live?.room.notes ?? [];
    return html`<p class="class-note pane" role="status">${t('endedEarly')}</p>
      ${notes.length === 0 || input === null ? nothing : html`<details class="class-note pane"><summary>${t('notesTitle')} (${notes.length})</summary>${noteList(notes, input)}</details>`}
      ${debriefHost(frame, debrief, null)}`;
  }

  function onChange(state: SessionState, before: SessionState): void {
    if (state.phase !== before.phase) {
      if (state.phase === 'idle' && before.phase !== 'idle') {
        room.closeClass();
        return app.go('home');
      }
      if (!isInPlay(before.phase) || !isInPlay(state.phase)) focusTop(host);
    }
    if (!isInPlay(state.phase)) return;
    quartRoom.follow(state, before);
    const told = outcomeTold(state, before);
    if (told !== null) quartRoom.tell(told);
  }

  session.subscribe(onChange);
  document.addEventListener('keydown', (event) => {
    if (!dialogs.isOpen() && isInPlay(session.getState().phase)) quartRoom.onKey(event);
  });
  ground.show(scene);
}

function isInPlay(phase: SessionState['phase']): boolean {
  return phase === 'quart' || phase === 'point' || phase === 'timelapse';
}
