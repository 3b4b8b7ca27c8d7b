import { DIMENSIONS, type Dimension } from '../../model/codes.ts';
import type { Ruling, Rulings } from '../../model/contest.ts';
import type { DimensionGrade, Grade } from '../../model/grade.ts';
import type { Entry } from './entry.ts';

/** An instructor's opinion beside ours: never in its place. */
export interface Opinion {
  readonly what: Dimension | `reading:${number}` | `contest:${string}`; // a dimension, the text sent at a tick, a saying
  readonly was: number; // level 0..4; -1 not graded, or not settled
  readonly is: number; // level; for a saying that is contested, the place of the ruling in RULINGS
  readonly why: string;
}

/** Opinions by game, under the hash of what was played, which is computed here and not taken from a record. */
export type Opinions = ReadonlyMap<string, readonly Opinion[]>;

const FORMAT = 'avis-de-tempete-opinions/1';
const MOST_GAMES = 5000;
const MOST_OF_A_GAME = 60;
const MOST_WHY = 1000; // UTF-16 units

/** Score that stands for a level given by hand: the middle of its step. */
const LEVEL_SCORES = [11, 33, 56, 76, 93] as const;

/** Whether a text says that it holds opinions. */
export function isOpinionsText(text: string): boolean {
  return text.slice(0, 200).includes(`"${FORMAT}"`);
}

/** Opinions in a text of any origin; what has the wrong shape is left out. Null when it is no text of opinions. */
export function readOpinions(text: string): Opinions | null {
  try {
    const tree = JSON.parse(text);
    if (tree?.format !== FORMAT || tree.games === null || typeof tree.games !== 'object') return null;
    const games = Object.entries(tree.games as Record<string, { opinions?: unknown }>).slice(0, MOST_GAMES);
    return new Map(
      games.flatMap(([key, game]): [string, readonly Opinion[]][] => {
        const list = Array.isArray(game?.opinions) ? game.opinions.slice(0, MOST_OF_A_GAME) : [];
        const read = list.flatMap((one: unknown) => readOpinion(one) ?? []);
        return /^[0-9a-f]{16}$/.test(key) && read.length > 0 ? [[key, read]] : [];
      }),
    );
  } catch {
    return null;
  }
}

/** Opinions as a text. `entries`: games whose name, group and scenario are written too, for people who read the file. */
export function opinionsText(opinions: Opinions, entries: readonly Entry[] = []): string {
  const about = new Map(entries.map((entry) => [entry.played?.key ?? '', entry]));
  const games = [...opinions]
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => {
      const played = about.get(key)?.played;
      const { alias = '', group = '' } = played?.record.annexes ?? {};
      const { id: scenario } = played?.record.scenario ?? {};
      return [key, { ...(played == null ? {} : { alias, group, scenario }), opinions: list }] as const;
    });
  return `${JSON.stringify({ format: FORMAT, games: Object.fromEntries(games) }, null, 2)}\n`;
}

function readOpinion(value: unknown): Opinion | null {
  const { what, was, is, why } = (value ?? {}) as Record<string, unknown>;
  const isKnown =
    typeof what === 'string' &&
    (DIMENSIONS.some((one) => one === what) || /^reading:\d{1,7}$/.test(what) || isRuling(what));
  if (typeof what === 'string' && isRuling(what) && !(Number(is) < RULINGS.length)) return null;
  if (!isKnown || !isLevel(was, -1) || !isLevel(is, 0) || typeof why !== 'string') return null;
  return { what: what as Opinion['what'], was, is, why: why.slice(0, MOST_WHY) };
}

/** Sayings whose reading an instructor settles, by the name of the opinion. */
const CONTEST = 'contest:';

function isRuling(what: string): boolean {
  return /^contest:[a-z][a-z0-9-]{0,79}$/i.test(what);
}

/** Whose word may stand, in the order in which a ruling is kept. */
export const RULINGS: readonly Ruling[] = ['reader', 'player', 'neither'];

/** The opinion that settles a contested saying; null takes the ruling back. */
export function settling(
  saying: string,
  ruling: Ruling | null,
): Pick<Opinion, 'what' | 'was'> & { readonly is: number | null } {
  return { what: `contest:${saying}`, was: -1, is: ruling === null ? null : RULINGS.indexOf(ruling) };
}

/** What an instructor's opinions of a game settle, by saying. */
export function rulingsOf(list: readonly Opinion[]): Rulings {
  return Object.fromEntries(
    list.flatMap(({ what, is }) => {
      const ruling = what.startsWith(CONTEST) ? RULINGS[is] : undefined;
      return ruling === undefined ? [] : [[what.slice(CONTEST.length), ruling]];
    }),
  );
}

function isLevel(level: unknown, least: number): level is number {
  return Number.isInteger(level) && (level as number) >= least && (level as number) <= 4;
}

/** The list with one opinion set; `is` null removes it. */
export function withOpinion(
  list: readonly Opinion[],
  what: Opinion['what'],
  was: number,
  is: number | null,
  why: string,
): Opinion[] {
  const others = list.filter((one) => one.what !== what);
  return is === null ? others : [...others, { what, was, is, why }];
}

/**
 * The total with the instructor's levels in place of ours, 0..100; outcome and red lines count as before. Null when no
 * dimension has an opinion. It is shown beside our total, never in its place.
 */
export function adjustedTotal(grade: Grade, opinions: readonly Opinion[]): number | null {
  const dimensions = opinions.filter((one) => !/^(reading|contest):/.test(one.what));
  if (dimensions.length === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const dimension of grade.dimensions) {
    const score = adjustedScore(dimension, opinions);
    if (score === null) continue;
    sum += dimension.weight * score;
    weights += dimension.weight;
  }
  const process = weights > 0 ? sum / weights : 0;
  const total = (1 - grade.outcomeShare) * process + grade.outcomeShare * (grade.outcome ?? 0);
  return Math.round(10 * (grade.redLines.length > 0 ? Math.min(grade.cap, total) : total)) / 10;
}

function adjustedScore(grade: DimensionGrade, opinions: readonly Opinion[]): number | null {
  const own = opinions.find((one) => one.what === grade.dimension);
  return own === undefined ? grade.score : (LEVEL_SCORES[own.is] ?? grade.score);
}
