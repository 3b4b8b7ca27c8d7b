import type { Neighbours, Word } from './neighbours.ts';
import { show, type Table } from './table.ts';
import { ANSWER_MS } from './tuning.ts';

/**
 * Which tab keeps the game. Only one place is kept for a game in progress, so a tab that begins one asks the
 * others first; while one of them plays, this tab stops and says so (`SessionState.elsewhere`) until its
 * player leaves or takes over. Where tabs cannot speak, or did not hear, the mark in what is kept tells the one
 * that lost its place before it writes.
 */
export interface Seat {
  /** A game begins here, or is taken up. */
  readonly claim: () => void;
  /** Whether this tab may write the game now; `isLast`: the page goes, there will be no other time. */
  readonly mayKeep: (isLast?: boolean) => boolean;
  /** Whether another tab wrote what is kept since this one did; then it stops. */
  readonly isLostTo: (kept: string | null) => boolean;
  /** What this tab wrote is kept. */
  readonly hasKept: () => void;
  readonly takeOver: () => void;
  /** The game is left. */
  readonly release: () => void;
  /** The page goes, and may be brought back as it was: then it claims again. */
  readonly goAway: () => void;
  readonly onFrame: (ms: number) => void;
  readonly dispose: () => void;
}

export interface SeatDoor {
  readonly me: string; // name of this tab
  readonly neighbours: Neighbours | null;
  readonly save: () => Promise<void>;
  /** Takes up again what is kept. */
  readonly reseat: () => Promise<void>;
}

export function takeSeat(table: Table, door: SeatDoor): Seat {
  const { me, neighbours } = door;
  let asking: 'who' | 'hand' | null = null;
  let leftMs = 0;
  let holder = '';
  let isAway = false;
  let isKept = false; // since it began to play: from then on, what is kept is to be its own
  const state = () => table.store.getState();
  const tell = (says: Word['says']) => neighbours?.tell({ from: me, token: table.token, says });
  const holds = () => table.game !== null && !isAway && state().elsewhere === null && !state().settings.guest;

  const ask = (what: 'who' | 'hand') => {
    asking = what;
    leftMs = ANSWER_MS;
    tell(what);
  };
  const stop = (why: 'playing' | 'taken', token: string) => {
    isAway = true;
    asking = null;
    if (isPlayed(table)) show(table, { elsewhere: { why, isSame: token === table.token } });
  };
  /** Play goes on here. The same game is taken up where the other tab had brought it. */
  const settle = async () => {
    const isSame = state().elsewhere?.isSame === true;
    asking = null;
    if (isSame) await door.reseat();
    isAway = false;
    isKept = false;
    show(table, { elsewhere: null });
    if (!isSame) await door.save();
  };

  const hear = (word: Word) => {
    if (word.from === me) return;
    switch (word.says) {
      case 'who':
        // Two that begin at once: one of them gives way.
        if (holds() && isPlayed(table) && (asking === null || me < word.from)) tell('mine');
        return;
      case 'mine':
        if (asking !== 'who') return;
        holder = word.from;
        return stop('playing', word.token);
      case 'hand': {
        if (!holds()) return;
        const saving = door.save();
        stop('taken', word.token);
        void saving.then(() => tell('handed'));
        return;
      }
      case 'handed':
        if (asking === 'hand') void settle();
        return;
      case 'free':
        if (state().elsewhere?.why === 'playing' && word.from === holder) void settle();
    }
  };
  const deaf = neighbours?.onWord(hear) ?? (() => {});

  return {
    claim: () => {
      isAway = false;
      isKept = false;
      if (table.game === null) return;
      if (neighbours !== null && !state().settings.guest) ask('who');
    },
    mayKeep: (isLast = false) => !isAway && (asking === null || (isLast && asking === 'who')),
    isLostTo: (kept) => {
      const mark = markIn(kept);
      if (isAway || !isKept || mark === null || mark.by === me) return false;
      stop('taken', mark.token);
      return true;
    },
    hasKept: () => {
      isKept = true;
    },
    takeOver: () => {
      if (state().elsewhere === null) return;
      if (neighbours === null) void settle();
      else ask('hand');
    },
    release: () => {
      if (holds()) tell('free');
      isAway = false;
      asking = null;
    },
    goAway: () => {
      if (holds()) tell('free');
      isAway = true;
    },
    onFrame: (ms) => {
      if (asking === null) return;
      leftMs -= ms;
      if (leftMs > 0) return;
      if (asking === 'hand') void settle();
      else {
        asking = null;
        void door.save();
      }
    },
    dispose: deaf,
  };
}

function isPlayed(table: Table): boolean {
  const { phase } = table.store.getState();
  return table.game !== null && (phase === 'quart' || phase === 'point' || phase === 'timelapse');
}

/** What stands first in a kept game: when, by which tab, and which game. */
export function markOf(at: number, by: string, token: string): Mark {
  return { saved: 1, savedAt: at, by, token };
}
interface Mark {
  readonly saved: 1;
  readonly savedAt: number;
  readonly by: string;
  readonly token: string;
}

/** Read without the rest, which is long. */
function markIn(text: string | null): Pick<Mark, 'by' | 'token'> | null {
  const found = /^\{"saved":1,"savedAt":\d+,"by":"([\w.-]*)","token":"([\w.-]*)"/.exec(text ?? '');
  return found === null ? null : { by: found[1] ?? '', token: found[2] ?? '' };
}
