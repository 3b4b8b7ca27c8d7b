import { never } from '../base/result.ts';
import type { Neighbours, TabMessage, TabMessageKind } from './neighbours.ts';
import { type SessionContext, show } from './session-context.ts';
import { ANSWER_MS } from './tuning.ts';

/**
 * Which tab may write a saved game. One tab plays a game, so a tab that takes one up asks the others first; while
 * another plays it, this tab stops and says so (`SessionState.elsewhere`) until its player leaves or takes over. Where
 * tabs cannot speak, the mark at the head of the saved game shows a tab that it was overtaken, before it writes.
 * Other games are no concern of this one: each is saved apart.
 */
export interface TabLock {
  /** To be called when a game begins here, which no other tab can have. */
  readonly begin: () => void;
  /** Asks the other tabs whether one plays this game: when it is resumed. */
  readonly acquire: () => void;
  /** Whether this tab may write the game now; `isLast`: the page goes, there is no other time. */
  readonly mayWrite: (isLast?: boolean) => boolean;
  /** Whether another tab wrote `saved` after this one did; this tab then stops. */
  readonly wasTakenBy: (saved: string | null) => boolean;
  /** To be called once this tab has written the game. */
  readonly hasWritten: () => void;
  readonly takeOver: () => void;
  /** To be called when the game is left. */
  readonly release: () => void;
  /** To be called when the page goes. A page that the browser restores acquires again. */
  readonly goAway: () => void;
  readonly onFrame: (ms: number) => void;
  readonly dispose: () => void;
}

interface TabLockOptions {
  readonly me: string; // name of this tab
  readonly neighbours: Neighbours | null;
  readonly save: () => Promise<void>;
  /** Shows the game as it is saved. */
  readonly resume: () => Promise<void>;
}

/** Opens the lock of this tab; it listens to the others until `dispose`. */
export function openTabLock(context: SessionContext, options: TabLockOptions): TabLock {
  const { me, neighbours } = options;
  let asking: 'whoPlays' | 'handOver' | null = null;
  let leftMs = 0;
  let holder = '';
  let isAway = false;
  let hasSaved = false; // since it began to play: from then on the saved game is its own
  const state = () => context.store.getState();
  const send = (kind: TabMessageKind) => neighbours?.send({ from: me, token: context.token, kind });
  const holds = () =>
    context.game !== null && !isAway && state().elsewhere === null && !state().settings.guest;

  const ask = (what: 'whoPlays' | 'handOver') => {
    asking = what;
    leftMs = ANSWER_MS;
    send(what);
  };
  const stop = (why: 'playing' | 'taken') => {
    isAway = true;
    asking = null;
    if (isPlayed(context)) show(context, { elsewhere: { why } });
  };
  /** Shows the game as the other tab saved it, and goes on with it. */
  const goOnHere = async () => {
    asking = null;
    await options.resume();
    isAway = false;
    hasSaved = false;
    context.unsaved = true;
    show(context, { elsewhere: null });
  };

  const receive = (message: TabMessage) => {
    if (message.from === me || message.token !== context.token) return;
    switch (message.kind) {
      case 'whoPlays':
        // Of two tabs that begin at once, the one with the lower name plays.
        if (holds() && isPlayed(context) && (asking === null || me < message.from)) send('playing');
        return;
      case 'playing':
        if (asking !== 'whoPlays') return;
        holder = message.from;
        return stop('playing');
      case 'handOver': {
        if (!holds()) return;
        const saving = options.save();
        stop('taken');
        void saving.then(() => send('handedOver'));
        return;
      }
      case 'handedOver':
        if (asking === 'handOver') void goOnHere();
        return;
      case 'released':
        if (state().elsewhere?.why === 'playing' && message.from === holder) void goOnHere();
        return;
      default:
        return never(message.kind);
    }
  };
  const stopListening = neighbours?.onMessage(receive) ?? (() => {});

  const begin = () => {
    isAway = false;
    asking = null;
    hasSaved = false;
  };
  return {
    begin,
    acquire: () => {
      begin();
      if (context.game === null) return;
      if (neighbours !== null && !state().settings.guest) ask('whoPlays');
    },
    mayWrite: (isLast = false) => !isAway && (asking === null || (isLast && asking === 'whoPlays')),
    wasTakenBy: (saved) => {
      const writer = readWriter(saved);
      if (isAway || !hasSaved || writer === null || writer === me) return false;
      stop('taken');
      return true;
    },
    hasWritten: () => {
      hasSaved = true;
    },
    takeOver: () => {
      if (state().elsewhere === null) return;
      if (neighbours === null) void goOnHere();
      else ask('handOver');
    },
    release: () => {
      if (holds()) send('released');
      isAway = false;
      asking = null;
    },
    goAway: () => {
      if (holds()) send('released');
      isAway = true;
    },
    onFrame: (ms) => {
      if (asking === null) return;
      leftMs -= ms;
      if (leftMs > 0) return;
      if (asking === 'handOver') void goOnHere();
      else {
        asking = null;
        void options.save();
      }
    },
    dispose: stopListening,
  };
}

function isPlayed(context: SessionContext): boolean {
  const { phase } = context.store.getState();
  return context.game !== null && (phase === 'quart' || phase === 'point' || phase === 'timelapse');
}

/** The head of a saved game: when it was saved, by which tab, and which game it is. */
export function saveMark(at: number, by: string, token: string): Mark {
  return { saved: 1, savedAt: at, by, token };
}
interface Mark {
  readonly saved: 1;
  readonly savedAt: number;
  readonly by: string;
  readonly token: string;
}

/** Reads who wrote a saved game from its head: parsing the whole of it takes long. */
function readWriter(text: string | null): string | null {
  return /^\{"saved":1,"savedAt":\d+,"by":"([\w.-]*)"/.exec(text ?? '')?.[1] ?? null;
}
