import { describe, expect, it } from 'vitest';
import { deckText, EMPTY_DECK, readDeck, withoutCard, withRetakes } from '../../practice/index.ts';
import { type DeckPort, openKeptDeck } from './deck-port.ts';
import { deckLook } from './keep-retakes.ts';

const DAY = 24 * 3600 * 1000;
const T0 = Date.UTC(2026, 9, 10, 12);
const cost = { seeds: 30, mean: 2, low: 1, high: 3 };
const retake = (point: string) => ({ point, at: 1, skill: 'tone', cost }) as const;
const game = { scenario: 'orage', title: {}, seed: '1', code: 'AT4' };
const deck = withRetakes(EMPTY_DECK, 'orage/h', game, [retake('d1-0'), retake('d2-1')], T0);

/** A machine that keeps one text, and what was set aside of it. */
function machine(text: string | null) {
  const kept = { text, aside: [] as (readonly [string, number | 'all'])[] };
  const port: DeckPort = {
    read: async () => kept.text,
    write: async (next) => {
      kept.text = next;
    },
    setAside: async (lost, many) => {
      kept.aside.push([lost, many]);
    },
    isKept: () => true,
  };
  return { kept, port };
}

describe('the deck of a machine', () => {
  it('written by a later version is left as it is, and said so', async () => {
    const newer = deckText(deck).replace('"version": 1', '"version": 9');
    const { kept, port } = machine(newer);
    const opened = await openKeptDeck(port);
    await opened.change((own) => withoutCard(own, 'orage/h#d1-0'));
    expect([opened.trouble, kept.text, kept.aside]).toEqual(['deck/newer', newer, []]);
  });

  it('damaged as a whole is set aside before anything is written', async () => {
    const { kept, port } = machine('{"format":');
    const opened = await openKeptDeck(port);
    await opened.change(() => deck);
    expect(opened.trouble).toBe('deck/damaged');
    expect(kept.aside).toEqual([['{"format":', 'all']]);
    expect(kept.text).toBe(deckText(deck));
  });

  it('damaged in one card keeps the others, and the text as it was', async () => {
    const text = deckText(deck).replace('"skill": "tone"', '"skill": 7');
    const { kept, port } = machine(text);
    const opened = await openKeptDeck(port);
    expect([opened.trouble, opened.get().cards.length, kept.aside]).toEqual([1, 1, [[text, 1]]]);
    const read = readDeck(kept.text!);
    expect(read.ok && read.value.deck.cards.length).toBe(1);
  });

  it('changed in two tabs loses nothing of either', async () => {
    const { kept, port } = machine(deckText(deck));
    const [one, other] = [await openKeptDeck(port), await openKeptDeck(port)];
    await one.change((own) => withoutCard(own, 'orage/h#d1-0'));
    await other.change((own) => withoutCard(own, 'orage/h#d2-1'));
    const read = readDeck(kept.text!);
    expect(read.ok && read.value.deck.cards.map(({ isOut }) => isOut)).toEqual([true, true]);
  });
});

describe('what is due', () => {
  it('is told the next day, for stories that are here, and not before', async () => {
    const { port } = machine(deckText(deck));
    const on = (day: number) => ({ now: T0 + day * DAY, end: T0 + (day + 0.4) * DAY });
    expect((await deckLook(port, ['orage'], on(0)))?.due).toBe(0);
    expect((await deckLook(port, ['orage'], on(1)))?.due).toBe(2);
    expect((await deckLook(port, ['givre'], on(1)))?.due).toBe(0);
    expect(await deckLook(machine('nothing').port, ['orage'], on(1))).toBeNull();
  });
});
