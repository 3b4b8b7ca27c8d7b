import { hourResult } from '../../../practice/index.ts';
import type { DrillPiece } from '../../../practice/practice-tasks.ts';
import type { DrillSet, GivenAnswers } from './drill-sets.ts';

/** One thing that a drill asks, and how a class answered it. */
export interface AskedRow {
  readonly id: string; // of the post or the fact; of l'heure, those of both things
  readonly counts: readonly { readonly choice: string; readonly n: number }[]; // those given, the most first
  readonly right: number;
  readonly of: number; // who answered it
}
/** What was right of one person's answers. */
interface OwnScore {
  readonly right: number;
  readonly of: number;
}

/** The choices of a class beside the key of le tri or la source, the hardest first. */
export function choiceRows(set: DrillSet, piece: DrillPiece): AskedRow[] {
  const rows = [...keyOf(set, piece)].map(([id, good]): AskedRow => {
    const given = set.given.flatMap(({ answers }) => choicesOf(set, answers)[id] ?? []);
    const counts = [...new Set(given)]
      .map((choice) => ({ choice, n: given.filter((one) => one === choice).length }))
      .sort((a, b) => b.n - a.n);
    return { id, counts, right: given.filter((one) => good.includes(one)).length, of: given.length };
  });
  return rows.filter(({ of }) => of > 0).sort((a, b) => a.right / a.of - b.right / b.of);
}

/** How many of a class have each pair of l'heure in the order that play bears out, the hardest first. */
export function pairRows({ given }: DrillSet, { hour }: DrillPiece): AskedRow[] {
  if (hour === null) return [];
  const orders = given
    .filter(({ answers }) => isOrderOf(answers, hour.items))
    .map(({ answers }) => answers.order);
  return hour.pairs
    .map(({ first, second }) => {
      const right = orders.filter((order) => order.indexOf(first) < order.indexOf(second)).length;
      return { id: `${first} ${second}`, counts: [], right, of: orders.length };
    })
    .sort((a, b) => a.right - b.right);
}

/** What is right of one person's answers to the drill; null: the drill has no key (le ton), or they fit it not at all. */
export function ownScore(set: DrillSet, { answers }: GivenAnswers, piece: DrillPiece): OwnScore | null {
  if (set.name === 'tone') return null;
  if (set.name === 'hour') {
    if (piece.hour === null || !isOrderOf(answers, piece.hour.items)) return null;
    return { right: hourResult(piece.hour, answers.order).right, of: piece.hour.pairs.length };
  }
  const key = keyOf(set, piece);
  const given = Object.entries(choicesOf(set, answers)).filter(([id]) => key.has(id));
  if (given.length === 0) return null;
  return { right: given.filter(([id, choice]) => key.get(id)?.includes(choice)).length, of: key.size };
}

/** Answers about something that the drill made here does not ask: another version of the game made theirs. */
export function strayAnswers(set: DrillSet, piece: DrillPiece): number {
  if (set.name === 'tone') return 0;
  if (set.name === 'hour')
    return set.given.filter(({ answers }) => !isOrderOf(answers, piece.hour?.items ?? [])).length;
  const key = keyOf(set, piece);
  return set.given.flatMap(({ answers }) => Object.keys(choicesOf(set, answers))).filter((id) => !key.has(id))
    .length;
}

function keyOf({ name }: DrillSet, { sort, source }: DrillPiece): ReadonlyMap<string, readonly string[]> {
  return name === 'sort'
    ? new Map(sort.map(({ post, good }) => [post, good]))
    : new Map((source?.cards ?? []).map(({ fact, good }) => [fact, [good]]));
}

function choicesOf({ name }: DrillSet, answers: GivenAnswers['answers']): Readonly<Record<string, string>> {
  return name === 'sort' ? answers.sort : answers.source;
}

function isOrderOf({ order }: GivenAnswers['answers'], items: readonly { readonly id: string }[]): boolean {
  const ids = items.map(({ id }) => id);
  return order.length === ids.length && ids.every((id) => order.includes(id));
}
