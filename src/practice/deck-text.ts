import { err, ok, type Result } from '../base/result.ts';
import { DIMENSIONS } from '../model/codes.ts';
import type { Text } from '../model/text.ts';
import { asTree, isId, type KeptTree, treeIn } from './kept-tree.ts';
import {
  CARD_MARKS,
  type CardAnswer,
  type DeckGame,
  type RetakeCard,
  type RetakeDeck,
} from './retake-deck.ts';

const FORMAT = 'avis-de-tempete-releve';
const VERSION = 1;
const MOST_CARDS = 3000;
const MOST_ANSWERS = 400; // of a card
const MOST_UNITS = 8_000_000; // of the text, UTF-16

/** Why no deck can be read in a text: it is none, or damaged as a whole; or a later version of the game wrote it. */
export interface DeckFault {
  readonly code: 'deck/damaged' | 'deck/newer';
}
/** What was read, and how many cards could not be. */
interface ReadDeck {
  readonly deck: RetakeDeck;
  readonly lost: number;
}

/** A deck as the text of a file. */
export function deckText({ games, cards }: RetakeDeck): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, games, cards }, null, 1)}\n`;
}

/** Reads a deck from a text of any origin; cards of the wrong shape, or without their game, are left out and counted. */
export function readDeck(text: string): Result<ReadDeck, DeckFault> {
  if (text.length > MOST_UNITS) return err({ code: 'deck/damaged' });
  const tree = treeIn(text);
  if (tree?.format !== FORMAT || typeof tree.version !== 'number') return err({ code: 'deck/damaged' });
  if (tree.version > VERSION) return err({ code: 'deck/newer' });
  const games: Record<string, DeckGame> = {};
  for (const [id, value] of Object.entries(asTree(tree.games) ?? {})) {
    const game = gameIn(value);
    if (game !== null && isId(id)) games[id] = game;
  }
  const all = Array.isArray(tree.cards) ? (tree.cards as unknown[]) : [];
  const cards = new Map<string, RetakeCard>();
  for (const value of all.slice(0, MOST_CARDS)) {
    const card = cardIn(value);
    if (card !== null && Object.hasOwn(games, card.game)) cards.set(card.id, card);
  }
  return ok({ deck: { games, cards: [...cards.values()] }, lost: all.length - cards.size });
}

function gameIn(value: unknown): DeckGame | null {
  const tree = asTree(value);
  const title = asTree(tree?.title);
  if (tree === null || title === null) return null;
  const { scenario, seed, code } = tree;
  if (!isId(scenario) || typeof seed !== 'string' || seed.length > 200 || typeof code !== 'string')
    return null;
  return { scenario, seed, code, title: titleIn(title) };
}

function titleIn({ fr, en }: KeptTree): Text {
  return { ...(typeof fr === 'string' ? { fr } : {}), ...(typeof en === 'string' ? { en } : {}) };
}

function cardIn(value: unknown): RetakeCard | null {
  const tree = asTree(value);
  const cost = asTree(tree?.cost);
  if (tree === null || cost === null || !Array.isArray(tree.answers)) return null;
  const { id, game, point, made, isOut } = tree;
  const skill = DIMENSIONS.find((one) => one === tree.skill);
  const { seeds, mean, low, high } = cost;
  if (!isId(id) || !isId(game) || !isId(point) || skill === undefined || !isTime(made)) return null;
  if (!isNumber(seeds) || !isNumber(mean) || !isNumber(low) || !isNumber(high)) return null;
  const answers = tree.answers.slice(0, MOST_ANSWERS).flatMap((one) => answerIn(one) ?? []);
  answers.sort((a, b) => a.at - b.at);
  return { id, game, point, skill, cost: { seeds, mean, low, high }, made, answers, isOut: isOut === true };
}

function answerIn(value: unknown): CardAnswer | null {
  const tree = asTree(value);
  const mark = CARD_MARKS.find((one) => one === tree?.mark);
  if (tree === null || mark === undefined || !isTime(tree.at)) return null;
  const sure = isNumber(tree.sure) && tree.sure >= 0 && tree.sure <= 100 ? tree.sure : null;
  return { at: tree.at, mark, sure, via: isId(tree.via) ? tree.via : null };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A moment that a calendar can hold. */
function isTime(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value < 8e15;
}
