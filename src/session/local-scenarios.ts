import type { ScenarioFiles } from '../model/scenario-files.ts';
import { asFiles } from '../record/index.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { MOST_LOCAL_SCENARIOS, MOST_LOCAL_UNITS } from './tuning.ts';

/** A scenario opened on this machine, kept until it is removed. */
export interface LocalScenario {
  readonly id: string;
  readonly files: ScenarioFiles;
}

/** `guest` and `full`: not kept. Full: there are MOST_LOCAL_SCENARIOS, or MOST_LOCAL_UNITS in all would be passed. */
type KeepOutcome = 'kept' | 'guest' | 'full';

/** The scenarios opened on this machine, newest first. In guest mode none is kept and none is shown. */
export interface LocalScenarios {
  readonly all: () => Promise<readonly LocalScenario[]>;
  /** Keeps one, instead of an older one of the same id; no other ever gives way to it. */
  readonly keep: (kept: LocalScenario) => Promise<KeepOutcome>;
  readonly remove: (id: string) => Promise<void>;
}

const KEY = 'scenarios';

/** The scenarios kept in `storage`. */
export function localScenarios(storage: KeyValueStore, isGuest: () => boolean): LocalScenarios {
  const all = async () => (isGuest() ? [] : readKept(await storage.get(KEY)));
  const write = async (kept: readonly LocalScenario[]): Promise<void> => {
    if (kept.length === 0) await storage.remove(KEY);
    else await storage.set(KEY, JSON.stringify(kept.map(({ id, files }) => [id, [files.main, files.texts]])));
  };
  return {
    all,
    keep: async (kept) => {
      if (isGuest()) return 'guest';
      const list = [kept, ...(await all()).filter(({ id }) => id !== kept.id)];
      const units = list.reduce((sum, one) => sum + sizeOf(one), 0);
      if (list.length > MOST_LOCAL_SCENARIOS || units > MOST_LOCAL_UNITS) return 'full';
      await write(list);
      return 'kept';
    },
    remove: async (id) => write((await all()).filter((one) => one.id !== id)),
  };
}

function sizeOf({ files }: LocalScenario): number {
  return files.texts.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

/** Reads the list from any text; what is not understood is left out. */
function readKept(text: string | null): readonly LocalScenario[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.slice(0, MOST_LOCAL_SCENARIOS).flatMap((pair: unknown) => {
      const [id, tree] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const files = asFiles(tree);
      return typeof id === 'string' && files !== null ? [{ id, files }] : [];
    });
  } catch {
    return [];
  }
}
