import { DIMENSIONS, type Dimension } from '../../model/codes.ts';
import type { Counted } from './counting.ts';
import type { Entry, Played } from './entry.ts';

/** Players from which a pooled d' is given (rubric): with fewer, luck decides it. */
export const POOLED_FROM = 20;
/** Level under which somebody needs help with a dimension. */
const HELP_UNDER = 2;

export interface Distribution {
  readonly dimension: Dimension;
  readonly levels: readonly number[]; // players at each level 0..4
  readonly ungraded: number;
  readonly mean: number | null; // score 0..100
}

/** For each dimension, the players at each level, those not graded, and the mean score of the others. */
export function distributionsOf(played: readonly Played[]): Distribution[] {
  return DIMENSIONS.map((dimension) => {
    const grades = played.flatMap((p) => p.grade.dimensions.find((d) => d.dimension === dimension) ?? []);
    const scores = grades.flatMap((grade) => grade.score ?? []);
    const levels = [0, 1, 2, 3, 4].map((level) => grades.filter((grade) => grade.level === level).length);
    const mean = scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length;
    return { dimension, levels, ungraded: grades.length - scores.length, mean };
  });
}

export interface Curves {
  readonly lines: readonly (readonly number[])[];
  readonly low: readonly number[]; // tenth percentile
  readonly middle: readonly number[]; // median
  readonly high: readonly number[]; // ninetieth
}

/** The trust of all games at the same steps, with percentiles of those that reach a step. */
export function curvesOf(played: readonly Played[]): Curves {
  const lines = played.map((p) => p.trust);
  const steps = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const sorted = Array.from({ length: steps }, (_, i) =>
    Float64Array.from(lines.flatMap((line) => line[i] ?? [])).sort(),
  );
  const at = (share: number) =>
    sorted.map((values) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0);
  return { lines, low: at(0.1), middle: at(0.5), high: at(0.9) };
}

export interface Divided {
  readonly decision: string; // post:<id> or message:<id>
  readonly players: number; // to whom it came
  readonly choices: readonly { readonly choice: string; readonly players: number }[]; // most taken first
  readonly division: number; // entropy of the choices over 2 bits: 0 all alike, 0.5 two equal sides, 1 four
}

/**
 * The decisions that divided the class most, by the entropy of what was done, `most` at most. Left out: those that came
 * to fewer than half of the players.
 */
export function dividedOf(played: readonly Played[], most = 8): Divided[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { choices } of played)
    for (const [decision, choice] of Object.entries(choices)) {
      const byChoice = counts.get(decision) ?? new Map<string, number>();
      byChoice.set(choice, (byChoice.get(choice) ?? 0) + 1);
      counts.set(decision, byChoice);
    }
  return [...counts]
    .map(([decision, byChoice]): Divided => {
      const choices = [...byChoice]
        .map(([choice, players]) => ({ choice, players }))
        .sort((a, b) => b.players - a.players || (a.choice < b.choice ? -1 : 1));
      const players = choices.reduce((sum, one) => sum + one.players, 0);
      const entropy = choices.reduce(
        (sum, { players: n }) => sum - (n / players) * Math.log2(n / players),
        0,
      );
      return { decision, players, choices, division: choices.length < 2 ? 0 : entropy / Math.log2(4) };
    })
    .filter((one) => one.players >= Math.max(2, played.length / 2) && one.division > 0)
    .sort((a, b) => b.division - a.division || (a.decision < b.decision ? -1 : 1))
    .slice(0, most);
}

export interface Help {
  readonly dimension: Dimension;
  readonly who: readonly Entry[]; // lowest score first
}

/** For each dimension, the games under level `HELP_UNDER`. */
export function helpOf(entries: readonly Counted[]): Help[] {
  return DIMENSIONS.map((dimension) => {
    const scored = entries.flatMap((entry) => {
      const grade = entry.played.grade.dimensions.find((d) => d.dimension === dimension);
      return grade?.level === null || grade?.level === undefined || grade.level >= HELP_UNDER
        ? []
        : [{ entry, score: grade.score ?? 0 }];
    });
    return { dimension, who: scored.sort((a, b) => a.score - b.score).map(({ entry }) => entry) };
  });
}

export interface Pooled {
  readonly hits: number;
  readonly moderable: number;
  readonly falseAlarms: number;
  readonly criticisms: number;
  readonly dPrime: number | null; // null under POOLED_FROM players, or without an occasion
}

/** Moderation of the whole class as discrimination: d' with log-linear correction (Hautus 1995). */
export function pooledOf(played: readonly Played[]): Pooled {
  const sum = (key: 'hits' | 'misses' | 'falseAlarms' | 'correctLeaves') =>
    played.reduce((total, p) => total + p.grade.moderation[key], 0);
  const [hits, falseAlarms] = [sum('hits'), sum('falseAlarms')];
  const moderable = hits + sum('misses');
  const criticisms = falseAlarms + sum('correctLeaves');
  const isEnough = played.length >= POOLED_FROM && moderable > 0 && criticisms > 0;
  const rate = (n: number, of: number) => (n + 0.5) / (of + 1);
  const dPrime = isEnough ? probit(rate(hits, moderable)) - probit(rate(falseAlarms, criticisms)) : null;
  return { hits, moderable, falseAlarms, criticisms, dPrime };
}

/** Inverse of the normal distribution (Acklam 2003, relative error under 1.2e-9). p in 0..1, ends excluded. */
export function probit(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const poly = (of: readonly number[], x: number) => of.reduce((sum, k) => sum * x + k, 0);
  const tail = 0.02425;
  if (p < tail) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(c, q) / poly(d, q);
  }
  if (p > 1 - tail) return -probit(1 - p);
  const q = p - 0.5;
  return (q * poly(a, q * q)) / poly(b, q * q);
}
