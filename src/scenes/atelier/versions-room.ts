import type { ScenarioVersion } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import type { AuthorDocument } from './author-document.ts';

/** Earlier texts of the scenario, to go back to; going back can be undone. */
export interface VersionsRoom {
  readonly list: () => readonly ScenarioVersion[];
  readonly isKept: () => boolean; // the last one asked for
  readonly keep: () => Promise<void>;
  readonly dispose: () => void;
  readonly goBack: (version: ScenarioVersion) => void;
}

/** Between two versions kept by themselves, in milliseconds. */
const EVERY_MS = 600_000;

/** Opens the room, and keeps the scenario as it is now. */
export function openVersions(
  app: () => App,
  document: AuthorDocument,
  checked: () => Checked | null,
): VersionsRoom {
  let list: readonly ScenarioVersion[] = [];
  let isKept = false;
  const keep = async () => {
    const id = checked()?.keptAs;
    if (id === undefined) return; // the story as it comes with the game is never lost
    const { versions } = app().session;
    await versions.keep(id, document.files());
    list = await versions.list(id);
    app().draw();
  };
  const quietly = () => void keep().catch(console.error);
  quietly();
  const timer = setInterval(quietly, EVERY_MS);
  return {
    list: () => list,
    isKept: () => isKept,
    keep: async () => {
      await keep();
      isKept = list.length > 0;
      app().draw();
    },
    dispose: () => clearInterval(timer),
    goBack: ({ files }) => {
      isKept = false;
      document.replace(files);
    },
  };
}
