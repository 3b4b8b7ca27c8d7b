import { html, nothing, type TemplateResult } from 'lit';
import { never } from '../../base/result.ts';
import { type ClassState, classFileText } from '../../live/index.ts';
import { clockNow, dayOf, type Session, type SessionState, saveFile } from '../../session/index.ts';
import { isTyping } from '../../ui/keys.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import type { Frame } from '../app.ts';
import type { ClassAddress } from '../class/class-address.ts';
import { openClassApp } from '../class/class-app.ts';
import type { ClassDoors } from '../class/class-doors.ts';
import { classHead } from '../class/class-head.ts';
import { seatName } from '../class/seat-room.ts';
import { debriefHost } from '../debrief-host.ts';
import { failurePage } from '../failure.ts';
import { hosted } from '../hosted.ts';
import { focusTop } from '../keep-focus.ts';
import { quartScene } from '../quart/quart.ts';
import { openQuartRoom } from '../quart/quart-room.ts';
import { boardCommands, boardHead, stepOffered } from './board-head.ts';
import { openBoardRoom } from './board-room.ts';
import { boardSide } from './board-side.ts';
import { deskStrip } from './desk-strip.ts';
import { gameName, tileGrid, tilesOf } from './tile-grid.ts';
import '../home/home.css';
import '../class/class.css';
import '../quart/quart.css';
import './board.css';

/** The page of whoever leads a class: its board, any desk to look on, and the hot wash. */
export function mountBoard(
  host: HTMLElement,
  skyHost: HTMLElement,
  session: Session,
  { code, token }: ClassAddress & { kind: 'board' },
  { debrief, wash, loadTone }: ClassDoors,
): void {
  const ground = openClassApp(host, skyHost, session, (frame) =>
    deskStrip(frame, board, quartRoom, nameOfDesk(frame), () => session.leave()),
  );
  const { app, dialogs } = ground;
  const quartRoom = openQuartRoom(app);
  const board = openBoardRoom(app, code, token, loadTone);

  function scene(frame: Frame): unknown {
    const { state, lang } = frame;
    const t = speaker(CLASS_BOARD_WORDS, lang);
    const title = `${t('title')} · ${code}`;
    if (document.title !== title) document.title = title;
    if (isInPlay(state.phase)) return quartScene(frame, quartRoom);
    if (state.phase === 'ended') return ended(frame);
    const { isProjected } = board.ui();
    return html`<div class="home board" data-projected=${isProjected ? 'yes' : 'no'}>${classHead(frame, t('title'))}${page(frame)}${question(frame)}</div>`;
  }

  function page(frame: Frame): TemplateResult {
    const { lang } = frame;
    const t = speaker(CLASS_BOARD_WORDS, lang);
    const [stage, room, scenario] = [board.stage(), board.room(), board.scenario()];
    switch (stage) {
      case 'opening':
        return html`<main id="main" tabindex="-1" class="class-page" aria-busy="true"><p class="pane class-card" role="status">${t('opening')}</p></main>`;
      case 'notHost':
      case 'story':
        return html`<main id="main" tabindex="-1" class="class-page"><section class="pane class-card" role="alert"><h1>${t('notHost')}</h1><p>${t('notHostLead')}</p></section></main>`;
      case 'open': {
        if (room === null || scenario === null) return html`<main id="main" tabindex="-1"></main>`;
        if (board.ui().page === 'wash') return washPage(frame, room);
        return html`<main id="main" tabindex="-1" class="board-main">
          ${boardHead(frame, board, room)} ${boardCommands(frame, board, room, () => void keepFile(frame))}
          <div class="board-deck">
            ${tileGrid(board, room, scenario, lang)} ${board.ui().isProjected ? nothing : boardSide(board, room, scenario, lang)}
          </div>
        </main>`;
      }
      default:
        return never(stage);
    }
  }

  /** On the wall, with numbers instead of names. */
  function washPage(frame: Frame, room: ClassState): TemplateResult {
    const { lang } = frame;
    const t = speaker(CLASS_BOARD_WORDS, lang);
    const scenario = board.scenario();
    const open = (place: HTMLElement) => {
      if (scenario === null) return Promise.resolve(() => {});
      const games = board.washGames(({ id }, no) =>
        gameName({ no, players: playersIn(room, id) }, room, true, lang),
      );
      return wash(place, { games, scenario, lang });
    };
    const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
    return html`<main id="main" tabindex="-1" class="board-main">
      <p class="row"><button type="button" class="button" @click=${() => board.set({ page: 'tiles' })}>${icon('left')} ${t('washBack')}</button></p>
      <div id="wash" ${hosted(lang, open, instead)}></div>
    </main>`;
  }

  /** The game that was looked on is over: its débreffage, as its players have it. */
  function ended(frame: Frame): TemplateResult {
    const whose = nameOfDesk(frame);
    return html`${debriefHost({ ...frame, app: { ...app, go: () => session.leave() } }, debrief, { whose, rulings: {} })}`;
  }

  function nameOfDesk({ lang }: Frame): string {
    const [room, scenario] = [board.room(), board.scenario()];
    const tile =
      room === null || scenario === null
        ? undefined
        : tilesOf(board, room, scenario).find(({ id }) => id === board.ui().desk);
    return room === null || tile === undefined ? '' : gameName(tile, room, board.ui().isProjected, lang);
  }

  function question({ lang }: Frame): TemplateResult | typeof nothing {
    const { question: asked } = board.ui();
    const room = board.room();
    if (asked === null || room === null) return nothing;
    const t = speaker(CLASS_BOARD_WORDS, lang);
    const who = asked.kind === 'kick' ? seatName(room, asked.seat) : '';
    const close = () => board.set({ question: null });
    const yes = () => {
      close();
      void board.ask(asked.kind === 'kick' ? { kind: 'kick', seat: asked.seat } : { kind: 'end' });
    };
    return sheet({
      title: asked.kind === 'kick' ? t('kick', { who }) : t('end'),
      close: t('cancel'),
      onClose: close,
      body: html`<p>${asked.kind === 'kick' ? t('kickAsk', { who }) : t('endAsk')}</p>`,
      footer: html`<button type="button" class="button" @click=${close}>${t('cancel')}</button>
        <button type="button" class="button risky" data-first @click=${yes}>${t(asked.kind === 'kick' ? 'kickYes' : 'endYes')}</button>`,
    });
  }

  async function keepFile({ lang }: Frame): Promise<void> {
    const [room, connection] = [board.room(), board.connection()];
    if (room === null || connection === null) return;
    const games = board.washGames(({ id }, no) =>
      gameName({ no, players: playersIn(room, id) }, room, false, lang),
    );
    const name = speaker(CLASS_BOARD_WORDS, lang)('fileName', { code, day: dayOf(Date.now()) });
    const text = await board.signed(classFileText(room, connection.held.entries, games));
    saveFile(`${name}.json`, text, 'application/json');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || dialogs.isOpen() || document.querySelector('dialog[open]')) return;
    const { phase, settings } = session.getState();
    if (isInPlay(phase)) return quartRoom.onKey(event);
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
    if (!plain || !settings.keysOn || event.key.toLowerCase() !== 'h') return;
    const [room, connection] = [board.room(), board.connection()];
    const clock = connection === null ? null : clockNow(connection, null);
    // Before the start one key must not set thirty people off.
    if (room === null || clock === null || room.phase === 'lobby') return;
    const { body } = stepOffered(room, clock);
    if (body !== null) void board.ask(body);
  }

  function onChange(state: SessionState, before: SessionState): void {
    if (state.phase !== before.phase) {
      if (state.phase === 'idle' && before.phase !== 'idle') board.set({ desk: null });
      if (!isInPlay(before.phase) || !isInPlay(state.phase)) focusTop(host);
    }
    if (isInPlay(state.phase)) quartRoom.follow(state, before);
  }

  session.subscribe(onChange);
  document.addEventListener('keydown', onKey);
  ground.show(scene);
}

function playersIn({ seats }: ClassState, game: string) {
  return seats
    .filter((seat) => seat.game === game && seat.as === 'player' && !seat.isGone)
    .map(({ id, name }) => ({ id, name, isHere: true }));
}

function isInPlay(phase: SessionState['phase']): boolean {
  return phase === 'quart' || phase === 'point' || phase === 'timelapse';
}
