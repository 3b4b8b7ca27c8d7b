import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { MOST_VERSION_UNITS, MOST_VERSIONS } from './tuning.ts';

/** A scenario as it was at a moment of its writing. */
export interface ScenarioVersion {
  readonly when: number; // epoch ms, of the machine
  readonly files: ScenarioFiles;
}

/** Earlier texts of the scenarios kept on this machine, newest first. In guest mode none is kept and none is given. */
export interface ScenarioVersions {
  readonly list: (id: string) => Promise<readonly ScenarioVersion[]>;
  /** Keeps one, unless it says what the newest says; the oldest go when there are MOST_VERSIONS, or MOST_VERSION_UNITS in all. */
  readonly keep: (id: string, files: ScenarioFiles) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** The versions kept in `storage`; `now` is the machine’s clock. */
export function scenarioVersions(
  storage: KeyValueStore,
  isGuest: () => boolean,
  now: () => number,
): ScenarioVersions {
  const keyOf = (id: string) => `versions.${id}`;
  const list = async (id: string): Promise<readonly ScenarioVersion[]> => {
    const text = isGuest() ? null : await storage.get(keyOf(id));
    if (text === null) return [];
    const { asFiles } = await import('../record/index.ts');
    return readVersions(text, asFiles);
  };
  let turn: Promise<unknown> = Promise.resolve(); // two that read the list together would each write it without the other's
  return {
    list,
    keep: (id, files) => {
      const done = turn.then(async () => {
        if (isGuest()) return;
        const before = await list(id);
        if (before[0] !== undefined && textsOf(before[0].files) === textsOf(files)) return;
        const kept: ScenarioVersion[] = [];
        let units = 0;
        for (const one of [{ when: now(), files }, ...before].slice(0, MOST_VERSIONS)) {
          units += textsOf(one.files).length;
          if (kept.length > 0 && units > MOST_VERSION_UNITS) break;
          kept.push(one);
        }
        const tree = kept.map((one) => [one.when, [one.files.main, one.files.texts]]);
        await storage.set(keyOf(id), JSON.stringify(tree));
      });
      turn = done.catch(() => {});
      return done;
    },
    forget: (id) => storage.remove(keyOf(id)),
  };
}

function textsOf({ texts }: ScenarioFiles): string {
  return JSON.stringify(texts);
}

/** What cannot be understood is left out: the scenario itself is kept elsewhere. */
function readVersions(
  text: string,
  asFiles: (tree: unknown) => ScenarioFiles | null,
): readonly ScenarioVersion[] {
  try {
    const list: unknown = JSON.parse(text);
    return (Array.isArray(list) ? list : []).slice(0, MOST_VERSIONS).flatMap((pair: unknown) => {
      const [when, tree] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const files = asFiles(tree);
      return typeof when !== 'number' || files === null ? [] : [{ when, files }];
    });
  } catch {
    return [];
  }
}
