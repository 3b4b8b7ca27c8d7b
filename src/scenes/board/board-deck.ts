import { html, nothing, type TemplateResult } from 'lit';
import type { ClassState } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { type BoardWord, CLASS_BOARD_WORDS } from '../../words/play/class-board.ts';
import { type BoardCard, boardCards } from './board-cards.ts';
import type { BoardRoom } from './board-room.ts';
import { gameName, tilesOf } from './tile-grid.ts';

/** The cards in reserve: played now, held back, let go; each with what its author looks for. */
export function deckPart(
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

/** What a card says, cut where it is long. */
export function saysShort({ says }: BoardCard): string {
  return says.length > MOST_SAYS ? `${says.slice(0, MOST_SAYS - 1).trimEnd()}…` : says;
}

/** What a card is, and whose. */
export function cardName({ kind, who }: BoardCard, t: Speak<BoardWord>): string {
  return kind === 'imprevu' ? t('cardImprevu') : t(kind === 'post' ? 'cardPost' : 'cardMessage', { who });
}

function cardRow(
  card: BoardCard,
  tick: number,
  board: BoardRoom,
  scenario: Scenario,
  lang: Lang,
): TemplateResult {
  const t = speaker(CLASS_BOARD_WORDS, lang);
  const name = cardName(card, t);
  const says = saysShort(card);
  const { chosen } = board.ui();
  const isHeld = card.held !== 'no';
  const hour = () => clockWords(scenario, card.at, lang).hour;
  const when = isHeld
    ? t(card.held === 'due' ? 'heldDue' : 'heldCard')
    : card.at > tick
      ? t('planned', { hour: hour() })
      : t('ready');
  const full = { name: `${name}, ${says}` };
  return html`<div class="deck-card" data-held=${card.held}>
    <p><strong>${name}</strong> <span class="soft small">${isHeld ? icon('pause') : nothing} ${when}</span></p>
    <p class="small">${says}</p>
    ${
      card.good === '' && card.trap === ''
        ? nothing
        : html`<details class="deck-guide small"><summary>${t('guidance')}</summary>
            ${card.good === '' ? nothing : html`<p><strong>${t('guideGood')}</strong> ${card.good}</p>`}
            ${card.trap === '' ? nothing : html`<p><strong>${t('guideTrap')}</strong> ${card.trap}</p>`}
          </details>`
    }
    <div class="row">
      <button type="button" class="button small" aria-label=${t('play', full)} @click=${() => void board.ask({ kind: 'act', action: { type: 'inject', card: card.id } }, chosen)}>${icon('send')} ${t('playShort')}</button>
      <button type="button" class="button small" aria-pressed=${isHeld ? 'true' : 'false'} aria-label=${t(isHeld ? 'letGo' : 'withhold', full)} @click=${() => void board.withhold(card.id, !isHeld, chosen)}>${icon(isHeld ? 'play' : 'pause')} ${t(isHeld ? 'letGoShort' : 'withholdShort')}</button>
    </div>
  </div>`;
}
