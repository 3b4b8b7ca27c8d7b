import type { Action } from '../model/action.ts';
import { besideHash, readingOfRow, rowOfReading } from '../model/kept-reading.ts';
import type { Reading } from '../model/reading.ts';
import type { GameRecord, StoredReading } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { ToneModel } from '../tone/index.ts';
import { createWorld, type World } from './world.ts';

/** The world of a recorded game, and what came of its stored readings once it was played again. */
export interface RecordedWorld extends World {
  /** Texts graded so far by a stored reading, and those of them that the reader here hears otherwise. */
  readonly readElsewhere: () => { readonly texts: number; readonly otherwise: number };
}

/**
 * The world to play a record again. What another version of the reader read, or was read beside a post whose text is not
 * the same here, keeps its stored reading; all other texts are read here, so that a stored reading can be held against it.
 * @param read the reader of `tone`, where several records share one
 */
export function recordedWorld(
  record: GameRecord,
  scenario: Scenario,
  tone: ToneModel,
  read?: World['read'],
): RecordedWorld {
  const fresh = createWorld(scenario, record.seed, tone);
  const here = read ?? fresh.read;
  const stored = storedByText(record);
  const used = new Map<StoredReading, boolean>();
  return {
    ...fresh,
    read: (text, opts) => {
      const those = stored.get(keyOf(text, opts.lang)) ?? [];
      const beside = besideHash(opts);
      const same = those.find((one) => one.beside === beside);
      const one = same ?? those[0];
      const now = here(text, opts);
      if (one === undefined || (one === same && record.toneModel === tone.hash)) return now;
      const then = readingOfRow(one);
      used.set(one, actsIn(now) !== actsIn(then));
      return then;
    },
    readElsewhere: () => ({
      texts: used.size,
      otherwise: [...used.values()].filter((isOtherwise) => isOtherwise).length,
    }),
  };
}

function storedByText({ readings, actions }: GameRecord): Map<string, StoredReading[]> {
  const stored = new Map<string, StoredReading[]>();
  for (const one of readings ?? []) {
    const words = writtenIn(actions[one.action]);
    if (words === null) continue;
    const key = keyOf(words.text, words.lang);
    stored.set(key, [...(stored.get(key) ?? []), one]);
  }
  return stored;
}

/** The words of an act that were read: adapted, typed, or correcting a post; null for an act without any. */
function writtenIn(action: Action | undefined): { readonly text: string; readonly lang: Lang } | null {
  if (action === undefined) return null;
  if (action.type === 'correct') return action;
  if (!('wording' in action) || action.wording.mode === 'draft') return null;
  return { text: action.wording.text, lang: action.lang };
}

function keyOf(text: string, lang: string): string {
  return `${lang} ${text}`;
}

/** What a reading hears, as a text to compare: the acts it counts, and whether it is graded. */
function actsIn(reading: Reading): string {
  const { acts } = rowOfReading(reading);
  const heard = acts.filter((_, i) => i % 2 === 0);
  return JSON.stringify([reading.doubt === null, heard]);
}
