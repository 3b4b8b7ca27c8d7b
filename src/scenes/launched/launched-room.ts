import type { PackageContents } from '../../packaging/index.ts';
import type { Report, SchoolPlatform } from '../../platforms/index.ts';
import {
  ACCOMMODATIONS,
  gameFileName,
  type KeptElsewhere,
  type SavedGame,
  saveFile,
} from '../../session/index.ts';
import type { App } from '../app.ts';

/** What a launched package is played with. `contents`: with what the platform says of its settings. */
export interface Launched {
  readonly contents: PackageContents;
  readonly platform: SchoolPlatform;
  readonly report: Report;
  readonly pass: number; // 0..100
}

/** Where the front of a launched game leads to. */
export type FrontDoor =
  | { readonly kind: 'start' }
  | { readonly kind: 'resume'; readonly lost: number }
  | { readonly kind: 'review'; readonly lost: number; readonly mayPlayAgain: boolean };

/** What the front of a launched game remembers, and what its buttons do. */
export interface LaunchedRoom {
  readonly launched: Launched;
  readonly door: () => FrontDoor | null; // null: still being found out
  readonly isUnread: () => boolean; // what the platform kept cannot be read
  readonly isClosed: () => boolean;
  readonly hasFile: () => boolean;
  readonly start: () => void;
  readonly resume: () => Promise<void>;
  readonly download: () => void;
  readonly finish: () => void;
  /** Looks again at what there is to go on with. */
  readonly refresh: () => Promise<void>;
  /** To be called before the game is left: its file stays at hand. */
  readonly keepFile: () => void;
}

/** Opens the front of a launched game. */
export function openLaunchedRoom(app: App, launched: Launched): LaunchedRoom {
  const { contents, platform, report } = launched;
  const { scenario, settings } = contents;
  const { session } = app;
  let door: FrontDoor | null = null;
  let own: SavedGame | null = null; // of this machine, where no platform keeps any
  let file: { readonly name: string; readonly text: string } | null = null;
  let isClosed = false;

  const findDoor = async (): Promise<FrontDoor> => {
    const given = report.givenBack();
    if (given.ok) {
      const lost = await session.wordsMissing(given.value);
      if (!given.value.isOver) return { kind: 'resume', lost };
      const mayPlayAgain = settings.mode === 'entrainement' && !platform.launch.isLookOnly;
      return { kind: 'review', lost, mayPlayAgain };
    }
    own = platform.kind === 'none' ? await newestSaved() : null;
    return own === null ? { kind: 'start' } : { kind: 'resume', lost: 0 };
  };
  const newestSaved = async (): Promise<SavedGame | null> => {
    const isOurs = (game: SavedGame) =>
      game.fault === null && game.scenario.hash === scenario.hash && game.phase !== 'ended';
    return (await session.saved()).find(isOurs) ?? null;
  };

  return {
    launched,
    door: () => door,
    isUnread: () => {
      const given = report.givenBack();
      return !given.ok && given.error === 'unread';
    },
    isClosed: () => isClosed,
    hasFile: () => file !== null,
    start: () => {
      session.open(scenario, {
        seed: settings.seed,
        mode: settings.mode,
        writeFirst: settings.drafts === 'on-request',
        timeGranted: ACCOMMODATIONS.find((one) => one === settings.time) ?? 1,
        isLocked: settings.mode === 'evaluation',
        group: settings.group,
      });
    },
    resume: async () => {
      const given = report.givenBack();
      if (given.ok) {
        // A finished game of which words are elsewhere is looked at, and tells the platform nothing new.
        if (given.value.isOver && door?.kind === 'review' && door.lost > 0) report.mute();
        await session.resumeKept(inGroup(given.value, settings.group), scenario);
      } else if (own !== null) await session.resumeSaved(own.id, scenario);
    },
    download: () => {
      if (file !== null) saveFile(file.name, file.text, 'application/json');
    },
    finish: () => {
      isClosed = true;
      platform.end(true);
      app.draw();
    },
    refresh: async () => {
      door = await findDoor();
      app.draw();
    },
    keepFile: () => {
      const [record, text] = [session.record(), session.recordText()];
      if (record !== null && text !== null) file = { name: `${gameFileName(record, Date.now())}.json`, text };
    },
  };
}

/** A game that comes back from the platform without its group has the one that the package says. */
function inGroup(kept: KeptElsewhere, group: string): KeptElsewhere {
  const { record } = kept;
  if (group === '' || record.annexes.group !== undefined) return kept;
  return { ...kept, record: { ...record, annexes: { ...record.annexes, group } } };
}
