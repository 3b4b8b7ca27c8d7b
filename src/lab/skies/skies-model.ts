import type { CrisisState } from '../../model/state.ts';
import type { Option, Point } from '../review/index.ts';

/** A decision that can be taken otherwise, with the ways that were open then. */
export interface Decision extends Point {
  readonly since: number; // first tick at which it could have been taken
  readonly options: readonly [Option, ...Option[]]; // what was done first
  readonly best: string | null; // option that the rubric prefers to what was done; null: none
  readonly stake: number; // how much better it looks, weighed by how many saw it
  readonly canType: boolean;
}

/** Another way of taking one decision. */
export interface Choice {
  readonly decision: string;
  readonly option: string; // id of an option, or TYPED with a text
  readonly text: string;
  readonly at: number | null; // tick; null: when it was decided
}
export const TYPED = 'typed';

/** Takes a picture of the state every few ticks, from which a sky is drawn. */
export interface Camera<P> {
  readonly every: number;
  readonly picture: (state: CrisisState) => P;
}

/** One game from end to end. */
export interface PlayedSky<P> {
  readonly trust: readonly number[]; // by tick, 0..100
  readonly posts: readonly number[]; // born in each tick
  readonly end: number; // final trust
  readonly volume: number; // posts about the affair
  readonly frames: readonly SkyFrame<P>[]; // in order of time
}
export interface SkyFrame<P> {
  readonly tick: number;
  readonly picture: P;
}

/** The same game with one decision taken otherwise and the same luck. */
export interface OtherSky<P> extends PlayedSky<P> {
  readonly decision: string;
  readonly option: Option;
  readonly gain: number; // points of final trust, against what was played
  readonly skipped: number; // later acts that could no longer be done
  readonly isRefused: boolean; // the act itself was refused at that moment, so nothing was done
  readonly spread: GainSpread | null; // over other luck after the decision
}

/** Gains over other luck, points of final trust, luck for luck. */
export interface GainSpread {
  readonly seeds: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
