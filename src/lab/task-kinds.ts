import type { ScriptedPlayer } from '../model/codes.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { TaskKind } from '../pool/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { ForecastGames } from './forecast/forecast-model.ts';
import type { ProofPiece, ProofTask } from './proofs/prove.ts';
import type { Reviewed } from './review/review-model.ts';
import type { SweptGame } from './sweep.ts';
import type { WatchedGame, WatchTask } from './watch-games.ts';

/**
 * The long works of the lab, for a pool. Each brings its code only where it is done; imports are taken apart one after
 * the other, since through a `Promise.all` the bundler keeps the whole of each room.
 */

export interface SweepSetup {
  readonly scenario: Scenario;
  readonly players: readonly ScriptedPlayer[];
  readonly tone: ToneModel;
}

/** A task is a seed: every player plays it. */
export const SWEEP: TaskKind<SweepSetup, string, readonly SweptGame[]> = {
  name: 'sweep',
  load: async () => {
    const { sweepSeed } = await import('./sweep.ts');
    return ({ scenario, players, tone }) =>
      (seed) =>
        sweepSeed(scenario, seed, players, tone);
  },
};

export interface ProofSetup {
  readonly scenario: Scenario;
  readonly tone: ToneModel;
}

export const PROVE: TaskKind<ProofSetup, ProofTask, ProofPiece> = {
  name: 'prove',
  load: async () => {
    const { doProofTask } = await import('./proofs/prove.ts');
    return ({ scenario, tone }) =>
      (task) =>
        doProofTask(scenario, task, tone);
  },
};

/** Games shown to an author, who looks at one after the other: the last one is remembered. */
export const WATCH: TaskKind<ProofSetup, WatchTask, WatchedGame> = {
  name: 'watch',
  load: async () => {
    const { watchGames } = await import('./watch-games.ts');
    return ({ scenario, tone }) => watchGames(scenario, tone);
  },
};

/** A task is a seed: the three players of a forecast play it. */
export const FORECAST: TaskKind<ProofSetup, string, ForecastGames> = {
  name: 'forecast',
  load: async () => {
    const { forecastSeed } = await import('./forecast/forecast-seed.ts');
    return ({ scenario, tone }) =>
      (seed) =>
        forecastSeed(scenario, seed, tone);
  },
};

export interface ReviewSetup {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
  readonly seeds: number; // other lucks
}
/** How many decisions there are to review, or the review of one of them, by its index. */
export type ReviewTask = { readonly do: 'count' } | { readonly do: 'review'; readonly i: number };
export type ReviewPiece =
  | { readonly of: 'count'; readonly total: number }
  | { readonly of: 'review'; readonly i: number; readonly reviewed: Reviewed };

export const REVIEW: TaskKind<ReviewSetup, ReviewTask, ReviewPiece> = {
  name: 'review',
  load: async () => {
    const { recordedWorld } = await import('../engine/index.ts');
    const { openReview } = await import('./review/index.ts');
    return ({ scenario, record, tone, seeds }) => {
      const review = openReview(recordedWorld(record, scenario, tone), tone, record, seeds);
      return (task) =>
        task.do === 'count'
          ? { of: 'count', total: review.points.length }
          : { of: 'review', i: task.i, reviewed: review.review(task.i) };
    };
  },
};
