import { askServiceWorker } from './asks.ts';

/** How far the game is kept in this browser, to be played without a network. */
type OfflineState =
  | 'none' // not known yet, or never kept: while developing, and the game in one page
  | 'insecure' // the address begins with http: browsers keep nothing from there
  | 'refused' // this browser keeps nothing, or was told not to
  | 'saving' // being kept
  | 'partial' // the browser saves data: what was used is kept
  | 'full' // there is no room for all of it
  | 'unreached' // some of it did not come
  | 'ready'; // all of it is kept

export interface Offline {
  readonly state: () => OfflineState;
  /** A newer version of the game is kept, and waits. */
  readonly isNewerWaiting: () => boolean;
  /** The same, until the player has taken note of it. */
  readonly isNewerNews: () => boolean;
  readonly takeNote: () => void;
  /** Whether another window of the game kept the newer version from taking over. */
  readonly isHeldElsewhere: () => boolean;
  /** Looks for a version that waits already: true when it takes over, and the page is about to be loaded anew. */
  readonly openNewest: () => Promise<boolean>;
  /** Keeps the game in the browser; `isAsked`: even where it saves data. It may be asked again, and never rejects. */
  readonly keep: (isAsked?: boolean) => Promise<void>;
  /** The version that waits takes over, and the page is loaded anew; not while the game is open in another window. */
  readonly takeOver: () => Promise<boolean>;
}

/** What it needs of the browser; tests give one of their own. */
export interface OfflineWorld {
  /** null: this build is not kept; undefined: the browser has none to offer. */
  readonly workers: ServiceWorkerContainer | null | undefined;
  readonly isSecure: boolean;
  readonly script: string; // address of the service worker
  readonly isSavingData: () => boolean;
  /** Addresses of what the page has loaded so far, its own among them. */
  readonly loaded: () => readonly string[];
  readonly reload: () => void;
}

/** Opens it; `onChange` is called after each change of what it tells. */
export function openOffline(world: OfflineWorld, onChange: () => void): Offline {
  const { workers } = world;
  let state: OfflineState = 'none';
  let waiting: ServiceWorker | null = null;
  let noted: ServiceWorker | null = null;
  let isHeldElsewhere = false;
  const followed = new WeakSet<ServiceWorkerRegistration>();
  const show = (next: OfflineState) => {
    if (next === state) return;
    state = next;
    onChange();
  };
  const seeWaiting = (registration: ServiceWorkerRegistration) => {
    if (registration.active === null || registration.waiting === waiting) return;
    waiting = registration.waiting;
    onChange();
  };
  const follow = (registration: ServiceWorkerRegistration) => {
    seeWaiting(registration);
    if (followed.has(registration)) return;
    followed.add(registration);
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => seeWaiting(registration));
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  };

  const takeOver = async () => {
    if (workers == null || waiting === null) return false;
    const begun = new Promise<void>((resolve) => {
      workers.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    const answer = await askServiceWorker(waiting, { do: 'takeOver' });
    isHeldElsewhere = !('hasBegun' in answer && answer.hasBegun);
    onChange();
    if (isHeldElsewhere) return false;
    await begun;
    world.reload();
    return true;
  };
  const keepBy = async (worker: ServiceWorker, isAsked: boolean): Promise<OfflineState> => {
    const before = await askServiceWorker(worker, { do: 'count' });
    if ('failed' in before) return before.failed;
    if ('kept' in before && before.kept === before.of) return 'ready';
    const isPartial = world.isSavingData() && !isAsked;
    if (!isPartial) show('saving');
    const after = await askServiceWorker(worker, { do: 'keep', only: isPartial ? world.loaded() : null });
    if ('failed' in after) return after.failed;
    return isPartial ? 'partial' : 'ready';
  };

  return {
    state: () => state,
    isNewerWaiting: () => waiting !== null,
    isNewerNews: () => waiting !== null && waiting !== noted,
    takeNote: () => {
      noted = waiting;
      onChange();
    },
    isHeldElsewhere: () => isHeldElsewhere,
    openNewest: async () => {
      try {
        const registration = await workers?.getRegistration(world.script);
        if (registration === undefined) return false;
        follow(registration);
        const isDone = await takeOver();
        isHeldElsewhere = false; // nobody asked for it yet
        return isDone;
      } catch {
        return false; // the browser answers nothing about what it keeps
      }
    },
    keep: async (isAsked = false) => {
      if (workers === null) return;
      if (workers === undefined) return show(world.isSecure ? 'refused' : 'insecure');
      try {
        const registration = await workers.register(world.script, { updateViaCache: 'none' });
        if (registration === undefined) return show('refused'); // some browsers refuse without a word
        follow(registration);
        const { active } = await workers.ready;
        if (active !== null) show(await keepBy(active, isAsked));
      } catch (thrown) {
        show(isRefusal(thrown) ? 'refused' : 'unreached');
      }
    },
    takeOver,
  };
}

function isRefusal(thrown: unknown): boolean {
  return (
    thrown instanceof DOMException &&
    /^(Security|NotAllowed|NotSupported|InvalidState)Error$/.test(thrown.name)
  );
}
