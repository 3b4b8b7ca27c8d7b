import { doProofTask, type ProofPiece, type ProofTask } from '../lab/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Remark } from '../model/proof.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { type CompiledFiles, compileFiles, placeRemarksIn } from '../scenario/index.ts';
import type { ToneModel } from '../tone/index.ts';

/** The long work on an author's files: the same object runs in workers or, where none can be made, here. */
export interface WorkshopWork {
  readonly check: (files: ScenarioFiles) => CompiledFiles;
  /** What `prove` works on; to be called first. */
  readonly prepare: (scenario: Scenario, tone: ToneModel) => void;
  readonly prove: (task: ProofTask) => ProofPiece;
  readonly place: (files: ScenarioFiles, remarks: readonly Remark[]) => readonly Diagnostic[];
}

export function workshopWork(): WorkshopWork {
  let prepared: { scenario: Scenario; tone: ToneModel } | null = null;
  return {
    check: compileFiles,
    prepare: (scenario, tone) => {
      prepared = { scenario, tone };
    },
    prove: (task) => {
      if (prepared === null) throw new Error('workshop: prepare() comes first');
      return doProofTask(prepared.scenario, task, prepared.tone);
    },
    place: placeRemarksIn,
  };
}
