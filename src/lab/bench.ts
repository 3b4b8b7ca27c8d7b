import { sequentialDraws } from '../base/floor.ts';
import { cloneJson } from '../base/json.ts';
import { createWorld, playOut, startState, step, type World } from '../engine/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { ToneModel } from '../tone/index.ts';
import { CROWDED, FEED_PER_TICK, feedScenario } from './validate/synthetic.ts';

/** One figure of speed, against a floor measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number; // ms, or MB for the heap
  readonly floor: number; // same unit
  readonly ratio: number; // value / floor
  readonly limit: number | null; // of the ratio; of the value itself for tick-immer-p99 (ms); null: for the record
  readonly pass: boolean;
}

/** What the core may not reach by itself: a clock, the heap, the driver of play. */
interface BenchTools {
  readonly now: () => number; // ms, finer than one
  readonly heap: () => number; // MB in use, after collecting
  readonly freeze: (state: CrisisState) => CrisisState; // a plain state made a snapshot
  readonly stepImmer: (state: CrisisState, world: World, events: CrisisEvent[]) => CrisisState;
}

export interface Benching {
  readonly scenario: Scenario; // the flagship
  readonly tone: ToneModel;
  readonly tools: BenchTools;
  readonly onProgress?: (done: number, of: number) => void;
}

const DRAWS = 455_828; // sequential draws that are the floor of a game
const GAME_POSTS = 1000; // a game's workload, at least
const REPEATS = 60;

export const BENCHES = [
  'game-plain',
  'tick-growth',
  'tick-immer-p99',
  'heap-1000-games',
  'game-immer',
] as const;

/** Every figure of speed, as ratios to a floor in the same run; the best of several, since a machine is shared. */
export function benchEngine({ scenario, tone, tools, onProgress }: Benching): BenchRow[] {
  const benches: readonly (() => BenchRow)[] = [
    () => gamePlain(scenario, tone, tools),
    () => tickGrowth(tone, tools),
    () => tickImmer(tone, tools),
    () => heapOfGames(scenario, tone, tools),
    () => gameImmer(scenario, tone, tools),
  ];
  return benches.map((bench, i) => {
    onProgress?.(i, benches.length);
    return bench();
  });
}

/** A silent game of at least a thousand posts, at most five times the floor. */
function gamePlain(scenario: Scenario, tone: ToneModel, { now }: BenchTools): BenchRow {
  const world = busyWorld(scenario, tone);
  const floor = best(now, () => void sequentialDraws(DRAWS));
  const value = best(now, () => void playOut(world, []));
  return rated('game-plain', value, floor, 5);
}

/** The first seed on which a silent game has enough posts. */
function busyWorld(scenario: Scenario, tone: ToneModel): World {
  for (let seed = 1; seed < 200; seed++) {
    const world = createWorld(scenario, `bench-${seed}`, tone);
    if (playOut(world, []).state.volume >= GAME_POSTS) return world;
  }
  return createWorld(feedScenario(GAME_POSTS / FEED_PER_TICK), 'bench', tone);
}

const GROWTH = { first: 100, last: 32_000, window: 30 } as const; // posts, posts, ticks

/** Cost of a tick late in the largest feed against early, the arrivals being the same. */
function tickGrowth(tone: ToneModel, { now }: BenchTools): BenchRow {
  const scenario = feedScenario(Math.ceil(GROWTH.last / FEED_PER_TICK) + 2 * GROWTH.window);
  const world = createWorld(scenario, 'bench', tone);
  const early: number[] = [];
  const late: number[] = [];
  for (let repeat = 0; repeat < 4; repeat++) {
    const state = startState(world);
    const events: CrisisEvent[] = [];
    let from = -1;
    let posts = 0;
    while (state.tick < scenario.ticks - 1) {
      const isTimed = isWithin(posts, state, GROWTH.first, from) || posts >= GROWTH.last;
      if (posts >= GROWTH.first && from < 0) from = state.tick;
      events.length = 0;
      const before = now();
      step(state, world, events);
      const took = now() - before;
      posts = state.volume;
      if (isTimed && repeat > 0) (posts >= GROWTH.last ? late : early).push(took);
    }
  }
  return rated('tick-growth', trimmedMean(late), trimmedMean(early), 2);
}

function isWithin(posts: number, state: CrisisState, first: number, from: number): boolean {
  return posts >= first && (from < 0 || state.tick < from + GROWTH.window);
}

const IMMER = { posts: 5000, ticks: 300, limit: 4 } as const; // posts standing, ticks timed, ms

/** The slowest hundredth of ticks in play, with five thousand posts on the page. */
function tickImmer(tone: ToneModel, { now, freeze, stepImmer }: BenchTools): BenchRow {
  const world = createWorld(CROWDED, 'bench', tone);
  const full = startState(world);
  while (full.volume < IMMER.posts && full.status !== 'ended') step(full, world, []);
  const plain = cloneJson(full);
  const floor = timeOf(now, () => {
    for (let i = 0; i < IMMER.ticks; i++) step(plain, world, []);
  });
  let state = freeze(full);
  for (let i = 0; i < IMMER.ticks; i++) state = stepImmer(state, world, []);
  const times: number[] = [];
  for (let i = 0; i < IMMER.ticks; i++) {
    // A tick leaves its snapshot unchanged, so the same tick is timed again and the best time kept.
    const before = state;
    let least = Infinity;
    for (let again = 0; again < 3; again++)
      least = Math.min(
        least,
        timeOf(now, () => {
          state = stepImmer(before, world, []);
        }),
      );
    times.push(least);
  }
  times.sort((a, b) => a - b);
  const value = times[Math.floor(0.99 * times.length)] ?? 0;
  const row = rated('tick-immer-p99', value, floor / IMMER.ticks, IMMER.limit);
  return { ...row, pass: value < IMMER.limit };
}

/** Heap in use after a thousand games in one process, against that after a hundred. */
function heapOfGames(scenario: Scenario, tone: ToneModel, { heap }: BenchTools): BenchRow {
  const play = (from: number, to: number) => {
    for (let i = from; i < to; i++) playOut(createWorld(scenario, `heap-${i}`, tone), []);
  };
  play(0, 100);
  const floor = heap();
  play(100, 1000);
  return rated('heap-1000-games', heap(), floor, 1.1);
}

/** The same game in play and in batch, for the record. */
function gameImmer(scenario: Scenario, tone: ToneModel, { now, freeze, stepImmer }: BenchTools): BenchRow {
  const world = busyWorld(scenario, tone);
  let ticks = 1;
  const value = timeOf(now, () => {
    let state = freeze(startState(world));
    while (state.status !== 'ended') state = stepImmer(state, world, []);
    ticks = state.tick;
  });
  const floor = best(now, () => void playOut(world, []));
  return rated('game-immer', value / ticks, floor / ticks, null);
}

function rated(name: string, value: number, floor: number, limit: number | null): BenchRow {
  const ratio = value / floor;
  return {
    name,
    value: rounded(value),
    floor: rounded(floor),
    ratio: rounded(ratio),
    limit,
    pass: limit === null || ratio <= limit,
  };
}

function rounded(x: number): number {
  return Math.round(x * 10_000) / 10_000;
}

function timeOf(now: () => number, work: () => void): number {
  const before = now();
  work();
  return now() - before;
}

/** The shortest of several: other work of the machine can only add time. */
function best(now: () => number, work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < REPEATS; i++) least = Math.min(least, timeOf(now, work));
  return least;
}

/** Mean without the slowest fifth, which other work of the machine causes. */
function trimmedMean(times: readonly number[]): number {
  const kept = [...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length * 0.8));
  return kept.reduce((sum, t) => sum + t, 0) / Math.max(1, kept.length);
}
