import { busyUntil, createWorld } from '../engine/index.ts';
import {
  type ActOutcome,
  type ClassClock,
  type ClassState,
  clockAt,
  clockOf,
  type GameDriver,
  type LiveGame,
  runLive,
  seatOf,
  startLive,
  type TakenEntry,
  takeEntry,
  tickOf,
} from '../live/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import type { ClassConnection, ConnectionState } from './class-connection.ts';
import { newGame } from './game.ts';
import type { LivePlay, LiveShown } from './live-shown.ts';
import { performImmer, startImmer, stepImmer } from './run-immer.ts';
import { givenBack, type SessionContext, show } from './session-context.ts';
import { opened } from './start-state.ts';
import type { Advance, Phase } from './types.ts';

/**
 * Plays a game of a class in this session: the log is what moves it. Acts go to the server and are done when they come
 * back in their place; words that could not be done are given back.
 * @param gameId whose game; a seat's own unless given
 */
export function playInClass(
  context: SessionContext,
  connection: ClassConnection,
  scenario: Scenario,
  tone: ToneModel,
  gameId?: string,
): LivePlay {
  const { held, me } = connection.getState();
  const id = gameId ?? (me.who === 'seat' ? me.game : '');
  const mine = me.who === 'seat' ? me.seat : null;
  const seed = held.room?.open.seed ?? scenario.seed;
  const world = createWorld(scenario, seed, tone);
  const first = startImmer(world);
  const driver: GameDriver = {
    perform: (state, action, events) => performImmer(state, action, world, events),
    step: (state, events) => stepImmer(state, world, events),
  };
  const live = startLive(id, world, driver, first.state);
  live.events.push(...first.events);
  const { open } = held.room as ClassState;
  context.game = { ...newGame(world, tone, 1), actions: live.actions, checks: live.checks };
  show(context, opened(scenario, { seed, mode: open.mode, writeFirst: open.writeFirst, isLocked: true }));

  let reported = 0;
  const mayAct = () => {
    const { room } = connection.getState().held;
    const seat = room === null || mine === null ? undefined : seatOf(room, mine);
    return seat !== undefined && seat.game === id && seat.as === 'player' && !seat.isGone;
  };
  const take = ({ entry, before }: TakenEntry) => {
    if (before !== null) takeEntry(live, before, entry);
  };
  const showNow = (now: ConnectionState) => {
    const { room } = now.held;
    if (room === null) return;
    const clock = clockAt(clockOf(room, id), room.open.timetable, now.held.now);
    runLive(live, tickOf(clock, room.open.timetable));
    showGame(context, live, room, clock, mine, mayAct(), now);
    for (const check of live.checks.slice(reported)) connection.report({ game: id, ...check });
    reported = live.checks.length;
  };
  const stops = [connection.follow(take), connection.subscribe(showNow)];
  showNow(connection.getState());

  return {
    mayAct,
    send: (action) => {
      void connection.send({ kind: 'act', action }).then((answer) => {
        if (answer.ok) return;
        show(context, {
          ...givenBack(action),
          notice: { code: 'class/not-sent', params: { why: answer.code } },
        });
      });
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

function showGame(
  context: SessionContext,
  live: LiveGame,
  room: ClassState,
  clock: ClassClock,
  mine: string | null,
  mayAct: boolean,
  { presence, status, unsent }: ConnectionState,
): void {
  const before = context.store.getState();
  const isTeam = room.open.format === 'team';
  const shown: LiveShown = {
    game: live.id,
    seat: mine === null ? null : (seatOf(room, mine) ?? null),
    mayAct,
    room,
    clock,
    busyUntil: busyUntil(live.state, isTeam && mine !== null ? mine : undefined),
    waiting: live.waiting,
    proposals: live.proposals,
    outcomes: live.outcomes,
    presence,
    status,
    unsent: unsent.length,
  };
  const events = live.events.splice(0);
  context.game?.log.push(...events);
  const hasMoved = before.crisis !== live.state;
  show(context, {
    live: shown,
    ...(hasMoved ? snapshot(live, events, before.step) : {}),
    ...timeShown(live, room, clock),
    ...afterOutcomes(before.live?.outcomes ?? [], live.outcomes, mine),
  });
}

function snapshot(live: LiveGame, events: readonly CrisisEvent[], step: number) {
  return { crisis: live.state, events, step: step + 1 };
}

/** Which part of the game is on: the clock of the class says so, and the end of the story. */
function timeShown(
  live: LiveGame,
  room: ClassState,
  clock: ClassClock,
): { phase: Phase; point: string | null; advance: Advance | null; isHeld: boolean } {
  const { isHeld, status, lapse } = clock;
  const at = { point: null, advance: null, isHeld };
  if (room.phase === 'ended' || live.state.status === 'ended' || status === 'over')
    return { ...at, phase: 'ended' };
  if (status === 'idle') return { ...at, phase: 'dossier' };
  if (status === 'quart') return { ...at, phase: 'quart' };
  if (status === 'point') return { ...at, phase: 'point', point: quartEnded(live, room) };
  const { secondsPerTick } = room.open.timetable;
  const ticks = (simMs: number) => Math.floor(simMs / (secondsPerTick * 1000));
  const [from, to] = [ticks(lapse.from), ticks(lapse.to)];
  const progress = to === from ? 1 : (live.state.tick - from) / (to - from);
  return { ...at, phase: 'timelapse', advance: { why: 'lapse', from, to, progress } };
}

function quartEnded({ state }: LiveGame, { open }: ClassState): string | null {
  return open.timetable.quarts.find(({ to }) => to === state.tick)?.id ?? null;
}

/** What is shown when one's own acts came back: why they were refused, and words that are given back. */
function afterOutcomes(
  before: readonly ActOutcome[],
  now: readonly ActOutcome[],
  mine: string | null,
): ReturnType<typeof givenBack> & { lastRefusal?: ActOutcome['refused'] } {
  let change: ReturnType<typeof afterOutcomes> = {};
  now.forEach((outcome, i) => {
    if (outcome.by !== mine || outcome.status === before[i]?.status) return;
    if (outcome.status === 'refused')
      change = { ...change, lastRefusal: outcome.refused, ...givenBack(outcome.action) };
    else change = { ...change, lastRefusal: null };
  });
  return change;
}
