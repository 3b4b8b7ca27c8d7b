import { DIMENSIONS, type Dimension } from '../../model/codes.ts';
import type { DimensionGrade, Grade } from '../../model/grade.ts';
import type { Entry } from './entry.ts';

/** An instructor's opinion beside ours: never in its place. */
export interface Opinion {
  readonly what: Dimension | `reading:${number}`; // a dimension, or the text sent at a tick
  readonly was: number; // level 0..4; -1 not graded
  readonly is: number;
  readonly why: string;
}

/** Opinions by game, under the hash of what was played: a record never brings its own. */
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

/** Opinions out of a text, whoever wrote it; what has not the right shape is left out. Null: it holds none. */
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

/** The same as a text. `entries`: those whose name and scenario are said beside, for a file that people read. */
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
    typeof what === 'string' && (DIMENSIONS.some((one) => one === what) || /^reading:\d{1,7}$/.test(what));
  if (!isKnown || !isLevel(was, -1) || !isLevel(is, 0) || typeof why !== 'string') return null;
  return { what: what as Opinion['what'], was, is, why: why.slice(0, MOST_WHY) };
}

function isLevel(level: unknown, least: number): level is number {
  return Number.isInteger(level) && (level as number) >= least && (level as number) <= 4;
}

/** The list with one opinion set; `is` null takes it back. */
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

/** The process grade with the instructor's levels put in; shown beside ours, never in its place. */
export function adjustedTotal(grade: Grade, opinions: readonly Opinion[]): number | null {
  const dimensions = opinions.filter((one) => !one.what.startsWith('reading:'));
  if (dimensions.length === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const of of grade.dimensions) {
    const score = adjustedScore(of, opinions);
    if (score === null) continue;
    sum += of.weight * score;
    weights += of.weight;
  }
  const process = weights > 0 ? sum / weights : 0;
  const total = (1 - grade.outcomeShare) * process + grade.outcomeShare * (grade.outcome ?? 0);
  return Math.round(10 * (grade.redLines.length > 0 ? Math.min(grade.cap, total) : total)) / 10;
}

function adjustedScore(grade: DimensionGrade, opinions: readonly Opinion[]): number | null {
  const own = opinions.find((one) => one.what === grade.dimension);
  return own === undefined ? grade.score : (LEVEL_SCORES[own.is] ?? grade.score);
}
