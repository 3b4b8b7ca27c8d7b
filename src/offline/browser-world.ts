import type { OfflineWorld } from './offline.ts';
import { isSavingData } from './saving-data.ts';

/** This browser, as `openOffline` needs it; `isServed`: the page is the built game, as files from a host. */
export function browserWorld(isServed: boolean): OfflineWorld {
  return {
    workers: isServed ? navigator.serviceWorker : null,
    isSecure: isSecureContext,
    script: new URL('service-worker.js', document.baseURI).href,
    isSavingData,
    loaded: () => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
    reload: () => location.reload(),
  };
}
