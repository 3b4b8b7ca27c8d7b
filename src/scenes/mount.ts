import { html, nothing } from 'lit';
import { never } from '../base/result.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { type OfflineWorld, openOffline } from '../offline/index.ts';
import { keepLook, type PastResult, type Session, type SessionState } from '../session/index.ts';
import { CALM } from '../stage/view.ts';
import { onWords } from '../words/apart.ts';
import type { App, Frame, PageName } from './app.ts';
import { appearanceOf, dress, onMachineWish } from './appearance.ts';
import { openBackDoor } from './back-button.ts';
import { openBoundary } from './boundary.ts';
import type { DebriefDoor, HandedGame } from './debrief-host.ts';
import { drawOnce } from './draw-once.ts';
import { failurePage } from './failure.ts';
import './first/first-sight.css';
import { takeFirstSight } from './first/first-sight.ts';
import { pageInAddress } from './handed.ts';
import { type HomePart, openFront } from './home/front-room.ts';
import { home, masthead } from './home/home.ts';
import { focusTop, guardFocus } from './keep-focus.ts';
import { later } from './later.ts';
import { noticeOf } from './notice.ts';
import { openText } from './open-file.ts';
import { pageTitle } from './page-title.ts';
import type { KnownScenarios, PileDoor } from './pile-host.ts';
import type { PracticeDoor } from './practice/practice-door.ts';
import { openSky } from './sky.ts';
import { speakForms } from './speak-forms.ts';

export interface Parts {
  readonly session: Session;
  readonly debrief: DebriefDoor;
  readonly pile: PileDoor;
  readonly keeping: OfflineWorld;
  readonly practice: PracticeDoor;
  readonly isStuck: boolean;
}

/**
 * Puts the game into the page: the scene that the session calls for, over the sky. The Accueil is drawn at once; every
 * other part is loaded when it is called for. `isStuck`: the start before did not end, so that how to open the game is
 * asked first.
 */
export function mountApp(
  host: HTMLElement,
  skyHost: HTMLElement,
  { session, debrief, pile, practice, keeping, isStuck }: Parts,
): void {
  let page: PageName = pageInAddress();
  let next: PageName = 'home'; // once the game is left
  let handed: HandedGame | null = null; // the game that an instructor reads
  let isAskingToErase = false;
  let isAskingToLeave = false;
  let historyTrouble = false;
  let isReady = false; // to play
  let isAskingHow = isStuck;
  const goOn = takeFirstSight(host);
  const boundary = openBoundary(host);

  const draw = drawOnce(() => paint());
  const sky = openSky(skyHost, appearanceOf(session.getState().settings), draw);
  const offline = openOffline(keeping, draw);
  const app: App = {
    session,
    sky,
    offline,
    draw,
    go: (to) => {
      boundary.retry();
      page = to;
      next = to;
      if (session.getState().phase !== 'idle') session.leave();
      next = 'home';
      homePart.now()?.room.closeRooms();
      front.refresh();
      draw();
      focusTop(host);
    },
    readyToPlay: async () => {
      await Promise.all([session.readyToPlay(), playScenes.bring(), homePart.bring()]);
      isReady = true;
    },
    isReadyToPlay: () => isReady,
    openSettings: () => openDialog('settings'),
    openKeys: () => openDialog('keys'),
  };
  const homePart = later<HomePart>(async () =>
    (await import('./home/home-part.ts')).openHomePart(() => app, front, practice),
  );
  const playScenes = later(async () => {
    const { openPlayScenes } = await import('./play-scenes.ts');
    return openPlayScenes(app, debrief);
  });
  const pages = later(() => import('./pages/pages.ts'));
  const safeStart = later(async () =>
    (await import('./safe-start.ts')).openSafeStart(session, draw, async ({ isPlain }) => {
      await session.launch.begin();
      isAskingHow = false;
      void front.begin(isPlain);
      draw();
      focusTop(host);
    }),
  );
  const front = openFront(() => app, homePart);
  const openDialog = (which: 'settings' | 'keys') =>
    void front.tried(async () => (homePart.now() ?? (await homePart.bring())).dialogs.open(which));

  const askToLeave = (on: boolean) => {
    isAskingToLeave = on;
    session.setWriting(on, 'leave');
    draw();
  };
  const back = openBackDoor(() => {
    if (isPlay(session.getState().phase)) askToLeave(true);
    else app.go(handed === null ? 'home' : 'pile');
  });
  const isDeep = () => {
    const rooms = homePart.now()?.room.author.now();
    const isWorking = rooms != null && (rooms.bench.checked() !== null || rooms.sheet.open() !== null);
    return session.getState().phase !== 'idle' || page !== 'home' || isWorking;
  };

  function scene(frame: Frame): unknown {
    const { phase } = frame.state;
    if (isAskingHow) return safeStart.drawn(draw)?.page(frame.lang) ?? nothing;
    if (phase !== 'idle') {
      const played = playScenes.drawn(draw)?.scene(frame, handed) ?? nothing;
      return phase === 'ended' ? html`${homePart.now()?.practice.line(frame)}${played}` : played;
    }
    if (page === 'home') return front.isLanding() ? coming(frame) : home(frame, front);
    const [shown, own] = [pages.drawn(draw), homePart.drawn(draw)];
    if (shown === null || own === null) return coming(frame);
    switch (page) {
      case 'accessibility':
        return shown.accessibilityPage(frame);
      case 'pile':
        return shown.pilePage(frame, pile, knownScenarios, study);
      case 'practice':
        return shown.practicePage(
          frame,
          practice,
          storiesOf,
          () => titlesOfStories(own),
          own.practice.begins(),
        );
      case 'drills':
        return shown.assignedPage(frame, practice, own.room);
      case 'example':
        return shown.examplePage(frame, practice, own.room);
      case 'history':
        return shown.historyPage(frame, {
          isAsking: isAskingToErase,
          trouble: historyTrouble,
          damaged: own.room.damaged,
          skills: shown.skillsPart(frame, own.practice.look()),
          ask: (on) => {
            isAskingToErase = on;
            draw();
          },
          see: (result) => void seeAgain(result),
        });
      case 'teach':
        return shown.teachHost(frame, own.room);
      default:
        return never(page);
    }
  }

  /** Every story that is here, by its title in the language of the page. */
  function titlesOfStories({ room }: HomePart): { readonly id: string; readonly title: string }[] {
    const { lang } = session.getState().settings;
    const all = [...front.shipped.all().map(({ card }) => card), ...room.kept().map((one) => one.scenario)];
    return all.flatMap((one) => (one == null ? [] : [{ id: one.id, title: textIn(one.title, lang) }]));
  }

  /** The stories of those ids that are here: shipped and loaded, or opened on this machine. */
  async function storiesOf(ids: readonly string[]): Promise<readonly Scenario[]> {
    const [{ room }] = await Promise.all([homePart.bring(), front.shipped.load((id) => ids.includes(id))]);
    return [...room.kept(), ...front.shipped.loaded()].flatMap(({ scenario }) => scenario ?? []);
  }

  async function knownScenarios(): Promise<KnownScenarios> {
    const [{ room }] = await Promise.all([homePart.bring(), front.shipped.load()]);
    return {
      shipped: front.shipped.loaded().flatMap(({ scenario }) => scenario ?? []),
      opened: room.kept().flatMap(({ file, scenario }) => (scenario === null ? [] : [{ file, scenario }])),
    };
  }

  /** A game of the pile, at its débreffage; from there one comes back to the pile. */
  function study(record: GameRecord, scenario: Scenario, of: HandedGame): void {
    handed = of;
    app
      .readyToPlay()
      .then(() => session.look(record, scenario))
      .catch((thrown: unknown) => {
        handed = null;
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
      if (opened.kind === 'record') {
        await app.readyToPlay();
        await session.resume(opened.record, opened.scenario);
      }
    } catch (thrown) {
      console.error(thrown);
    }
    draw();
  }

  function showNews(): void {
    const own = homePart.now()?.room;
    const news = own?.live();
    if (!own || !news) return;
    app.go('home');
    own.closeLive();
    own.lay(news.checked);
  }

  function paint(): void {
    const state = session.getState();
    const lang = state.settings.lang;
    const frame: Frame = { app, state, lang };
    const title = pageTitle(state, page, lang);
    if (document.title !== title) document.title = title;
    boundary.draw(
      () => {
        const own = homePart.now();
        // In play the desk has its own place for notices; elsewhere they are above the page and cover nothing of it.
        const notice = isPlay(state.phase) ? nothing : html`<div class="notices">${noticeOf(frame)}</div>`;
        return html`${notice}${scene(frame)}${own?.dialogs.of(frame) ?? nothing}${leaving(frame)}${playScenes.now()?.over(frame) ?? nothing}${own?.over(frame, showNews) ?? nothing}`;
      },
      (thrown) =>
        failurePage(app, lang, thrown, () => {
          boundary.retry();
          draw();
        }),
    );
    back.follow(isDeep());
  }

  function leaving(frame: Frame): unknown {
    if (!isAskingToLeave || !isPlay(frame.state.phase)) return nothing;
    const leave = () => {
      askToLeave(false);
      session.leave();
    };
    return playScenes.now()?.leaveAsk(frame, { stay: () => askToLeave(false), leave }) ?? nothing;
  }

  function onChange(state: SessionState, before: SessionState): void {
    if (state.settings !== before.settings) redress();
    if (state.settings.sound !== before.settings.sound) sky.setSound(state.settings.sound);
    if (state.phase !== before.phase) {
      boundary.retry();
      if (state.phase === 'idle') {
        page = next;
        handed = null;
        sky.show(CALM);
        front.refresh();
      }
      if (!isPlay(before.phase) || !isPlay(state.phase)) focusTop(host);
    }
    homePart.now()?.practice.follow(state, before);
    draw();
    playScenes.now()?.follow(state, before);
  }

  function redress(): void {
    const { settings } = session.getState();
    sky.dress(dress(settings));
    keepLook(settings);
  }

  onWords(draw);
  guardFocus();
  speakForms(() => session.getState().settings.lang);
  onMachineWish(() => {
    redress();
    draw();
  });
  session.subscribe(onChange);
  document.addEventListener('keydown', (event) => {
    if (homePart.now()?.dialogs.isOpen() !== true && isPlay(session.getState().phase))
      playScenes.now()?.onKey(event);
  });
  // A browser allows sound only after a first gesture.
  for (const gesture of ['pointerdown', 'keydown'] as const)
    document.addEventListener(gesture, () => sky.setSound(session.getState().settings.sound), { once: true });
  redress();
  sky.show(CALM);
  paint();
  goOn();
  void offline.openNewest();
  if (!isStuck) void front.begin(false);
}

/** A page that is on its way. */
function coming(frame: Frame): unknown {
  return html`<div class="home">${masthead(frame)}<main id="main" tabindex="-1" aria-busy="true"></main></div>`;
}

function isPlay(phase: SessionState['phase']): boolean {
  return phase === 'quart' || phase === 'point' || phase === 'timelapse';
}
