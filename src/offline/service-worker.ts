import type { OfflineAnswer, OfflineAsk } from './asks.ts';
import { type BuiltFile, keptFiles } from './kept-files.ts';
import { isSavingData } from './saving-data.ts';

/**
 * Keeps the files of this version of the game in the browser, and answers the page from there. Its own text holds the
 * list of the files (`vite.offline.ts`), so that another version is another service worker; that one waits for its turn.
 */
const here = self as unknown as ServiceWorkerGlobalScope;
const home = new URL('./', here.location.href).href;
const files = keptFiles(
  import.meta.env.FILES as readonly BuiltFile[],
  home,
  here.caches,
  here.fetch.bind(here),
);

here.addEventListener('install', (event) => {
  // The first one keeps nothing before the page asks: a page that cannot be kept can still be played.
  if (here.registration.active !== null && !isSavingData(here.navigator)) event.waitUntil(files.keep());
});

here.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([files.clean(), here.clients.claim()]));
});

here.addEventListener('fetch', (event) => {
  const file = event.request.method === 'GET' ? files.at(event.request.url) : null;
  if (file === null) return;
  event.respondWith(answerWith(file, event.request));
  // Where data is saved, what is used is kept. The page is kept when it asks, once all that it needs is.
  if (isSavingData(here.navigator) && event.request.mode !== 'navigate') event.waitUntil(keepUsed(file));
});

here.addEventListener('message', (event) => {
  event.waitUntil(answerTo(event.data as OfflineAsk).then((answer) => event.ports[0]?.postMessage(answer)));
});

async function answerWith(file: BuiltFile, request: Request): Promise<Response> {
  const kept = await files.get(file).catch(() => null); // a damaged store is no reason to show nothing
  return kept ?? fetch(request);
}

async function keepUsed(file: BuiltFile): Promise<void> {
  await files.keep((one) => one === file).catch(() => {}); // it is played all the same
}

/** Every question has its answer: where nothing can be kept, that is one. */
function answerTo(ask: OfflineAsk): Promise<OfflineAnswer> {
  return obey(ask).catch((thrown: unknown) => ({
    failed: /quota/i.test((thrown as Error).name) ? 'full' : 'unreached',
  }));
}

async function obey(ask: OfflineAsk): Promise<OfflineAnswer> {
  switch (ask.do) {
    case 'count':
      return files.count();
    case 'keep': {
      const only = ask.only === null ? null : new Set(ask.only.map((address) => files.at(address)));
      await files.keep((file) => only === null || only.has(file));
      return files.count();
    }
    case 'takeOver': {
      const windows = await here.clients.matchAll({ type: 'window', includeUncontrolled: true });
      // The files of the version before go away with it, and a game in another window may still ask for one.
      const hasBegun = windows.filter(({ url }) => url.startsWith(home)).length <= 1;
      if (hasBegun) await here.skipWaiting();
      return { hasBegun };
    }
    default: {
      const other: never = ask;
      return other;
    }
  }
}
