import { browserNeighbours, type Neighbours } from './neighbours.ts';

/** What a session needs of its page; tests give one of their own. */
export interface Page {
  readonly name: string; // of this tab, among those open
  readonly neighbours: Neighbours | null;
  readonly now: () => number; // ms, monotonic
  readonly today: () => number; // epoch ms
  readonly every: (ms: number, tell: () => void) => () => void;
  readonly isHidden: () => boolean;
  readonly onHidden: (tell: (isHidden: boolean) => void) => () => void;
  readonly onLeave: (tell: () => void) => () => void;
  readonly onReturn: (tell: () => void) => () => void; // the browser restored the page from its back-forward cache
}

/** The browser's own page. */
export function browserPage(): Page {
  return {
    name: Math.random().toString(36).slice(2),
    neighbours: browserNeighbours(),
    now: () => performance.now(),
    today: () => Date.now(),
    every: (ms, tell) => {
      const timer = setInterval(tell, ms);
      return () => clearInterval(timer);
    },
    isHidden: () => document.visibilityState === 'hidden',
    onHidden: (tell) =>
      listen(document, 'visibilitychange', () => tell(document.visibilityState === 'hidden')),
    // `unload` is blocked inside some schools' pages and disables the back-forward cache, so `pagehide` is used.
    onLeave: (tell) => listen(window, 'pagehide', tell),
    onReturn: (tell) =>
      listen(window, 'pageshow', (event) => {
        if ((event as PageTransitionEvent).persisted) tell();
      }),
  };
}

function listen(target: EventTarget, name: string, tell: (event: Event) => void): () => void {
  target.addEventListener(name, tell);
  return () => target.removeEventListener(name, tell);
}
