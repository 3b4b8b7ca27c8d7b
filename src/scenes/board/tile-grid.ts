import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ClassState } from '../../live/index.ts';
import type { ActionType } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords, spanWords } from '../../ui/clock-words.ts';
import { type IconName, icon } from '../../ui/look/icon.ts';
import { closeOnEscape, closeWhenLeft } from '../../ui/menu-closing.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { SKY_NAMES } from '../../words/codes/codes.ts';
import { type BoardWord, CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import type { BoardRoom } from './board-room.ts';
import { type BoardTile, boardTile } from './board-tiles.ts';

/** The tiles of the games that the board holds now. */
export function tilesOf(board: BoardRoom, room: ClassState, scenario: Scenario): readonly BoardTile[] {
  const connection = board.connection();
  if (connection === null) return [];
  return board.games().map((game, i) => boardTile(game, i + 1, room, connection, scenario));
}

/** How a game is called: by its players, or by its number where names are not to be shown. */
export function gameName(
  { no, players }: Pick<BoardTile, 'no' | 'players'>,
  room: ClassState,
  isProjected: boolean,
  lang: Lang,
): string {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const isTeam = room.open.format === 'team';
  const numbered = t(isTeam ? 'teamNo' : 'gameNo', { n: no });
  if (isProjected || players.length === 0) return numbered;
  const names = players.map(({ name }) => name).join(', ');
  return isTeam ? `${numbered} – ${names}` : names;
}

/** All the games side by side: the sky of each, its trust, its last act, and what is the matter with it. */
export function tileGrid(board: BoardRoom, room: ClassState, scenario: Scenario, lang: Lang): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const tiles = tilesOf(board, room, scenario);
  const classTick = Math.max(0, ...tiles.map(({ tick }) => tick));
  const { isProjected } = board.ui();
  return html`<section class="board-games" aria-labelledby="games-title">
    <h2 id="games-title" class="sr">${t('games')}</h2>
    <ul class="tiles" @keydown=${walkTiles}>
      ${repeat(
        tiles,
        ({ id }) => id,
        (tile) =>
          html`<li>${tileCard(tile, gameName(tile, room, isProjected, lang), board, room, scenario, classTick, lang)}</li>`,
      )}
    </ul>
    ${isProjected || tiles.length === 0 ? nothing : html`<p class="soft small needs-keyboard">${t('keys')}</p>`}
  </section>`;
}

function tileCard(
  tile: BoardTile,
  name: string,
  board: BoardRoom,
  room: ClassState,
  scenario: Scenario,
  classTick: number,
  lang: Lang,
): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { isProjected, chosen } = board.ui();
  const hasBegun = room.phase !== 'lobby';
  const isLate = hasBegun && tile.tick !== classTick;
  return html`<article class="tile sky-${tile.sky}" data-begun=${hasBegun ? 'yes' : 'no'} data-chosen=${chosen === tile.id ? 'yes' : 'no'} aria-label=${name}>
    <button type="button" class="tile-open" ?disabled=${!hasBegun} @click=${() => void board.openDesk(tile.id)}>
      <span class="tile-name">${name}</span>
      ${
        hasBegun
          ? html`<span class="tile-sky">${icon(ALERT_SHAPES[tile.alert] ?? 'check')} ${speaker(SKY_NAMES, lang)(tile.sky)}</span>
              ${isLate ? html`<span class="tile-hour small">${clockWords(scenario, tile.tick, lang).hour}</span>` : nothing}
              <span class="tile-trust"><span class="small soft">${t('trustName')}</span> <b>${tile.trust}</b>${spark(tile.trend)}</span>`
          : nothing
      }
      <span class="sr">${t('openDesk', { name })}</span>
    </button>
    ${isProjected || !hasBegun ? nothing : html`<p class="tile-act small">${lastAct(tile, t, lang)}</p>`}
    <p class="tile-signs small">${isProjected ? nothing : signs(tile, room, t)}</p>
    ${isProjected ? nothing : tileMenu(tile, name, board, room, t)}
  </article>`;
}

const ALERT_SHAPES: readonly IconName[] = ['check', 'triangle', 'square', 'octagon'];

function lastAct({ lastAct: last }: BoardTile, t: Speak<BoardWord>, lang: Lang): string {
  if (last === null) return t('noAct');
  const act = speaker(ACTION_NAMES, lang)(last.type as ActionType);
  const ago = last.sinceMs < 45_000 ? t('agoNow') : t('ago', { span: spanWords(last.sinceMs / 1000, lang) });
  return t('lastAct', { act, ago });
}

function signs(tile: BoardTile, { phase }: ClassState, t: Speak<BoardWord>): TemplateResult {
  const isAway = tile.players.length > 0 && tile.players.every(({ isHere }) => !isHere);
  const sign = (name: IconName, words: string, kind = '') =>
    html`<span class="sign ${kind}">${icon(name)} ${words}</span>`;
  return html`${isAway ? sign('alert', t('offline'), 'alarm') : nothing}
    ${tile.isDiffering ? html`<span class="sign alarm" title=${t('differsCure')}>${icon('alert')} ${t('differs')}</span>` : nothing}
    ${tile.isHeld && phase === 'play' ? sign('pause', t('held')) : nothing}
    ${tile.isIdle && !isAway ? sign('clock', t('idle')) : nothing}
    ${tile.asked > 0 ? sign('inbox', t('asks', { n: tile.asked })) : nothing}`;
}

function tileMenu(
  tile: BoardTile,
  name: string,
  board: BoardRoom,
  room: ClassState,
  t: Speak<BoardWord>,
): TemplateResult {
  const isChosen = board.ui().chosen === tile.id;
  const close = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  const item = (label: string, act: () => void) =>
    html`<button type="button" class="button plain" @click=${(e: Event) => {
      close(e);
      act();
    }}>${label}</button>`;
  return html`<details class="menu tile-menu" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary class="button plain round small" aria-label=${t('more', { name })}>${icon('more')}</summary>
    <div class="menu-list pane">
      ${item(t(isChosen ? 'chosen' : 'choose'), () => board.set({ chosen: isChosen ? null : tile.id, isDeckOpen: true }))}
      ${room.phase === 'play' ? item(t(tile.isHeld ? 'resumeOne' : 'holdOne'), () => void board.ask({ kind: tile.isHeld ? 'resume' : 'hold' }, tile.id)) : nothing}
      ${tile.players.map((player) => item(t('kick', { who: player.name }), () => board.set({ question: { kind: 'kick', seat: player.id } })))}
    </div>
  </details>`;
}

/** Arrows go from one tile to the next, in the order of reading. */
function walkTiles(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.target as HTMLElement).matches('.tile-open')) return;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.tile-open')];
  const next = all[all.indexOf(event.target as HTMLElement) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

const SPARK = { width: 96, height: 24 };

/** Trust over the last hours, as a line. */
function spark(trend: readonly number[]): TemplateResult | typeof nothing {
  if (trend.length < 2) return nothing;
  const x = (i: number) => ((SPARK.width * i) / (trend.length - 1)).toFixed(1);
  const y = (value: number) => (SPARK.height * (1 - value / 100)).toFixed(1);
  const d = trend.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  return html`<svg class="tile-spark" viewBox="0 0 ${SPARK.width} ${SPARK.height}" preserveAspectRatio="none" aria-hidden="true">${svg`<path d=${d} />`}</svg>`;
}
