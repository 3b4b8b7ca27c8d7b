import { html, nothing, type TemplateResult } from 'lit';
import { CLASS_RATES, type ClassClock, type ClassState } from '../../live/index.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { clockNow } from '../../session/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { CLASS_REFUSAL_WORDS } from '../../words/codes/class-refusals.ts';
import { type BoardWord, CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import type { Frame } from '../app.ts';
import { spaced } from '../class/join.ts';
import type { BoardRoom } from './board-room.ts';
import { qrPicture } from './qr-picture.ts';
import { gameName, tilesOf } from './tile-grid.ts';

/** The code to read aloud, how to come in, and where the class stands. */
export function boardHead(frame: Frame, board: BoardRoom, room: ClassState): TemplateResult {
  const { lang } = frame;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const scenario = board.scenario();
  const connection = board.connection();
  const clock = connection === null ? null : clockNow(connection, null);
  const here = connection?.presence.here.length ?? 0;
  const seats = room.seats.filter(({ isGone }) => !isGone).length;
  const tick = clock === null ? 0 : Math.floor(clock.simMs / (room.open.timetable.secondsPerTick * 1000));
  const link = `${location.origin}${location.pathname}#/class/${board.code}`;
  const hasBegun = room.phase !== 'lobby';
  return html`<section class="board-head pane" data-begun=${hasBegun ? 'yes' : 'no'} aria-labelledby="board-title">
    <div class="board-code">
      <p class="label small">${t('code')}</p>
      <p class="code-big" aria-label=${[...board.code].join(' ')}>${spaced(board.code)}</p>
      <p class="small">${t('address', { address: `${location.host}${location.pathname}`.replace(/\/$/, '') })}</p>
    </div>
    <div class="board-qr">${qrPicture(link, t('qr'))}</div>
    <div class="board-story">
      <h1 id="board-title">${scenario === null ? t('title') : textIn(scenario.title, lang)}</h1>
      <p role="status"><strong>${t(phaseKey(room, clock))}</strong>${scenario === null || !hasBegun ? nothing : html` · ${clockWords(scenario, tick, lang).hour}`}</p>
      <p class="soft">${seats === 0 ? t('nobody') : t('here', { here, seats })}</p>
      ${connection?.status === 'cut' ? html`<p class="alarm" role="alert">${icon('alert')} ${t('cut')}</p>` : nothing}
    </div>
  </section>`;
}

function phaseKey({ phase }: ClassState, clock: ClassClock | null): BoardWord {
  if (phase === 'lobby') return 'phaseLobby';
  if (phase === 'ended') return 'phaseEnded';
  if (clock?.isHeld === true) return 'phaseHeld';
  if (clock?.status === 'point') return 'phasePoint';
  if (clock?.status === 'lapse') return 'phaseLapse';
  return clock?.status === 'over' ? 'phaseOver' : 'phasePlay';
}

/** Start, hold, go on, pace, lock, projector, end; on the wall, only what moves the class on and the way back. */
export function boardCommands(
  frame: Frame,
  board: BoardRoom,
  room: ClassState,
  onFile: () => void,
): TemplateResult {
  const { lang } = frame;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const connection = board.connection();
  const clock = connection === null ? null : clockNow(connection, null);
  const { isProjected, refused } = board.ui();
  const isOver = room.phase === 'ended';
  const ask = (body: Parameters<BoardRoom['ask']>[0]) => () => void board.ask(body);
  return html`<section class="board-commands pane" aria-label=${t('commands')}>
    <div class="row">
      ${isOver || clock === null ? nothing : mainCommand(board, room, clock, t)}
      ${
        isOver || isProjected
          ? nothing
          : html`<fieldset class="row board-pace"><legend class="sr">${t('pace')}</legend><div class="segmented" role="radiogroup" aria-label=${t('pace')}>
              ${CLASS_RATES.map((rate) => html`<label title=${t('rateHint', { rate })}><input type="radio" name="rate" aria-label=${`${t('rate', { rate })}, ${t('rateHint', { rate })}`} .checked=${clock?.rate === rate} @change=${ask({ kind: 'pace', rate })} /><span>${t('rate', { rate })}</span></label>`)}
            </div></fieldset>
            <button type="button" class="button" aria-pressed=${room.isLocked ? 'true' : 'false'} @click=${ask({ kind: 'lock', isLocked: !room.isLocked })}>${icon('lock')} ${t(room.isLocked ? 'unlock' : 'lock')}</button>`
      }
    </div>
    <div class="row">
      ${room.phase === 'lobby' || (isProjected && !isOver) ? nothing : html`<button type="button" class="button ${isOver ? 'main' : ''}" @click=${() => board.set({ page: 'wash' })}>${icon('people')} ${t('wash')}</button>`}
      ${room.phase === 'lobby' || isProjected ? nothing : html`<button type="button" class="button" title=${t('fileHint')} @click=${onFile}>${icon('download')} ${t('file')}</button>`}
      <button type="button" class="button" aria-pressed=${isProjected ? 'true' : 'false'} @click=${() => board.set({ isProjected: !isProjected })}>${icon('share')} ${t(isProjected ? 'projectorOff' : 'projector')}</button>
      ${isOver || isProjected || room.phase === 'lobby' ? nothing : html`<button type="button" class="button risky" @click=${() => board.set({ question: { kind: 'end' } })}>${icon('flag')} ${t('end')}</button>`}
    </div>
    ${refused.length === 0 ? nothing : html`<div role="alert">${notTaken(board, room, lang)}</div>`}
  </section>`;
}

/** What was not taken, and in which games: a line for each reason. */
function notTaken(board: BoardRoom, room: ClassState, lang: Lang): readonly TemplateResult[] {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { refused, isProjected } = board.ui();
  const scenario = board.scenario();
  const tiles = scenario === null ? [] : tilesOf(board, room, scenario);
  return [...new Set(refused.map(({ code }) => code))].map((code) => {
    const why = speaker(CLASS_REFUSAL_WORDS, lang)(code);
    const games = tiles
      .filter(({ id }) => refused.some((one) => one.code === code && one.game === id))
      .map((tile) => gameName(tile, room, isProjected, lang))
      .join(', ');
    return html`<p class="alarm">${icon('alert')} ${games === '' ? t('refused', { why }) : t('refusedIn', { games, why })}</p>`;
  });
}

/** What moves the class on, whatever it waits for: one button, always in the same place. */
function mainCommand(
  board: BoardRoom,
  room: ClassState,
  clock: ClassClock,
  t: Speak<BoardWord>,
): TemplateResult | typeof nothing {
  const { key, body, name } = stepOffered(room, clock);
  if (body === null) return nothing;
  return html`<button type="button" class="button large ${name === 'pause' ? '' : 'main'}" aria-keyshortcuts="H" @click=${() => void board.ask(body)}>${icon(name)} ${t(key)}</button>`;
}

/** The step that the board offers first, also by its key. */
export function stepOffered(
  room: ClassState,
  clock: ClassClock,
): {
  readonly key: BoardWord;
  readonly name: 'play' | 'pause' | 'skip';
  readonly body: Parameters<BoardRoom['ask']>[0] | null;
} {
  if (room.phase === 'ended' || clock.status === 'over')
    return { key: 'phaseOver', name: 'skip', body: null };
  if (room.phase === 'lobby') return { key: 'start', name: 'play', body: { kind: 'start' } };
  if (clock.isHeld) return { key: 'resume', name: 'play', body: { kind: 'resume' } };
  if (clock.status === 'point') {
    const key = isLastShift(clock, room.open.timetable) ? 'toEnd' : 'next';
    return { key, name: 'skip', body: { kind: 'resume' } };
  }
  return { key: 'hold', name: 'pause', body: { kind: 'hold' } };
}

function isLastShift(
  { simMs }: ClassClock,
  { quarts, secondsPerTick }: ClassState['open']['timetable'],
): boolean {
  return !quarts.some(({ from }) => from * secondsPerTick * 1000 >= simMs);
}
