import { clamp } from '../../base/maths.ts';
import type { CrisisState } from '../../model/state.ts';
import { BLAME, OPINION } from '../tuning.ts';

/**
 * Points of trust by which what the house did and said moves where trust is pulled: -54 (blame - resting blame) + 23 match
 * - scandal, saturated (R1: facts outweigh wording, r -.54 against .23).
 */
export function standingOf(state: CrisisState): number {
  return (
    OPINION.matchWeight * state.match -
    OPINION.blameWeight * (state.blame - BLAME.resting) -
    saturated(state.scandal)
  );
}

/** Scandals add up to `scandalMost` points at most: each weighs less than the one before. */
function saturated(scandal: number): number {
  return (scandal * OPINION.scandalMost) / (scandal + OPINION.scandalMost);
}

/** Those who follow the affair take in a word of the house at once in part (R18), and the rest as it is told. */
export function changeMinds(state: CrisisState, before: number): void {
  const moved = OPINION.atOnce * (standingOf(state) - before);
  for (const s of state.segments) s.trust = clamp(s.trust + moved * s.exposure, 0, 100);
}
