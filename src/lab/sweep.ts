import { createWorld, meanTrust } from '../engine/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { gradeRun } from '../scoring/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { referenceEnds } from './ends.ts';
import { playScripted } from './play.ts';

export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

interface SweptPlayer {
  readonly grade: Spread; // total, 0..100
  readonly trust: Spread; // final, 0..100
  readonly volume: Spread;
}

export interface Sweep {
  readonly players: Readonly<Record<string, SweptPlayer>>;
  readonly ranking: readonly string[]; // by mean total, best first
}

/** One game of a sweep. */
export interface SweptGame {
  readonly player: ScriptedPlayer;
  readonly seed: string;
  readonly total: number;
  readonly trust: number;
  readonly volume: number;
  readonly curve: readonly number[]; // mean trust at CURVE_POINTS moments, from the start to the end
}

/** The seeds of a sweep of n: "1" to "n". */
export function sweepSeeds(n: number): string[] {
  return Array.from({ length: n }, (_, i) => String(i + 1));
}

/** Plays and grades each player on one seed; the two ends of the outcome scale are played once. */
export function sweepSeed(
  scenario: Scenario,
  seed: string,
  players: readonly ScriptedPlayer[],
  tone: ToneModel,
): SweptGame[] {
  const ends = referenceEnds(scenario, seed, tone);
  const world = createWorld(scenario, seed, tone);
  return players.map((player) => {
    const played = playScripted(scenario, player, seed, tone);
    const grade = gradeRun(world, played.actions, ends, played.record.settings);
    return {
      player,
      seed,
      total: grade.total,
      trust: meanTrust(played.state, scenario),
      volume: played.state.volume,
      curve: curveOf(played.state.perTick.trust),
    };
  });
}

export const CURVE_POINTS = 121;

/** CURVE_POINTS points of a series, evenly apart, the first and the last among them. */
export function curveOf(series: readonly number[]): number[] {
  const last = Math.max(0, series.length - 1);
  return Array.from({ length: CURVE_POINTS }, (_, i) =>
    round(series[Math.round((i * last) / (CURVE_POINTS - 1))] ?? 0),
  );
}

/** The table of a sweep, from its games. */
export function tabulate(games: readonly SweptGame[]): Sweep {
  const players: Record<string, SweptPlayer> = {};
  for (const player of new Set(games.map((game) => game.player))) {
    const of = games.filter((game) => game.player === player);
    players[player] = {
      grade: spreadOf(of.map((game) => game.total)),
      trust: spreadOf(of.map((game) => game.trust)),
      volume: spreadOf(of.map((game) => game.volume)),
    };
  }
  const ranking = Object.keys(players).sort(
    (a, b) => (players[b]?.grade.mean ?? 0) - (players[a]?.grade.mean ?? 0),
  );
  return { players, ranking };
}

/** Mean and the tenth and ninetieth percentiles, to two decimals. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  return { mean: round(mean), p10: round(at(0.1)), p90: round(at(0.9)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
