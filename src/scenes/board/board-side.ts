import { html, nothing, type TemplateResult } from 'lit';
import type { ClassState, LiveGame, Proposal } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { type BoardWord, CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import { seatName } from '../class/seat-room.ts';
import { type BoardCard, boardCards } from './board-cards.ts';
import { cardName, deckPart, saysShort } from './board-deck.ts';
import type { BoardRoom } from './board-room.ts';

/** Beside the tiles: the cards in reserve, decisions that wait, and notes. */
export function boardSide(
  board: BoardRoom,
  room: ClassState,
  scenario: Scenario,
  lang: Lang,
): TemplateResult {
  return html`<aside class="board-side">
    ${rehearsePart(board, room, lang)} ${waitingPart(board, room, scenario, lang)} ${deckPart(board, room, scenario, lang)} ${notesPart(board, room, scenario, lang)}
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

/** What waits for whoever leads: cards held back whose hour has passed, and requests of teams that nobody has answered. */
function waitingPart(
  board: BoardRoom,
  room: ClassState,
  scenario: Scenario,
  lang: Lang,
): TemplateResult | typeof nothing {
  const asked = board
    .games()
    .flatMap((game) =>
      game.proposals.filter(({ status }) => status === 'asked').map((proposal) => ({ game, proposal })),
    );
  const due = board.games().some(({ state }) => state.withheld?.some(({ isDue }) => isDue))
    ? boardCards(board.games(), scenario, lang, 'any').filter(({ held }) => held === 'due')
    : [];
  if (asked.length + due.length === 0 || room.phase !== 'play') return nothing;
  const t = speaker(CLASS_BOARD_WORDS, lang);
  return html`<section class="pane board-part" aria-labelledby="waiting-title">
    <h2 id="waiting-title">${t('waiting')}</h2>
    ${due.length === 0 ? nothing : html`<p class="soft small">${t('dueLead')}</p><ul class="deck-cards">${due.map((card) => html`<li>${dueRow(card, board, t)}</li>`)}</ul>`}
    ${asked.length === 0 ? nothing : html`<p class="soft small">${t('waitingLead')}</p>`}
    <ul class="deck-cards">${asked.map(({ game, proposal }) => html`<li>${askedRow(game, proposal, board, room, t, lang)}</li>`)}</ul>
  </section>`;
}

function dueRow(card: BoardCard, board: BoardRoom, t: Speak<BoardWord>): TemplateResult {
  const name = `${cardName(card, t)}, ${saysShort(card)}`;
  return html`<div class="deck-card">
    <p><strong>${cardName(card, t)}</strong></p>
    <p class="small">${saysShort(card)}</p>
    <button type="button" class="button small main" aria-label=${t('letGo', { name })} @click=${() => void board.withhold(card.id, false, null)}>${icon('send')} ${t('letGoShort')}</button>
  </div>`;
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
