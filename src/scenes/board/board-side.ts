import { html, nothing, type TemplateResult } from 'lit';
import type { ClassState, LiveGame, Proposal } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import { seatName } from '../class/seat-room.ts';
import { type BoardCard, boardCards } from './board-cards.ts';
import type { BoardRoom } from './board-room.ts';
import { gameName, tilesOf } from './tile-grid.ts';

type BoardWord = keyof (typeof CLASS_BOARD_WORDS)['fr'];

/** Beside the tiles: the cards in reserve, decisions that wait, and notes. */
export function boardSide(
  board: BoardRoom,
  room: ClassState,
  scenario: Scenario,
  lang: Lang,
): TemplateResult {
  return html`<aside class="board-side">
    ${rehearsePart(board, room, lang)} ${waitingPart(board, room, lang)} ${deckPart(board, room, scenario, lang)} ${notesPart(board, room, scenario, lang)}
  </aside>`;
}

const REHEARSED = 30;

/** Alone before the class: scripted pupils sit down and play, by the same log as all others. */
function rehearsePart(board: BoardRoom, room: ClassState, lang: Lang): TemplateResult | typeof nothing {
  if (room.phase !== 'lobby') return nothing;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { isRehearsing } = board.ui();
  return html`<section class="pane board-part" aria-labelledby="rehearse-title">
    <h2 id="rehearse-title">${t('rehearse')}</h2>
    <p class="soft small">${t('rehearseLead')}</p>
    <div class="row"><button type="button" class="button" ?disabled=${isRehearsing} @click=${() => void board.rehearse(REHEARSED)}>${icon('people')} ${isRehearsing ? t('rehearsing') : t('rehearseGo', { n: REHEARSED })}</button></div>
  </section>`;
}

function deckPart(
  board: BoardRoom,
  room: ClassState,
  scenario: Scenario,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (room.phase !== 'play') return nothing;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { chosen, isDeckOpen } = board.ui();
  const games = board.games().filter(({ id }) => chosen === null || id === chosen);
  const cards = isDeckOpen ? boardCards(games, scenario, lang) : [];
  const tick = Math.max(0, ...games.map(({ state }) => state.tick));
  return html`<details class="pane board-part" ?open=${isDeckOpen} @toggle=${(e: Event) => {
    const { open } = e.target as HTMLDetailsElement;
    if (open !== board.ui().isDeckOpen) board.set({ isDeckOpen: open });
  }}>
    <summary><h2>${t('deck')}</h2></summary>
    <p class="soft small">${t('deckLead')}</p>
    ${scopeChoice(board, room, scenario, lang)}
    <div class="row" role="group" aria-label=${t('pressure')}>
      ${([true, false] as const).map((rises) => html`<button type="button" class="button small" @click=${() => void board.ask({ kind: 'act', action: { type: 'pressure', rises } }, chosen)}>${icon(rises ? 'up' : 'down')} ${t(rises ? 'pressureUp' : 'pressureDown')}</button>`)}
    </div>
    ${cards.length === 0 ? html`<p class="soft">${t('deckEmpty')}</p>` : html`<ul class="deck-cards">${cards.map((card) => html`<li>${cardRow(card, tick, board, scenario, lang)}</li>`)}</ul>`}
  </details>`;
}

/** Whom the next card is for. */
function scopeChoice(board: BoardRoom, room: ClassState, scenario: Scenario, lang: Lang): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const { chosen, isProjected } = board.ui();
  return html`<div class="field">
    <label for="deck-for">${t('deckFor')}</label>
    <select id="deck-for" @change=${(e: Event) => board.set({ chosen: (e.target as HTMLSelectElement).value || null })}>
      <option value="" ?selected=${chosen === null}>${t('deckAll')}</option>
      ${tilesOf(board, room, scenario).map((tile) => html`<option value=${tile.id} ?selected=${chosen === tile.id}>${gameName(tile, room, isProjected, lang)}</option>`)}
    </select>
  </div>`;
}

const MOST_SAYS = 140;

function cardRow(
  card: BoardCard,
  tick: number,
  board: BoardRoom,
  scenario: Scenario,
  lang: Lang,
): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const name =
    card.kind === 'imprevu'
      ? t('cardImprevu')
      : t(card.kind === 'post' ? 'cardPost' : 'cardMessage', { who: card.who });
  const says = card.says.length > MOST_SAYS ? `${card.says.slice(0, MOST_SAYS - 1).trimEnd()}…` : card.says;
  const when = card.at > tick ? t('planned', { hour: clockWords(scenario, card.at, lang).hour }) : t('ready');
  const { chosen } = board.ui();
  return html`<div class="deck-card">
    <p><strong>${name}</strong> <span class="soft small">${when}</span></p>
    <p class="small">${says}</p>
    <button type="button" class="button small" aria-label=${t('play', { name: `${name}, ${says}` })} @click=${() => void board.ask({ kind: 'act', action: { type: 'inject', card: card.id } }, chosen)}>${icon('send')} ${t('playShort')}</button>
  </div>`;
}

/** Requests of teams that nobody has answered: whoever leads may settle them. */
function waitingPart(board: BoardRoom, room: ClassState, lang: Lang): TemplateResult | typeof nothing {
  const asked = board
    .games()
    .flatMap((game) =>
      game.proposals.filter(({ status }) => status === 'asked').map((proposal) => ({ game, proposal })),
    );
  if (asked.length === 0 || room.phase !== 'play') return nothing;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  return html`<section class="pane board-part" aria-labelledby="waiting-title">
    <h2 id="waiting-title">${t('waiting')}</h2>
    <p class="soft small">${t('waitingLead')}</p>
    <ul class="deck-cards">${asked.map(({ game, proposal }) => html`<li>${askedRow(game, proposal, board, room, t, lang)}</li>`)}</ul>
  </section>`;
}

function askedRow(
  game: LiveGame,
  proposal: Proposal,
  board: BoardRoom,
  room: ClassState,
  t: Speak<BoardWord>,
  lang: Lang,
): TemplateResult {
  const { what, on, words } = board.tell(game, proposal.action, lang);
  const answer = (isGranted: boolean) =>
    void board.ask({ kind: 'consent', proposal: proposal.id, isGranted, note: '' }, game.id);
  return html`<div class="deck-card">
    <p><strong>${what}</strong>${on === '' ? nothing : html` – ${on}`} <span class="soft small">${seatName(room, proposal.by)}</span></p>
    ${words === '' ? nothing : html`<p class="small">${words}</p>`}
    <div class="row">
      <button type="button" class="button small main" @click=${() => answer(true)}>${icon('check')} ${t('grant')}</button>
      <button type="button" class="button small" @click=${() => answer(false)}>${icon('close')} ${t('deny')}</button>
    </div>
  </div>`;
}

function notesPart(board: BoardRoom, room: ClassState, scenario: Scenario, lang: Lang): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('note') ?? '').trim();
    if (text !== '' && (await board.ask({ kind: 'note', post: null, text }))) form.reset();
  };
  return html`<section class="pane board-part" aria-labelledby="notes-title">
    <h2 id="notes-title">${t('notes')}</h2>
    <ul class="deck-cards">
      ${room.notes
        .toReversed()
        .map(
          ({ by, game, tick, text }) =>
            html`<li class="deck-card"><p class="small soft">${[by === 'host' ? '' : seatName(room, by), game === null ? t('noteAll') : numbered(board, room, game, lang), clockWords(scenario, tick, lang).hour].filter((part) => part !== '').join(' · ')}</p><p>${text}</p></li>`,
        )}
    </ul>
    <form class="field" @submit=${submit}>
      <label for="board-note">${t('noteLabel')}</label>
      <input id="board-note" name="note" type="text" maxlength="600" autocomplete="off" required />
      <div class="row"><button type="submit" class="button small">${icon('pin')} ${t('notePin')}</button></div>
    </form>
  </section>`;
}

function numbered(board: BoardRoom, room: ClassState, game: string, lang: Lang): string {
  const no = board.games().findIndex(({ id }) => id === game) + 1;
  return speaker(CLASS_BOARD_WORDS, lang)(room.open.format === 'team' ? 'teamNo' : 'gameNo', { n: no });
}
