import type { KeyValueStore } from './key-value-store.ts';
import type { Page } from './page.ts';
import { LAUNCH_MS } from './tuning.ts';

/** Notes whether a start of the page ended, so that nothing kept on this machine can stop every later one. */
export interface Launch {
  /** The page begins to open what is kept. True: an earlier start began, and never ended. */
  readonly begin: () => Promise<boolean>;
  /** The page is at rest. */
  readonly end: () => void;
}

const KEY = 'starting';

/** Opens the watch over the start of this page. */
export function watchLaunch(storage: KeyValueStore, page: Page): Launch {
  const end = () => void storage.remove(KEY);
  return {
    begin: async () => {
      const now = page.today();
      const since = Number((await storage.get(KEY)) ?? Number.NaN);
      const isStuck = !Number.isNaN(since) && Math.abs(now - since) >= LAUNCH_MS;
      // Another tab may be starting, or a start may have been cut short: the first one counts.
      storage.setNow(KEY, String(Number.isNaN(since) || isStuck ? now : since));
      page.onLeave(end); // a page that can still say that it goes was not stuck
      return isStuck;
    },
    end,
  };
}
