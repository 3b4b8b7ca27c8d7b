import { ROW_FIGURES, rowOfReading } from '../model/kept-reading.ts';
import type { GameRecord, StoredReading } from '../model/record.ts';
import type { CrisisState } from '../model/state.ts';
import { countAt, eachAt, hashAt, listAt, own, type Tree, treeAt, wanted } from './shape.ts';
import { MAX_ACTIONS, MAX_FIGURE, MAX_LIST } from './tuning.ts';

/** The readings of a game, in the order of its words: those that graded it. */
export function readingsOf(state: CrisisState): StoredReading[] {
  return state.sayings.flatMap(({ action, reading, beside }) =>
    reading === null ? [] : [{ action, beside: beside ?? null, ...rowOfReading(reading) }],
  );
}

/**
 * The first stored reading that a re-run does not give again, by the tick of its act. `post`: the text was read beside
 * other words than here; `reading`: the reading itself is another; `act`: another act was read. Null: all are given
 * again, or none are stored.
 */
export function readingMismatch(
  { readings, actions, end }: GameRecord,
  state: CrisisState,
): { readonly tick: number; readonly what: 'post' | 'reading' | 'act' } | null {
  if (readings === null) return null;
  const made = readingsOf(state);
  for (let i = 0; i < Math.max(made.length, readings.length); i++) {
    const [ours, theirs] = [made[i], readings[i]];
    if (ours !== undefined && theirs !== undefined && textOfRow(ours) === textOfRow(theirs)) continue;
    const tick = actions[(theirs ?? ours)?.action ?? -1]?.at ?? end.tick;
    const isSameAct = ours !== undefined && ours.action === theirs?.action;
    return { tick, what: !isSameAct ? 'act' : ours.beside === theirs?.beside ? 'reading' : 'post' };
  }
  return null;
}

function textOfRow(row: StoredReading): string {
  return JSON.stringify(packReading(row));
}

/** A stored reading from untrusted JSON. Throws `Misshapen`. */
export function readStoredReading(value: unknown, path: string): StoredReading {
  const tree = treeAt(value, path);
  const beside = own(tree, 'beside');
  const numbers = (name: string, each: number, count = MAX_LIST * each) => {
    const list = eachAt(own(tree, name), `${path}.${name}`, figureAt, count);
    if (list.length % each !== 0) wanted(`${path}.${name}`, 'list');
    return list;
  };
  const figures = numbers('figures', 1, ROW_FIGURES + 1);
  if (figures.length < ROW_FIGURES) wanted(`${path}.figures`, 'list');
  const action = countAt(own(tree, 'action'), `${path}.action`);
  if (action >= MAX_ACTIONS) wanted(`${path}.action`, 'whole');
  return {
    action,
    beside: beside === null ? null : hashAt(beside, `${path}.beside`),
    figures,
    acts: numbers('acts', 2),
    spans: numbers('spans', 4),
  };
}

function figureAt(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > MAX_FIGURE)
    wanted(path, 'whole');
  return value;
}

/** A stored reading as a list, for a packed code. The order is part of the format. */
export function packReading({ action, beside, figures, acts, spans }: StoredReading): unknown[] {
  return [action, beside ?? 0, figures, acts, spans];
}

/** The tree of a packed reading, still to be checked like that of any file. Throws `Misshapen`. */
export function unpackReading(value: unknown): Tree {
  const [action, beside, figures, acts, spans] = listAt(value, 'readings', 5);
  return { action, beside: beside === 0 ? null : beside, figures, acts, spans };
}
