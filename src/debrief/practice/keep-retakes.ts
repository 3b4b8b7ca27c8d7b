import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { openPool, type WorkerDriver } from '../../pool/index.ts';
import { costliestRetakes, type DeckLook, lookAtDeck, readDeck, withRetakes } from '../../practice/index.ts';
import { FIND_RETAKES } from '../../practice/practice-tasks.ts';
import { packRecord } from '../../record/index.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { type DeckPort, openKeptDeck } from './deck-port.ts';

/** What is needed to look for the mistakes of a game and to keep them. */
export interface KeepingProps {
  readonly record: GameRecord;
  readonly scenario: Scenario;
  readonly deck: DeckPort;
  readonly workers: WorkerDriver;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly now: number; // epoch ms
}

/**
 * Puts the mistakes of a finished game into the deck; a game that is already there is not looked at again.
 * @returns how many cards the deck holds of that game; null: none could be looked for
 */
export async function keepRetakes({
  record,
  scenario,
  deck,
  workers,
  loadTone,
  now,
}: KeepingProps): Promise<number | null> {
  const kept = await openKeptDeck(deck);
  if (kept.trouble === 'deck/newer') return null;
  const id = `${scenario.id}/${record.end.hash}`;
  const ofGame = () => kept.get().cards.filter(({ game }) => game === id).length;
  if (ofGame() > 0) return ofGame();
  const tone = (await loadTone?.()) ?? RULES_ONLY;
  // One worker: the others compute the débreffage that is being read.
  const pool = openPool(FIND_RETAKES, { scenario, record, tone }, { driver: workers, size: 1 });
  try {
    const [counted] = await pool.run([{ do: 'count' }]);
    if (!counted?.ok || counted.value.of !== 'count') return null;
    const tasks = Array.from({ length: counted.value.total }, (_, i) => ({ do: 'find', i }) as const);
    const outcomes = await pool.run(tasks);
    if (outcomes.some((one) => !one.ok)) return null;
    const found = outcomes.map((one) => (one.ok && one.value.of === 'find' ? one.value.retake : null));
    const game = {
      scenario: scenario.id,
      title: scenario.title,
      seed: record.seed,
      code: packRecord(record),
    };
    const retakes = costliestRetakes(found);
    if (retakes.length > 0) await kept.change((before) => withRetakes(before, id, game, retakes, now));
    return ofGame();
  } finally {
    pool.close();
  }
}

/** What there is to tell of a deck, of the stories `known` by id; null when it cannot be read. */
export async function deckLook(
  deck: DeckPort,
  known: readonly string[],
  today: Today,
): Promise<DeckLook | null> {
  const text = await deck.read();
  const read = text === null ? null : readDeck(text);
  if (!read?.ok) return null;
  const { games } = read.value.deck;
  const isHere = ({ game }: { readonly game: string }) => known.includes(games[game]?.scenario ?? '');
  return lookAtDeck(read.value.deck, today.now, today.end, isHere);
}

/** A moment, and the end of its day where the player is: epoch ms. */
export interface Today {
  readonly now: number;
  readonly end: number;
}
