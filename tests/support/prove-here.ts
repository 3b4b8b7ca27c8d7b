import { concludeProofs, doProofTask, type Proved, proofTasks } from '../../src/lab/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { ToneModel } from '../../src/tone/index.ts';

/** The proofs of a scenario on seeds 1 to `seeds`, one task after another on this thread. */
export function proveHere(scenario: Scenario, tone: ToneModel, seeds: number): Proved {
  return concludeProofs(
    scenario,
    proofTasks(seeds).map((task) => doProofTask(scenario, task, tone)),
  );
}
