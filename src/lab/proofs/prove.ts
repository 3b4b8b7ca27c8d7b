import type { Remark } from '../../model/proof.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { sweepSeeds } from '../sweep.ts';
import { balanceOf } from './balance.ts';
import { blindIn, skimmedIn } from './blind-proofs.ts';
import { draftsIn } from './draft-proofs.ts';
import { playSeed } from './play-seed.ts';
import { reachedIn } from './reached.ts';
import type { SeedReport } from './report.ts';
import { SEEDS } from './tuning.ts';

/** A piece of the proofs that can be done anywhere, by itself. JSON only. */
export type ProofTask = { readonly do: 'text' } | { readonly do: 'seed'; readonly seed: string };
export type ProofPiece =
  | { readonly of: 'text'; readonly remarks: readonly Remark[] }
  | { readonly of: 'seed'; readonly report: SeedReport };

export interface Proved {
  readonly remarks: readonly Remark[];
  readonly reports: readonly SeedReport[]; // in the order of the seeds
  readonly isWhole: boolean; // false when it was cut short
}

/** What there is to do, in order; each task takes a second or two for a full scenario. */
export function proofTasks(seeds = SEEDS): ProofTask[] {
  return [{ do: 'text' }, ...sweepSeeds(seeds).map((seed): ProofTask => ({ do: 'seed', seed }))];
}

/** One task. The same scenario, task and model give the same piece wherever it is done. */
export function doProofTask(scenario: Scenario, task: ProofTask, tone: ToneModel): ProofPiece {
  if (task.do === 'seed') return { of: 'seed', report: playSeed(scenario, task.seed, tone) };
  return { of: 'text', remarks: [...draftsIn(scenario, tone), ...blindIn(scenario, tone)] };
}

/**
 * What can be proved of a scenario beyond its spelling, from the pieces of its tasks in their order, those not done
 * left undefined: by reading its drafts, and by having every scripted player play it on N seeds. Remarks name the
 * player and the seed that show them again.
 */
export function concludeProofs(scenario: Scenario, pieces: readonly (ProofPiece | undefined)[]): Proved {
  const reports = pieces.flatMap((piece) => (piece?.of === 'seed' ? [piece.report] : []));
  const ofText = pieces.flatMap((piece) => (piece?.of === 'text' ? piece.remarks : []));
  return {
    remarks: [
      ...ofText,
      ...balanceOf(scenario, reports),
      ...skimmedIn(scenario, reports),
      ...reachedIn(scenario, reports),
    ],
    reports,
    isWhole: pieces.every((piece) => piece !== undefined),
  };
}
