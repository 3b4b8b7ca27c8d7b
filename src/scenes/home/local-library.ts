import type { LocalScenario } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';

/** The scenarios that this machine keeps: those opened here, and those written here, sound or not. */
export interface LocalLibrary {
  readonly all: () => readonly Checked[]; // newest first
  /** Keeps a scenario just opened, in the place of the one of its name. Gives it back as it is kept, or as it was. */
  readonly open: (checked: Checked) => Promise<Checked>;
  /** Keeps a scenario as changed on the workbench, faults and all; of a shipped one it keeps a copy. */
  readonly revise: (before: Checked, now: Checked) => Promise<Checked>;
  /** The other scenario whose place this one took when it was opened: the same name, another text. */
  readonly displacedBy: (checked: Checked) => Displaced | null;
  /** Keeps that other one too, under a name of its own. */
  readonly keepBoth: (checked: Checked) => Promise<void>;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly read: () => Promise<void>;
}

export interface Displaced {
  readonly before: Checked;
  readonly isBack: boolean; // it is kept again, beside the one that took its place
}

export function openLocalLibrary(app: () => App): LocalLibrary {
  let list: readonly Checked[] = [];
  const displaced = new Map<string, Displaced>(); // by the name that both wanted
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
  const readEach = async (held: readonly LocalScenario[]) => {
    const found: Checked[] = [];
    await app().session.workshop.checkEach(
      held.map(({ files }) => files),
      (one, i) => found.push({ file: one.files.main, ...one, keptAs: held[i]?.id ?? '' }),
    );
    return found;
  };
  const open = async (checked: Checked, id: string): Promise<Checked> => {
    const held = (await app().session.scenarios.all()).find((one) => one.id === id);
    const before = held && (list.find(({ keptAs }) => keptAs === id) ?? (await readEach([held]))[0]);
    const now = await keep(checked, id);
    displaced.delete(id);
    if (before && now.keptAs === id && !isSameText(before, now)) displaced.set(id, { before, isBack: false });
    return now;
  };
  return {
    all: () => list,
    open: async (checked) => (checked.scenario === null ? checked : open(checked, checked.scenario.id)),
    displacedBy: ({ keptAs }) => displaced.get(keptAs ?? '') ?? null,
    keepBoth: async ({ keptAs = '' }) => {
      const other = displaced.get(keptAs);
      if (other === undefined || other.isBack) return;
      const now = await keep(other.before, unusedId(keptAs));
      if (now.keptAs !== keptAs) displaced.set(keptAs, { ...other, isBack: true });
    },
    revise: (before, now) =>
      keep(now, before.keptAs ?? unusedId(now.scenario?.id ?? before.scenario?.id ?? bareName(now.file))),
    remove: async (checked) => {
      list = list.filter(({ keptAs }) => keptAs !== checked.keptAs);
      displaced.delete(checked.keptAs ?? '');
      await app().session.scenarios.remove(checked.keptAs ?? '');
    },
    read: async () => {
      const known = new Map(list.map((one) => [one.keptAs, one]));
      const held = await app().session.scenarios.all();
      for (const one of await readEach(held.filter(({ id }) => !known.has(id)))) known.set(one.keptAs, one);
      list = held.flatMap(({ id }) => known.get(id) ?? []);
    },
  };
}

function isSameText(a: Checked, b: Checked): boolean {
  return (
    JSON.stringify(a.files.texts.map(([, text]) => text)) ===
    JSON.stringify(b.files.texts.map(([, text]) => text))
  );
}

function bareName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}
