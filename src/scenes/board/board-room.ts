import { createWorld, type World } from '../../engine/index.ts';
import { type ClassState, type EntryBody, type LiveGame, recordOf } from '../../live/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import {
  type ActionDraft,
  type ClassConnection,
  type ClassWatch,
  type ConnectionState,
  watchClass,
} from '../../session/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import type { App } from '../app.ts';
import { type ClassMemoryPlace, classMemory } from '../class/class-memory.ts';
import { classStory } from '../class/class-story.ts';
import { openConnection } from '../class/open-connection.ts';
import { type ToldAct, tellAct } from '../class/told-act.ts';
import type { WashGame } from '../wash-door.ts';
import { signedText } from './sign-file.ts';
import { type NotTaken, withholdCard } from './withhold-card.ts';

/** What the board remembers and what its buttons do. */
export interface BoardRoom {
  readonly code: string;
  readonly stage: () => 'opening' | 'open' | 'notHost' | 'story';
  readonly connection: () => ConnectionState | null;
  readonly room: () => ClassState | null;
  readonly scenario: () => Scenario | null;
  readonly games: () => readonly LiveGame[];
  readonly ui: () => BoardUi;
  readonly set: (change: Partial<BoardUi>) => void;
  /** Asks the class for something: `game` null for all. What it refuses is said. */
  readonly ask: (body: EntryBody, game?: string | null) => Promise<boolean>;
  /** Holds a card back, or lets it go, in the games that have not done so; `game` null for all. */
  readonly withhold: (card: string, isHeld: boolean, game: string | null) => Promise<void>;
  /** Brings in scripted pupils, to rehearse alone. */
  readonly rehearse: (count: number) => Promise<void>;
  /** An act of a game in words. */
  readonly tell: (game: LiveGame, action: ActionDraft, lang: Lang) => ToldAct;
  /** Opens a game's desk to look on; it is closed by leaving it. */
  readonly openDesk: (game: string) => Promise<void>;
  /** Signs the text of the class's file by the server's key; as it was, where that cannot be done. */
  readonly signed: (text: string) => Promise<string>;
  readonly washGames: (nameOf: (game: LiveGame, no: number) => string) => readonly WashGame[];
}

/** What is looked at, and what is asked before it is done. */
interface BoardUi {
  readonly page: 'tiles' | 'wash';
  readonly desk: string | null; // game whose desk is open
  readonly isProjected: boolean; // for the wall: large, and no names
  readonly chosen: string | null; // game that cards are for; null: all
  readonly question: { readonly kind: 'end' } | { readonly kind: 'kick'; readonly seat: string } | null;
  readonly isDeckOpen: boolean;
  readonly isRehearsing: boolean; // scripted pupils are coming in
  readonly refused: readonly NotTaken[]; // of what was asked last
}

const AT_FIRST: BoardUi = {
  page: 'tiles',
  desk: null,
  isProjected: false,
  chosen: null,
  question: null,
  isDeckOpen: false,
  isRehearsing: false,
  refused: [],
};
/** Between two looks at how long ago things were done (ms). */
const LOOK_MS = 5000;

/** Opens the board of a class. `given`: the token of its link; null: this device keeps it. */
export function openBoardRoom(
  app: App,
  code: string,
  given: string | null,
  loadTone: () => Promise<ToneModel>,
): BoardRoom {
  const memory: ClassMemoryPlace = classMemory(code, true, () => app.session.getState().settings.guest);
  const token = given ?? memory.get().token;
  let stage: ReturnType<BoardRoom['stage']> = 'opening';
  let connection: ClassConnection | null = null;
  let scenario: Scenario | null = null;
  let tone: ToneModel | null = null;
  let watch: ClassWatch | null = null;
  let world: World | null = null; // to word acts: what it reads is the same in every game
  let ui = AT_FIRST;
  let isStarting = false;

  const room = () => connection?.getState().held.room ?? null;
  const set = (change: Partial<BoardUi>) => {
    ui = { ...ui, ...change };
    app.draw();
  };
  const fail = (why: 'notHost' | 'story') => {
    stage = why;
    app.draw();
  };
  const onConnection = (now: ConnectionState) => {
    if (now.status === 'dismissed') return fail('notHost');
    if (now.status === 'open' && now.me.who !== 'host') return fail('notHost');
    if (now.me.who === 'host' && now.held.room !== null && !isStarting) void start(now.held.room);
    app.draw();
  };
  const start = async ({ open }: ClassState) => {
    isStarting = true;
    memory.keep({ token });
    // The link stays on this device; who reads the address off the wall gets no further than a seat.
    history.replaceState(null, '', `#/board/${code}`);
    try {
      [scenario, tone] = await Promise.all([classStory(open), loadTone(), app.readyToPlay()]);
      if (connection === null) return;
      watch = watchClass(connection, scenario, tone);
      watch.subscribe(app.draw);
      stage = 'open';
      setInterval(app.draw, LOOK_MS);
      app.draw();
    } catch (thrown) {
      console.error(thrown);
      fail('story');
    }
  };
  const begin = async () => {
    if (token === null) return fail('notHost');
    try {
      connection = await openConnection(code, token);
      connection.subscribe(onConnection);
      onConnection(connection.getState());
    } catch (thrown) {
      console.error(thrown);
      fail('story');
    }
  };
  void begin();

  const games = () => [...(watch?.games().values() ?? [])];
  const send = async (body: EntryBody, game: string | null) => {
    const answer = await connection?.send(body, game);
    const refused: readonly NotTaken[] = answer?.ok === false ? [{ code: answer.code, game }] : [];
    return { isTaken: answer?.ok === true, refused };
  };
  const ask: BoardRoom['ask'] = async (body, game = null) => {
    const { isTaken, refused } = await send(body, game);
    set({ refused });
    return isTaken;
  };
  return {
    code,
    stage: () => stage,
    connection: () => connection?.getState() ?? null,
    room,
    scenario: () => scenario,
    games,
    ui: () => ui,
    set,
    ask,
    withhold: async (card, isHeld, game) => {
      const sent = async (body: EntryBody, to: string | null) => (await send(body, to)).refused;
      set({ refused: await withholdCard(games(), { card, isHeld, game }, sent) });
    },
    rehearse: async (count) => {
      set({ isRehearsing: true });
      const answer = await connection?.rehearse(count);
      set({ isRehearsing: false, refused: answer?.ok === false ? [{ code: answer.code, game: null }] : [] });
    },
    tell: ({ state }, action, lang) => {
      const open = room()?.open;
      if (scenario === null || tone === null || open === undefined) return { what: '', on: '', words: '' };
      world ??= createWorld(scenario, open.seed, tone);
      return tellAct(action, { scenario, state, world, lang, mode: open.mode });
    },
    openDesk: async (game) => {
      if (connection === null || scenario === null) return;
      set({ desk: game });
      await app.session.enterClass(connection, scenario, game);
    },
    signed: (text) => signedText(text, new URL(`class/${code}/sign`, document.baseURI), token),
    washGames: (nameOf) => {
      const now = room();
      if (now === null || scenario === null || tone === null) return [];
      const ground = { scenario, tone };
      return games().flatMap((game, i) => {
        const record = recordOf(now, game, ground);
        return record === null ? [] : [{ id: game.id, name: nameOf(game, i + 1), record }];
      });
    },
  };
}
