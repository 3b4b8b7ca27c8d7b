import { openPool, type WorkerDriver } from '../../pool/index.ts';
import { ASSESS, type AssessSetup } from '../task-kinds.ts';
import { type Entry, type Handed, unfinished } from './entry.ts';

export interface PileListener {
  /** Records assessed since the last call, in any order. */
  readonly onEntries: (batch: readonly Entry[]) => void;
  /** Called when the others have ended: `n` records took too long and are tried once more. */
  readonly onSlow: (n: number) => void;
  /** Of the records in hand, what has been done so far: a sum of shares, 0 or more. */
  readonly onUnderway: (records: number) => void;
  readonly onDone: () => void;
}

/**
 * How long a record may be worked on without progress (ms): first beside the others; a late one is tried once more, alone
 * and for longer. A game of two days takes under a second on a plain machine, and a busy machine must not make a record
 * look bad.
 */
export const FIRST_MS = 30_000;
export const LAST_MS = 240_000;

/**
 * Assesses a pile in workers. A record that breaks its worker twice, or takes too long twice, is reported as unfinished,
 * and nothing is held against it.
 * @returns a function that stops it at once; nothing is reported after that
 */
export function assessPile(
  pile: readonly Handed[],
  setup: AssessSetup,
  driver: WorkerDriver,
  { onEntries, onSlow, onUnderway, onDone }: PileListener,
): () => void {
  let isStopped = false;
  let closeNow = () => {};
  /** Assesses records, with up to `most` workers; gives the late ones, unless this is their last try. */
  const round = async (texts: readonly Handed[], most: number, limitMs: number, isLast: boolean) => {
    const late: Handed[] = [];
    const underway = new Map<number, number>(); // by place: share done
    const tellUnderway = () => onUnderway([...underway.values()].reduce((sum, share) => sum + share, 0));
    const pool = openPool(ASSESS, setup, { driver, size: Math.min(most, texts.length), limitMs });
    closeNow = pool.close;
    await pool.run(texts, {
      onProgress: (share, index) => {
        underway.set(index, share);
        tellUnderway();
      },
      onEnded: (batch) => {
        for (const { index } of batch) underway.delete(index);
        tellUnderway();
        onEntries(
          batch.flatMap(({ index, outcome }) => {
            const handed = texts[index] as Handed;
            if (outcome.ok) return [outcome.value];
            const isLate = outcome.error.code === 'pool/late';
            if (isLate && !isLast) late.push(handed);
            return isLate && !isLast ? [] : [unfinished(handed, isLate ? 'late' : 'crashed')];
          }),
        );
      },
    });
    pool.close();
    return late;
  };
  const assess = async () => {
    const late = await round(pile, driver.count, FIRST_MS, false);
    if (!isStopped && late.length > 0) {
      onSlow(late.length);
      await round(late, 1, LAST_MS, true);
    }
    if (!isStopped) onDone();
  };
  void assess();
  return () => {
    isStopped = true;
    closeNow();
  };
}
