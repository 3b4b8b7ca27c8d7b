import {
  type DeckFault,
  deckText,
  EMPTY_DECK,
  mergeDecks,
  type RetakeDeck,
  readDeck,
} from '../../practice/index.ts';

/** Where the deck is kept between two visits. */
export interface DeckPort {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  /** Keeps a text of which `lost` cards cannot be read in another place, before anything is written over it. */
  readonly setAside: (text: string, lost: number | 'all') => Promise<void>;
  /** False for a guest, who leaves nothing on the machine. */
  readonly isKept: () => boolean;
}

/** What could not be read of the kept deck; a number counts its cards. */
export type DeckTrouble = DeckFault['code'] | number;

/** The deck of this machine. */
export interface KeptDeck {
  readonly get: () => RetakeDeck;
  readonly trouble: DeckTrouble | null;
  /**
   * Changes the deck and writes it, over what another tab wrote meanwhile. Nothing is written, and the deck stays
   * as it is, where a later version of the game wrote it.
   */
  readonly change: (by: (deck: RetakeDeck) => RetakeDeck) => Promise<void>;
}

/** Reads the deck of this machine. What is damaged in it is set aside as it was. */
export async function openKeptDeck(port: DeckPort): Promise<KeptDeck> {
  const text = await port.read();
  const read = text === null ? null : readDeck(text);
  let deck = read?.ok ? read.value.deck : EMPTY_DECK;
  const trouble = troubleOf(read);
  if (text !== null && trouble !== null && trouble !== 'deck/newer') {
    await port.setAside(text, trouble === 'deck/damaged' ? 'all' : trouble);
    if (deck.cards.length > 0) await port.write(deckText(deck));
  }
  return {
    get: () => deck,
    trouble,
    change: async (by) => {
      if (trouble === 'deck/newer') return;
      const there = readDeck((await port.read()) ?? '');
      deck = by(there.ok ? mergeDecks(there.value.deck, deck) : deck);
      await port.write(deckText(deck));
    },
  };
}

function troubleOf(read: ReturnType<typeof readDeck> | null): DeckTrouble | null {
  if (read === null) return null;
  if (!read.ok) return read.error.code;
  return read.value.lost > 0 ? read.value.lost : null;
}
