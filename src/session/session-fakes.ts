import { beginSession, type SessionOptions } from './begin-session.ts';
import type { Neighbours, TabMessage } from './neighbours.ts';
import type { Page } from './page.ts';
import type { Session } from './types.ts';

/** A session with the part that plays, which a page brings in a second step. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const session = await beginSession(options);
  await session.readyToPlay();
  return session;
}

/** A page whose clock a test moves. */
export interface HandPage extends Page {
  /** Lets real milliseconds pass, a frame at a time. */
  readonly pass: (ms: number) => void;
  readonly hide: (isHidden: boolean) => void;
  readonly go: () => void;
  readonly comeBack: () => void;
}

/** `neighbours` null: tabs cannot speak to each other. */
export function handPage(name = 'seul', neighbours: Page['neighbours'] = linkTabs()(name)): HandPage {
  let now = 0;
  let isHidden = false;
  const frames: { ms: number; next: number; tell: () => void }[] = [];
  const hidden = new Set<(isHidden: boolean) => void>();
  const leaving = new Set<() => void>();
  const returning = new Set<() => void>();
  return {
    name,
    neighbours,
    now: () => now,
    today: () => 1_790_000_000_000 + now,
    every: (ms, tell) => {
      const frame = { ms, next: now + ms, tell };
      frames.push(frame);
      return () => void frames.splice(frames.indexOf(frame), 1);
    },
    isHidden: () => isHidden,
    onHidden: (tell) => {
      hidden.add(tell);
      return () => hidden.delete(tell);
    },
    onLeave: (tell) => {
      leaving.add(tell);
      return () => leaving.delete(tell);
    },
    onReturn: (tell) => {
      returning.add(tell);
      return () => returning.delete(tell);
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const first = frames.reduce((a, b) => (a.next <= b.next ? a : b));
        if (first.next > end) break;
        now = first.next;
        first.next += first.ms;
        first.tell();
      }
      now = end;
    },
    hide: (now) => {
      isHidden = now;
      for (const tell of hidden) tell(now);
    },
    go: () => {
      for (const tell of leaving) tell();
    },
    comeBack: () => {
      for (const tell of returning) tell();
    },
  };
}

/** The tabs of one browser: each message goes to all the others. */
export function linkTabs(): (name: string) => Neighbours {
  const all = new Map<string, Set<(message: TabMessage) => void>>();
  return (name) => {
    const mine = new Set<(message: TabMessage) => void>();
    all.set(name, mine);
    return {
      send: (message) => {
        for (const [other, listeners] of all)
          if (other !== name) for (const receive of listeners) receive(message);
      },
      onMessage: (listen) => {
        mine.add(listen);
        return () => mine.delete(listen);
      },
    };
  };
}
