import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { DamagedTexts } from './damaged.ts';
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
export function localScenarios(
  storage: KeyValueStore,
  isGuest: () => boolean,
  damaged: DamagedTexts,
): LocalScenarios {
  /** What is damaged in the list is set aside first, and only then left out of it. */
  const all = async () => {
    if (isGuest()) return [];
    const text = await storage.get(KEY);
    if (text === null) return [];
    const { asFiles } = await import('../record/index.ts');
    const { kept, lost } = readKept(text, asFiles);
    if (lost !== 0 && (await damaged.setAside('scenarios', lost, text))) await write(kept);
    return kept;
  };
  const write = async (kept: readonly LocalScenario[]): Promise<void> => {
    if (kept.length === 0) await storage.remove(KEY);
    else await storage.set(KEY, JSON.stringify(kept.map(({ id, files }) => [id, [files.main, files.texts]])));
  };
  /** One change after the other: two that read the list together would each write it without the other's. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  return {
    all: () => inTurn(all),
    keep: (kept) =>
      inTurn(async () => {
        if (isGuest()) return 'guest';
        const list = [kept, ...(await all()).filter(({ id }) => id !== kept.id)];
        const units = list.reduce((sum, one) => sum + sizeOf(one), 0);
        if (list.length > MOST_LOCAL_SCENARIOS || units > MOST_LOCAL_UNITS) return 'full';
        await write(list);
        return 'kept';
      }),
    remove: (id) =>
      inTurn(async () => {
        if (!isGuest()) await write((await all()).filter((one) => one.id !== id));
      }),
  };
}

function sizeOf({ files }: LocalScenario): number {
  return files.texts.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

/** Reads the list from any text; what is not understood is left out, and counted. All: the text itself is damaged. */
function readKept(
  text: string,
  asFiles: (tree: unknown) => ScenarioFiles | null,
): {
  readonly kept: readonly LocalScenario[];
  readonly lost: number | 'all';
} {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return { kept: [], lost: 'all' };
    const ids = new Set<string>();
    const kept = list.slice(0, MOST_LOCAL_SCENARIOS).flatMap((pair: unknown): LocalScenario[] => {
      const [id, tree] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const files = asFiles(tree);
      if (typeof id !== 'string' || files === null || ids.has(id)) return [];
      ids.add(id);
      return [{ id, files }];
    });
    return { kept, lost: list.length - kept.length };
  } catch {
    return { kept: [], lost: 'all' };
  }
}
