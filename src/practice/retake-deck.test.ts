import { describe, expect, it } from 'vitest';
import { deckText, readDeck } from './deck-text.ts';
import {
  type CardMark,
  EMPTY_DECK,
  mergeDecks,
  type RetakeDeck,
  withAnswer,
  withoutCard,
  withRetakes,
} from './retake-deck.ts';
import type { Retake } from './retake-model.ts';
import { dueCards, dueOf, isClockBack, sittingOf } from './schedule.ts';

const DAY = 24 * 3600 * 1000;
const T0 = Date.UTC(2026, 9, 10, 12);
const cost = { seeds: 30, mean: 2, low: 1, high: 3 };
const retake = (over: Partial<Retake> = {}): Retake => ({
  point: 'd1-0',
  at: 1,
  skill: 'tone',
  cost,
  ...over,
});
const game = (scenario: string) => ({
  scenario,
  title: { fr: scenario },
  seed: '1',
  code: `AT4.${scenario}`,
});
const deckOf = (scenario: string, retakes: readonly Retake[], now = T0, deck = EMPTY_DECK) =>
  withRetakes(deck, `${scenario}/h`, game(scenario), retakes, now);
const answer = (at: number, mark: CardMark = 'good', via: string | null = null) => ({
  at,
  mark,
  sure: null,
  via,
});
const any = () => true;

describe('a card', () => {
  const [card] = deckOf('orage', [retake()]).cards;
  const days = (marks: readonly CardMark[]) => {
    let deck: RetakeDeck = { games: {}, cards: [card!] };
    return marks.map((mark) => {
      const now = dueOf(deck.cards[0]!).at;
      deck = withAnswer(deck, card!.id, answer(now, mark));
      return Math.round((dueOf(deck.cards[0]!).at - now) / DAY);
    });
  };

  it('comes back the next day, then further and further apart while it is held', () => {
    expect(Math.round((dueOf(card!).at - T0) / DAY)).toBe(1);
    const [first, second, third] = days(['good', 'good', 'good']);
    expect(first!).toBeGreaterThan(1);
    expect(second!).toBeGreaterThan(first!);
    expect(third!).toBeGreaterThan(second!);
  });

  it('comes back soon once it is missed, and sooner when it was only just held', () => {
    expect(days(['good', 'good', 'again'])[2]).toBeLessThan(days(['good', 'good'])[1]!);
    expect(days(['good', 'hard'])[1]).toBeLessThan(days(['good', 'good'])[1]!);
  });

  it('is scheduled from its answers alone: the same on two devices', () => {
    const deck = withAnswer(deckOf('orage', [retake()]), card!.id, answer(T0 + DAY));
    const read = readDeck(deckText(deck));
    expect(read.ok && dueOf(read.value.deck.cards[0]!)).toEqual(dueOf(deck.cards[0]!));
  });
});

describe('a sitting', () => {
  it('asks nothing on the day of the game, and three cards the next', () => {
    const four = ['d1-0', 'd2-1', 'd3-2', 'd4-3'].map((point) => retake({ point }));
    const deck = deckOf('orage', four);
    expect(sittingOf(deck, T0, T0 + DAY / 2, any)).toEqual([]);
    expect(sittingOf(deck, T0 + DAY, T0 + 1.5 * DAY, any)).toHaveLength(3);
  });

  it('puts skills that differ before two of one', () => {
    const deck = deckOf('orage', [
      retake(),
      retake({ point: 'd2-1' }),
      retake({ point: 'd3-2', skill: 'moderation' }),
    ]);
    const skills = sittingOf(deck, T0 + DAY, T0 + 2 * DAY, any).map(({ card }) => card.skill);
    expect(skills).toEqual(['tone', 'moderation', 'tone']);
  });

  it('brings a skill back in another story when there is one', () => {
    const first = deckOf('orage', [retake()]);
    const id = first.cards[0]!.id;
    const both = deckOf('givre', [retake()], T0 + 9 * DAY, withAnswer(first, id, answer(T0 + DAY)));
    const [asked] = sittingOf(both, T0 + 9 * DAY, T0 + 9.5 * DAY, any);
    expect([asked!.card.game, asked!.inPlaceOf!.game]).toEqual(['givre/h', 'orage/h']);
    const alone = sittingOf(both, T0 + 9 * DAY, T0 + 9.5 * DAY, (card) => card.game === 'orage/h');
    expect([alone[0]!.card.game, alone[0]!.inPlaceOf]).toEqual(['orage/h', null]);
  });

  it('leaves out what was put away and what cannot be played here', () => {
    const deck = deckOf('orage', [retake(), retake({ point: 'd2-1' })]);
    const left = withoutCard(deck, deck.cards[0]!.id);
    expect(dueCards(left, T0 + DAY, T0 + 2 * DAY, any).map(({ point }) => point)).toEqual(['d2-1']);
    expect(sittingOf(deck, T0 + DAY, T0 + 2 * DAY, () => false)).toEqual([]);
  });

  it('asks a card today that a clock since set back had dated later, and tells it', () => {
    const deck = deckOf('orage', [retake()], T0 + 900 * DAY);
    expect(isClockBack(deck, T0)).toBe(true);
    const [asked] = sittingOf(deck, T0, T0 + DAY / 2, any);
    const after = withAnswer(deck, asked!.card.id, answer(T0));
    expect(isClockBack(after, T0)).toBe(false);
    expect(dueOf(after.cards[0]!).at).toBeGreaterThan(T0);
    expect(dueOf(after.cards[0]!).at).toBeLessThan(T0 + 30 * DAY);
  });
});

describe('two decks', () => {
  const base = deckOf('orage', [retake(), retake({ point: 'd2-1' })]);
  const [one, two] = base.cards.map(({ id }) => id);
  const phone = withAnswer(base, one!, answer(T0 + DAY));
  const desk = withoutCard(
    withAnswer(deckOf('givre', [retake()], T0, base), one!, answer(T0 + 3 * DAY)),
    two!,
  );

  it('become one: every card and every answer of both, once', () => {
    const both = mergeDecks(phone, desk);
    expect(both.cards).toHaveLength(3);
    expect(both.cards[0]!.answers.map(({ at }) => at)).toEqual([T0 + DAY, T0 + 3 * DAY]);
    expect(both.cards[1]!.isOut).toBe(true);
    expect(Object.keys(both.games).sort()).toEqual(['givre/h', 'orage/h']);
  });

  it('become the same one in either order, and merging again changes nothing', () => {
    const sorted = (deck: RetakeDeck) => [...deck.cards].sort((a, b) => (a.id < b.id ? -1 : 1));
    const both = mergeDecks(phone, desk);
    expect(sorted(mergeDecks(desk, phone))).toEqual(sorted(both));
    expect(mergeDecks(mergeDecks(both, phone), desk)).toEqual(both);
  });

  it('of one game keep the answers already given', () => {
    const again = withRetakes(phone, 'orage/h', game('orage'), [retake()], T0 + 5 * DAY);
    expect(again.cards[0]).toEqual(phone.cards[0]);
  });
});

describe('the text of a deck', () => {
  const deck = withAnswer(deckOf('orage', [retake()]), 'orage/h#d1-0', answer(T0 + DAY, 'hard', 'autre'));

  it('gives the deck again', () => {
    expect(readDeck(deckText(deck))).toEqual({ ok: true, value: { deck, lost: 0 } });
  });

  it.each([
    ['no JSON', 'bonjour', 'deck/damaged'],
    ['another format', '{"format":"x","version":1}', 'deck/damaged'],
    ['nothing', 'null', 'deck/damaged'],
    ['a later version', deckText(deck).replace('"version": 1', '"version": 2'), 'deck/newer'],
  ])('that holds %s is refused', (_, text, code) => {
    expect(readDeck(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('loses no card but those that are damaged, and counts these', () => {
    const two = deckOf('givre', [retake()], T0, deck);
    const text = deckText(two).replace('"skill": "tone"', '"skill": "charme"');
    const read = readDeck(text);
    expect(read.ok && [read.value.deck.cards.length, read.value.lost]).toEqual([1, 1]);
    const orphan = readDeck(deckText({ ...two, games: {} }));
    expect(orphan.ok && orphan.value.lost).toBe(2);
  });

  it.each(['__proto__', 'constructor'])('takes no game called %s from outside for one of its own', (id) => {
    const text = `{"format":"avis-de-tempete-releve","version":1,"games":{},"cards":[{"id":"a","game":"${id}","point":"p","skill":"tone","cost":{"seeds":1,"mean":1,"low":1,"high":1},"made":1,"answers":[],"isOut":false}]}`;
    const read = readDeck(text);
    expect(read.ok && read.value.deck.cards).toEqual([]);
  });
});
