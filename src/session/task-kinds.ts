import type { Diagnostic } from '../model/diagnostic.ts';
import type { Remark } from '../model/proof.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { TaskKind } from '../pool/index.ts';
import type { CompiledFiles } from '../scenario/index.ts';

/** What is done to an author's files away from the page, where a hostile one hangs nothing. */

export const CHECK: TaskKind<null, ScenarioFiles, CompiledFiles> = {
  name: 'check',
  load: async () => {
    const { compileFiles } = await import('../scenario/index.ts');
    return () => compileFiles;
  },
};

export interface PlaceTask {
  readonly files: ScenarioFiles;
  readonly remarks: readonly Remark[];
}

/** Finds the place of each remark in the files. */
export const PLACE: TaskKind<null, PlaceTask, readonly Diagnostic[]> = {
  name: 'place',
  load: async () => {
    const { placeRemarksIn } = await import('../scenario/index.ts');
    return () =>
      ({ files, remarks }) =>
        placeRemarksIn(files, remarks);
  },
};
