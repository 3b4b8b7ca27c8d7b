import type { Result } from '../base/result.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Remark } from '../model/proof.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { TaskKind } from '../pool/index.ts';
import type { CompiledFiles, NamedKind, NamedThing, RenameRefusal } from '../scenario/index.ts';

/** What is done to an author's files away from the page, where a hostile one hangs nothing. */

export const CHECK: TaskKind<null, ScenarioFiles, CompiledFiles> = {
  name: 'check',
  load: async () => {
    const { compileFiles } = await import('../scenario/files.ts');
    return () => compileFiles;
  },
};

/** The names of a scenario; when `rename` is given, of the same with that name changed, or why it cannot be. */
export interface NamesTask {
  readonly files: ScenarioFiles;
  readonly rename: { readonly kind: NamedKind; readonly id: string; readonly to: string } | null;
}
export type NamesFound = Result<
  { readonly files: ScenarioFiles; readonly names: readonly NamedThing[] },
  RenameRefusal
>;

export const NAMES: TaskKind<null, NamesTask, NamesFound> = {
  name: 'names',
  load: async () => {
    const { namedThingsIn, renameIn } = await import('../scenario/index.ts');
    return () =>
      ({ files, rename }) => {
        if (rename === null) return { ok: true, value: { files, names: namedThingsIn(files) } };
        const renamed = renameIn(files, rename.kind, rename.id, rename.to);
        return renamed.ok
          ? { ok: true, value: { files: renamed.value, names: namedThingsIn(renamed.value) } }
          : renamed;
      };
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
    const { placeRemarksIn } = await import('../scenario/files.ts');
    return () =>
      ({ files, remarks }) =>
        placeRemarksIn(files, remarks);
  },
};
