import type { ScenarioFiles } from '../model/scenario-files.ts';
import { asFiles } from '../record/index.ts';
import type { Shelf } from './shelf.ts';
import { MOST_KEPT_SCENARIOS, MOST_KEPT_UNITS } from './tuning.ts';

/** A scenario opened on this machine, kept until it is removed. */
export interface KeptScenario {
  readonly id: string;
  readonly files: ScenarioFiles;
}

/** The scenarios opened on this machine, newest first. In guest mode none is kept and none is shown. */
export interface ScenarioShelf {
  readonly all: () => Promise<readonly KeptScenario[]>;
  /** Keeps one, in the place of an older one of the same id. False: not kept (guest, or there is no room). */
  readonly keep: (kept: KeptScenario) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

const KEY = 'scenarios';

export function scenarioShelf(shelf: Shelf, isGuest: () => boolean): ScenarioShelf {
  const all = async () => (isGuest() ? [] : readKept(await shelf.get(KEY)));
  const write = (kept: readonly KeptScenario[]) =>
    kept.length === 0
      ? shelf.remove(KEY)
      : shelf.set(KEY, JSON.stringify(kept.map(({ id, files }) => [id, [files.main, files.texts]])));
  return {
    all,
    keep: async (kept) => {
      if (isGuest() || sizeOf(kept) > MOST_KEPT_UNITS) return false;
      const list = [kept, ...(await all()).filter(({ id }) => id !== kept.id)].slice(0, MOST_KEPT_SCENARIOS);
      while (list.reduce((sum, one) => sum + sizeOf(one), 0) > MOST_KEPT_UNITS) list.pop();
      await write(list);
      return true;
    },
    remove: async (id) => write((await all()).filter((one) => one.id !== id)),
  };
}

function sizeOf({ files }: KeptScenario): number {
  return files.texts.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

/** What was kept, whoever wrote it: what is not understood is left out. */
function readKept(text: string | null): readonly KeptScenario[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.slice(0, MOST_KEPT_SCENARIOS).flatMap((pair: unknown) => {
      const [id, tree] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const files = asFiles(tree);
      return typeof id === 'string' && files !== null ? [{ id, files }] : [];
    });
  } catch {
    return [];
  }
}
