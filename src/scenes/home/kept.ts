import type { App } from '../app.ts';
import { type Checked, checkHere } from '../library.ts';

/** The scenarios that this machine keeps: those opened here, and those written here, sound or not. */
export interface Kept {
  readonly all: () => readonly Checked[]; // newest first
  /** Keeps a scenario just opened, in the place of the one of its name. Gives it back as it is kept, or as it was. */
  readonly open: (checked: Checked) => Promise<Checked>;
  /** Keeps what became of a scenario in the workbench, faults and all; a shipped one becomes one's own. */
  readonly revise: (before: Checked, now: Checked) => Promise<Checked>;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly read: () => Promise<void>;
}

export function openKept(app: () => App): Kept {
  let list: readonly Checked[] = [];
  const keep = async (checked: Checked, id: string): Promise<Checked> => {
    if (!(await app().session.scenarios.keep({ id, files: checked.files }))) return checked;
    const kept = { ...checked, keptAs: id };
    list = [kept, ...list.filter((one) => one.keptAs !== id)];
    return kept;
  };
  const unusedId = (wanted: string) => {
    let id = wanted;
    for (let n = 2; list.some(({ keptAs }) => keptAs === id); n++) id = `${wanted}-${n}`;
    return id;
  };
  return {
    all: () => list,
    open: async (checked) => (checked.scenario === null ? checked : keep(checked, checked.scenario.id)),
    revise: (before, now) =>
      keep(now, before.keptAs ?? unusedId(now.scenario?.id ?? before.scenario?.id ?? bareName(now.file))),
    remove: async (checked) => {
      list = list.filter(({ keptAs }) => keptAs !== checked.keptAs);
      await app().session.scenarios.remove(checked.keptAs ?? '');
    },
    read: async () => {
      const known = new Map(list.map((one) => [one.keptAs, one]));
      const all: Checked[] = [];
      for (const { id, files } of await app().session.scenarios.all())
        all.push(known.get(id) ?? { ...(await checkHere(files)), keptAs: id });
      list = all;
    },
  };
}

function bareName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}
