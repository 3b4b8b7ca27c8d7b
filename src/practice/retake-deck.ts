import type { GainSpread } from '../lab/index.ts';
import type { Dimension } from '../model/codes.ts';
import type { Text } from '../model/text.ts';
import type { Retake } from './retake-model.ts';

/** Ma relève: one's own mistakes, to be taken again. Plain JSON; times are epoch ms of the machine. */
export interface RetakeDeck {
  readonly games: Readonly<Record<string, DeckGame>>; // by id: those that a card comes from
  readonly cards: readonly RetakeCard[]; // in the order in which they were made
}

export interface DeckGame {
  readonly scenario: string; // its id
  readonly title: Text;
  readonly seed: string;
  readonly code: string; // the whole game, packed
}

export interface RetakeCard {
  readonly id: string; // game and decision
  readonly game: string;
  readonly point: string; // id of the decision in the review of the game
  readonly skill: Dimension;
  readonly cost: GainSpread; // points of final trust
  readonly made: number;
  readonly answers: readonly CardAnswer[]; // in order of time
  readonly isOut: boolean; // put away by the player; it stays out
}

/** How well an answer did: `again`: not accepted; `hard`: good, and far from the best; `good`. */
export const CARD_MARKS = ['again', 'hard', 'good'] as const;
export type CardMark = (typeof CARD_MARKS)[number];

export interface CardAnswer {
  readonly at: number;
  readonly mark: CardMark;
  readonly sure: number | null; // how sure the player was before the verdict, 0..100; null: not asked
  readonly via: string | null; // the card of another story that was played in its place; null: the card itself
}

export const EMPTY_DECK: RetakeDeck = { games: {}, cards: [] };

/** A deck with the mistakes of one more game. A card that is already there stays as it is, with its answers. */
export function withRetakes(
  deck: RetakeDeck,
  id: string,
  game: DeckGame,
  retakes: readonly Retake[],
  now: number,
): RetakeDeck {
  if (retakes.length === 0) return deck;
  const cards = retakes.map(({ point, skill, cost }): RetakeCard => {
    return { id: `${id}#${point}`, game: id, point, skill, cost, made: now, answers: [], isOut: false };
  });
  return mergeDecks(deck, { games: { [id]: game }, cards });
}

/**
 * Two decks as one, such as those of two devices: every card and every answer of both, once. Merging is the same in
 * either order but for the order of cards, and merging again changes nothing.
 */
export function mergeDecks(ours: RetakeDeck, theirs: RetakeDeck): RetakeDeck {
  const cards = new Map(ours.cards.map((card) => [card.id, card]));
  for (const card of theirs.cards) {
    const own = cards.get(card.id);
    cards.set(card.id, own === undefined ? card : mergedCard(own, card));
  }
  return { games: { ...theirs.games, ...ours.games }, cards: [...cards.values()] };
}

function mergedCard(own: RetakeCard, other: RetakeCard): RetakeCard {
  const answers = new Map([...own.answers, ...other.answers].map((answer) => [keyOf(answer), answer]));
  return {
    ...own,
    made: Math.min(own.made, other.made),
    answers: [...answers.values()].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1)),
    isOut: own.isOut || other.isOut,
  };
}

function keyOf({ at, mark, via }: CardAnswer): string {
  return `${at} ${mark} ${via ?? ''}`;
}

/** A deck in which a card was answered. An answer dated later than now, by a clock since set back, is dated now. */
export function withAnswer(deck: RetakeDeck, id: string, answer: CardAnswer): RetakeDeck {
  return changed(deck, id, (card) => ({
    ...card,
    made: Math.min(card.made, answer.at),
    answers: [...card.answers.map((one) => ({ ...one, at: Math.min(one.at, answer.at) })), answer],
  }));
}

/** A deck in which a card is put away for good. */
export function withoutCard(deck: RetakeDeck, id: string): RetakeDeck {
  return changed(deck, id, (card) => ({ ...card, isOut: true }));
}

function changed(deck: RetakeDeck, id: string, change: (card: RetakeCard) => RetakeCard): RetakeDeck {
  return { ...deck, cards: deck.cards.map((card) => (card.id === id ? change(card) : card)) };
}
