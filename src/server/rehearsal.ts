import { createWorld } from '../engine/index.ts';
import { choiceOf } from '../lab/index.ts';
import {
  CLASS_BUILD,
  type DeviceEvents,
  type LiveGame,
  liveTick,
  runLive,
  SEAT_ROLES,
  type ServerEvents,
  startLive,
  takeEntry,
} from '../live/index.ts';
import type { ActionDraft } from '../model/action.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { type ClassConnection, type ClassLine, connectClass } from '../session/class-connection.ts';
import type { ToneModel } from '../tone/index.ts';
import { EXTRA_NAMES } from '../words/codes/extras.ts';
import { say } from '../words/define.ts';
import { attend, type Wire } from './attend.ts';
import { newId } from './class-tokens.ts';
import type { Hall } from './hall.ts';

/** Pupils as a class has them: some good, most in between, a few who do harm or nothing. */
const CAST: readonly ScriptedPlayer[] = [
  'decent',
  'human',
  'template',
  'expert',
  'apologist',
  'silence',
  'lawyer',
  'hider',
  'answerall',
  'blunder',
];

/** Seats scripted pupils, who play by the log like all others. Returns the way to send them away. */
export async function rehearse(
  hall: Hall,
  code: string,
  count: number,
  tone: ToneModel,
): Promise<() => void> {
  const room = await hall.room(code);
  if (room === null) return () => {};
  const scenario = JSON.parse(room.kept.scenario) as Scenario;
  const { format, lang } = room.state().open;
  const stops: (() => void)[] = [];
  for (let i = 0; i < count; i++) {
    const line = insideLine(hall);
    const options = {
      code,
      token: null,
      build: CLASS_BUILD,
      newKey: () => newId('k'),
      now: () => performance.now(),
    };
    const connection = connectClass(line, options);
    const opened = new Promise<void>((done) => {
      connection.subscribe(({ status }) => status !== 'opening' && done());
    });
    line.open();
    await opened;
    const n = room.state().seats.length + 1;
    const role = SEAT_ROLES[(i + 1) % SEAT_ROLES.length] ?? 'direct';
    const roles = format === 'team' ? [role] : [];
    const name = say(EXTRA_NAMES, lang, 'extra', { n });
    const joined = await connection.join({ name, as: 'player', game: null, roles });
    if (joined.ok) playAlong(connection, joined.game, scenario, tone, CAST[i % CAST.length] ?? 'decent');
    stops.push(connection.close);
  }
  return () => {
    for (const stop of stops) stop();
  };
}

/** One act a tick at most, when the game has moved. */
function playAlong(
  connection: ClassConnection,
  id: string,
  scenario: Scenario,
  tone: ToneModel,
  player: ScriptedPlayer,
): void {
  const seed = connection.getState().held.room?.open.seed ?? scenario.seed;
  const world = createWorld(scenario, seed, tone);
  const game: LiveGame = startLive(id, world);
  const choose = choiceOf(player);
  let actedAt = -1;
  connection.follow(({ entry, before }) => {
    if (before !== null) takeEntry(game, before, entry);
  });
  connection.subscribe(({ held, unsent }) => {
    if (held.room === null || held.room.phase !== 'play') return;
    runLive(game, liveTick(held.room, id, held.now));
    const { state } = game;
    if (state.tick === actedAt || unsent.length > 0 || game.waiting.length > 0) return;
    actedAt = state.tick;
    if (state.status !== 'running') return;
    const action = choose({ state, world, done: game.actions });
    if (action === null) return;
    const { at: _, ...draft } = action;
    void connection.send({ kind: 'act', action: draft as ActionDraft });
  });
}

/** A line that stays in this process. */
function insideLine(hall: Hall): ClassLine & { readonly open: () => void } {
  const hears = new Map<string, (...args: never[]) => void>();
  const handlers = new Map<string, (...args: never[]) => unknown>();
  let up = () => {};
  const wire: Wire = {
    on: (event, hear) => handlers.set(event, hear as never),
    emit: (event, ...args) => hears.get(event)?.(...(args as unknown as never[])),
  };
  const leave = attend(hall, wire);
  return {
    tell: <K extends keyof DeviceEvents>(event: K, ...args: Parameters<DeviceEvents[K]>) =>
      void handlers.get(event)?.(...(args as unknown as never[])),
    on: <K extends keyof ServerEvents>(event: K, hear: ServerEvents[K]) =>
      void hears.set(event, hear as never),
    onUp: (hear) => {
      up = hear;
    },
    onDown: () => {},
    open: () => up(),
    close: leave,
  };
}
