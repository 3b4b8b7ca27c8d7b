import type { ScenarioFiles } from '../../model/scenario-files.ts';
import type { LocalScenario } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';

/** The scenarios that this machine keeps: those opened here, and those written here, sound or not. */
export interface LocalLibrary {
  readonly all: () => readonly Checked[]; // newest first
  /** Keeps a scenario just opened, beside any other of its id. Gives it back as it is kept, or as it was. */
  readonly open: (checked: Checked) => Promise<Checked>;
  /** Keeps a scenario as changed on the workbench, faults and all; of a shipped one it keeps a copy. */
  readonly revise: (before: Checked, now: Checked) => Promise<Checked>;
  /** What is to be decided of it; null when there is nothing. */
  readonly question: (checked: Checked) => KeepQuestion | null;
  /** Yes to that question: the other one is removed, and this one kept. Gives it back as it is kept. */
  readonly answer: (checked: Checked) => Promise<Checked>;
  readonly remove: (checked: Checked) => Promise<void>;
  readonly read: () => Promise<void>;
}

/** `sameId`: another scenario of this id is kept too; it may go. `full`: no room, unless the other one, the oldest, goes. */
export interface KeepQuestion {
  readonly kind: 'sameId' | 'full';
  readonly other: Checked;
}

/** Opens the library, nothing read yet. */
export function openLocalLibrary(app: () => App): LocalLibrary {
  let list: readonly Checked[] = [];
  const questions = new Map<ScenarioFiles, KeepQuestion>();
  const store = () => app().session.scenarios;

  const readEach = async (held: readonly LocalScenario[]): Promise<Checked[]> => {
    const found: Checked[] = [];
    await app().session.workshop.checkEach(
      held.map(({ files }) => files),
      (one, i) => {
        const { id, files } = held[i] as LocalScenario;
        const read = one ?? { scenario: null, diagnostics: [], files, isTooLong: true as const };
        found.push({ file: files.main, ...read, keptAs: id });
      },
    );
    return found;
  };
  /** Those held, as they were read before or are read now. */
  const checkedOf = async (held: readonly LocalScenario[]): Promise<readonly Checked[]> => {
    const known = new Map(list.map((one) => [one.keptAs, one]));
    for (const one of await readEach(held.filter(({ id }) => !known.has(id)))) known.set(one.keptAs, one);
    return held.flatMap(({ id }) => known.get(id) ?? []);
  };
  const keep = async (checked: Checked, id: string): Promise<Checked> => {
    const outcome = await store().keep({ id, files: checked.files });
    if (outcome === 'full') {
      const oldest = (await store().all()).filter((one) => one.id !== id).at(-1);
      const [other] = await checkedOf(oldest === undefined ? [] : [oldest]);
      if (other !== undefined) questions.set(checked.files, { kind: 'full', other });
    }
    if (outcome !== 'kept') return checked;
    const kept = { ...checked, keptAs: id };
    list = [kept, ...list.filter((one) => one.keptAs !== id)];
    return kept;
  };
  const forget = async (id: string) => {
    list = list.filter(({ keptAs }) => keptAs !== id);
    for (const [files, { other }] of questions) if (other.keptAs === id) questions.delete(files);
    await store().remove(id);
    await app().session.versions.forget(id);
    await app().session.translations.forget(id);
  };

  const open = async (checked: Checked, id: string): Promise<Checked> => {
    const held = await store().all();
    const namesakes = held.filter((one) => one.id === id || isNumbered(one.id, id));
    const same = namesakes.find(({ files }) => isSameText(files, checked.files));
    if (same !== undefined) return keep(checked, same.id);
    const others = (await checkedOf(namesakes)).filter((one) => (one.scenario?.id ?? one.keptAs) === id);
    const now = await keep(checked, unusedId(id, held));
    const [other] = others;
    if (now.keptAs !== undefined && other !== undefined) questions.set(now.files, { kind: 'sameId', other });
    return now;
  };
  return {
    all: () => list,
    open: async (checked) => (checked.scenario === null ? checked : open(checked, checked.scenario.id)),
    question: ({ files }) => questions.get(files) ?? null,
    answer: async (checked) => {
      const question = questions.get(checked.files);
      if (question === undefined) return checked;
      questions.delete(checked.files);
      await forget(question.other.keptAs ?? '');
      if (checked.keptAs !== undefined) return checked;
      return keep(checked, unusedId(nameOf(checked), await store().all()));
    },
    revise: async (before, now) =>
      keep(now, before.keptAs ?? unusedId(nameOf(now, before), await store().all())),
    remove: async ({ keptAs = '' }) => forget(keptAs),
    read: async () => {
      list = await checkedOf(await store().all());
    },
  };
}

/** The id of the scenario, or of what it was before faults came into it; else the bare name of its file. */
function nameOf(now: Checked, before: Checked = now): string {
  return now.scenario?.id ?? before.scenario?.id ?? now.file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}

function unusedId(wanted: string, held: readonly LocalScenario[]): string {
  let id = wanted;
  for (let n = 2; held.some((one) => one.id === id); n++) id = `${wanted}-${n}`;
  return id;
}

/** Whether a name is `id` with a number behind, as `unusedId` makes it. */
function isNumbered(name: string, id: string): boolean {
  return name.startsWith(`${id}-`) && /^\d+$/.test(name.slice(id.length + 1));
}

function isSameText(a: ScenarioFiles, b: ScenarioFiles): boolean {
  const texts = ({ texts }: ScenarioFiles) => JSON.stringify(texts.map(([, text]) => text));
  return texts(a) === texts(b);
}
