import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { CardMark, RetakeCard, RetakeDeck } from './retake-deck.ts';
import { SITTING } from './tuning.ts';

/** When a card comes back. */
export interface Due {
  readonly at: number; // epoch ms
  readonly answers: number; // given so far
  readonly stability: number; // days after which nine in ten are expected to be held
}

/** A card that is asked today, and the one whose turn it was when another story stands in for it. */
export interface Asked {
  readonly card: RetakeCard;
  readonly inPlaceOf: RetakeCard | null;
}

/** Whole days, the same every time: a deck is scheduled from its answers alone, so that two devices agree. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const RATINGS: Readonly<Record<CardMark, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
};

/** When a card comes back, by FSRS. The game is its first trial, missed: it comes back the next day. */
export function dueOf({ made, answers }: RetakeCard): Due {
  let { card } = scheduler.next(createEmptyCard(made), made, Rating.Again);
  for (const { at, mark } of answers) card = scheduler.next(card, at, RATINGS[mark]).card;
  return { at: card.due.getTime(), answers: answers.length, stability: card.stability };
}

/**
 * Cards that are due before `dayEnd` (epoch ms), the most forgotten first. One dated after `now`, by a clock since set
 * back, is due too. None that was put away, nor any that `canPlay` refuses.
 */
export function dueCards(
  deck: RetakeDeck,
  now: number,
  dayEnd: number,
  canPlay: (card: RetakeCard) => boolean,
): RetakeCard[] {
  return deck.cards
    .filter((card) => !card.isOut && canPlay(card))
    .map((card) => ({ card, due: dueOf(card) }))
    .filter(({ card, due }) => due.at < dayEnd || isAhead(card, dayEnd))
    .sort(
      (a, b) =>
        overdue(b.due, now) - overdue(a.due, now) || a.due.at - b.due.at || (a.card.id < b.card.id ? -1 : 1),
    )
    .map(({ card }) => card);
}

/** How long past its day, in stabilities: what is forgotten first is asked first. */
function overdue({ at, stability }: Due, now: number): number {
  return (now - at) / Math.max(1, stability);
}

/** Whether something in a deck is dated after a moment: the clock was set back. */
export function isClockBack({ cards }: RetakeDeck, now: number): boolean {
  return cards.some((card) => isAhead(card, now));
}

function isAhead({ made, answers }: RetakeCard, now: number): boolean {
  return Math.max(made, answers.at(-1)?.at ?? 0) > now;
}

/**
 * The cards of a sitting, at most three: skills that differ first, and a skill that was met before in another story
 * when there is one.
 */
export function sittingOf(
  deck: RetakeDeck,
  now: number,
  dayEnd: number,
  canPlay: (card: RetakeCard) => boolean,
): Asked[] {
  const due = dueCards(deck, now, dayEnd, canPlay);
  const firsts = due.filter((card, i) => due.findIndex(({ skill }) => skill === card.skill) === i);
  const asked: Asked[] = [];
  for (const card of [...firsts, ...due.filter((one) => !firsts.includes(one))]) {
    if (asked.length === SITTING) break;
    const isTaken = (one: RetakeCard) => asked.some((other) => other.card === one || other.inPlaceOf === one);
    if (isTaken(card)) continue;
    const other = card.answers.length === 0 ? undefined : elsewhere(deck, card, now, canPlay, isTaken);
    asked.push(other === undefined ? { card, inPlaceOf: null } : { card: other, inPlaceOf: card });
  }
  return asked;
}

/** A card of the same skill in another story than the one in which it was last met. */
function elsewhere(
  deck: RetakeDeck,
  card: RetakeCard,
  now: number,
  canPlay: (card: RetakeCard) => boolean,
  isTaken: (card: RetakeCard) => boolean,
): RetakeCard | undefined {
  const storyOf = (one: RetakeCard | undefined) => deck.games[one?.game ?? '']?.scenario;
  const via = card.answers.at(-1)?.via;
  const last = storyOf(deck.cards.find(({ id }) => id === via) ?? card);
  return deck.cards
    .filter(
      (one) =>
        one.skill === card.skill && !one.isOut && storyOf(one) !== last && canPlay(one) && !isTaken(one),
    )
    .filter((one) => one !== card)
    .sort((a, b) => overdue(dueOf(b), now) - overdue(dueOf(a), now))[0];
}
