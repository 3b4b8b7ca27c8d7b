import { type ClassState, seatOf } from '../../live/index.ts';
import type { ClassRefusal } from '../../model/class-codes.ts';
import type { ClassConnection, ConnectionState } from '../../session/index.ts';
import type { App } from '../app.ts';
import { type ClassMemoryPlace, classMemory } from './class-memory.ts';
import { classStory } from './class-story.ts';
import { keepClassWords } from './kept-class-words.ts';
import { offerNicknames } from './nicknames.ts';
import { isClassServed, openConnection } from './open-connection.ts';
import { type SeatWish, wishedGame } from './wished-game.ts';

/** Where somebody stands on the way into a class. */
export type ClassStage =
  | { readonly at: 'code'; readonly typed: string; readonly isBad: boolean }
  | { readonly at: 'opening' }
  | { readonly at: 'join'; readonly trouble: ClassRefusal | null; readonly isJoining: boolean }
  | { readonly at: 'seated' } // the session has the game
  | { readonly at: 'out'; readonly why: ClassRefusal | 'story' | 'server' };

/** The way into a class, and what a seat does beside its desk. */
export interface SeatRoom {
  readonly code: () => string;
  readonly stage: () => ClassStage;
  readonly connection: () => ConnectionState | null;
  readonly wish: () => SeatWish;
  readonly nicknames: () => readonly string[];
  readonly set: (change: Partial<SeatWish>) => void;
  readonly drawNicknames: () => void;
  readonly enterCode: (typed: string, code: string | null) => void;
  readonly join: () => Promise<void>;
  readonly again: () => void;
  /** Answers what a colleague asks. */
  readonly consent: (proposal: string, isGranted: boolean, note: string) => void;
  /** Pins a note; false: the class did not take it. */
  readonly pin: (post: string | null, text: string) => Promise<boolean>;
  readonly tellWriting: (place: string | null) => void;
  readonly closeClass: () => void;
}

const OFFERED = 4;

/** Opens the way into the class of that code; null: it is to be typed. */
export function openSeatRoom(app: App, given: string | null): SeatRoom {
  const { session } = app;
  const lang = () => session.getState().settings.lang;
  let code = given ?? '';
  let stage: ClassStage = given === null ? { at: 'code', typed: '', isBad: false } : { at: 'opening' };
  let connection: ClassConnection | null = null;
  let memory: ClassMemoryPlace | null = null;
  let nicknames = offerNicknames(lang(), OFFERED, Math.random);
  let wish: SeatWish = { name: nicknames[0] ?? '', as: 'player', game: null, roles: [] };
  let isEntering = false;
  let told: string | null = null;

  const go = (next: ClassStage) => {
    stage = next;
    app.draw();
  };
  const begin = async () => {
    if (!isClassServed()) return go({ at: 'out', why: 'server' });
    go({ at: 'opening' });
    memory = classMemory(code, false, () => session.getState().settings.guest);
    try {
      connection = await openConnection(code, memory.get().token);
    } catch (thrown) {
      console.error(thrown);
      return go({ at: 'out', why: 'story' });
    }
    connection.subscribe(onConnection);
    onConnection(connection.getState());
  };
  const onConnection = (now: ConnectionState) => {
    if (now.status === 'dismissed') return onDismissed(now.why);
    if (stage.at === 'opening' && now.status === 'open' && now.me.who === 'guest')
      stage = { at: 'join', trouble: null, isJoining: false };
    if (now.me.who === 'seat' && now.held.room !== null && !isEntering) void enter(now.held.room);
    app.draw();
  };
  /** A seat that is no more can be taken anew; anything else is said. */
  const onDismissed = (why: ClassRefusal | null) => {
    if (why === 'class/bad-token' && memory?.get().token != null) {
      memory.forget();
      void begin();
      return;
    }
    go({ at: 'out', why: why ?? 'class/unknown' });
  };
  const enter = async (room: ClassState) => {
    isEntering = true;
    const own = connection;
    try {
      const [story] = await Promise.all([classStory(room.open), app.readyToPlay()]);
      if (own === null || memory === null) return;
      await session.enterClass(own, story);
      keepClassWords(session, own, memory);
      go({ at: 'seated' });
    } catch (thrown) {
      console.error(thrown);
      go({ at: 'out', why: 'story' });
    }
  };

  if (given !== null || !isClassServed()) void begin();
  return {
    code: () => code,
    stage: () => stage,
    connection: () => connection?.getState() ?? null,
    wish: () => wish,
    nicknames: () => nicknames,
    set: (change) => {
      wish = { ...wish, ...change };
      app.draw();
    },
    drawNicknames: () => {
      nicknames = offerNicknames(lang(), OFFERED, Math.random);
      wish = { ...wish, name: nicknames[0] ?? '' };
      app.draw();
    },
    enterCode: (typed, read) => {
      if (read === null) return go({ at: 'code', typed, isBad: true });
      code = read;
      history.replaceState(null, '', `#/class/${read}`);
      void begin();
    },
    join: async () => {
      if (connection === null || stage.at !== 'join') return;
      go({ at: 'join', trouble: null, isJoining: true });
      const game = wishedGame(wish, connection.getState().lobby);
      const joined = await connection.join({ ...wish, game, name: wish.name.trim() });
      if (joined.ok) memory?.keep({ token: joined.token });
      else go({ at: 'join', trouble: joined.code, isJoining: false });
    },
    again: () => {
      memory?.forget();
      // A game that was under way here is no longer anybody's: the page begins without it.
      if (session.getState().phase !== 'idle') return location.reload();
      isEntering = false;
      connection?.close();
      void begin();
    },
    consent: (proposal, isGranted, note) =>
      void connection?.send({ kind: 'consent', proposal, isGranted, note }),
    pin: async (post, text) => (await connection?.send({ kind: 'note', post, text }))?.ok === true,
    tellWriting: (place) => {
      if (place === told) return;
      told = place;
      connection?.tellWriting(place);
    },
    closeClass: () => connection?.close(),
  };
}

/** The name that somebody bears in the class; '' when nobody has that seat. */
export function seatName(room: ClassState, seat: string): string {
  return seatOf(room, seat)?.name ?? '';
}
