import { hashJson } from '../base/hash.ts';
import { createWorld, hashState, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import {
  type Annexes,
  ENGINE_VERSION,
  type GameRecord,
  RECORD_VERSION,
  type RecordSettings,
} from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { ToneModel } from '../tone/index.ts';
import { rerun, type StateCheck } from './replay.ts';
import { recordScenario } from './sameness.ts';
import { readingsOf } from './stored-readings.ts';

export interface Sealing {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly settings: RecordSettings;
  readonly actions: readonly Action[];
  readonly toneModel: ToneModel;
  readonly annexes?: Annexes;
  /** Where a game not finished stands. Left out: it is played to its end, with silence after the last act. */
  readonly until?: number;
}

/**
 * The record of a game, made by playing it again: acts that are refused are left out, and what is sealed
 * is what any re-run will give. A hash without a secret finds accidents and edits; it is no signature.
 */
export function sealRecord(game: Sealing): GameRecord {
  const world = createWorld(game.scenario, game.seed, game.toneModel);
  const { state, checks, skipped } = rerun(world, game.actions, { until: game.until });
  const refused = new Set(skipped);
  const actions = game.actions.filter((action) => !refused.has(action) && action.at <= state.tick);
  return sealPlayed({ ...game, actions }, world, state, checks);
}

/** The record of a game just played, whose state and checks are at hand: nothing is played again. */
export function sealPlayed(
  game: Sealing,
  world: World,
  state: CrisisState,
  checks: readonly StateCheck[],
): GameRecord {
  const unsealed: GameRecord = {
    recordVersion: RECORD_VERSION,
    engineVersion: ENGINE_VERSION,
    toneModel: game.toneModel.hash,
    scenario: recordScenario(world.scenario),
    seed: game.seed,
    settings: game.settings,
    actions: game.actions,
    readings: readingsOf(state),
    checks,
    end: { tick: state.tick, hash: hashState(state), isComplete: state.status === 'ended' },
    seal: null,
    annexes: game.annexes ?? {},
  };
  return { ...unsealed, seal: sealOf(unsealed) };
}

/**
 * Hash of a game: versions, scenario, rubric, seed, settings, acts and end. Checks and readings are left out, since a
 * code may drop them and the state at the end holds what they tell, and so are the annexes. It holds no secret: an edit is found, an edit sealed again is not.
 */
export function sealOf(record: GameRecord): string {
  const { engineVersion, toneModel, seed, settings, actions, end } = record;
  return hashJson([engineVersion, toneModel, sealedScenario(record), seed, settings, actions, end]);
}

/** Version 2 sealed a scenario told by one hash: its records keep their seal. */
function sealedScenario({ scenario }: GameRecord): object {
  const { id, hash, rubric, rules } = scenario;
  return rules === null ? { id, hash, rubric } : scenario;
}
