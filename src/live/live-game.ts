import {
  busyUntil,
  checkHash,
  perform,
  type Refused,
  startState,
  step,
  type World,
} from '../engine/index.ts';
import type { Action, ActionDraft } from '../model/action.ts';
import { actSeconds } from '../model/actions.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { isCheckTick, type StateCheck } from '../record/index.ts';
import { clockAt, tickOf } from './class-clock.ts';
import { type ClassState, clockOf, playersOf, seatOf } from './class-state.ts';
import { HOST, type LogEntry } from './log-entry.ts';
import { doesAlone, mayConsent } from './seat-roles.ts';
import { MAX_WAITING } from './tuning.ts';

/** How a state is changed: in place, or as snapshots where a screen shows them. */
export interface GameDriver {
  readonly perform: (
    state: CrisisState,
    action: Action,
    events: CrisisEvent[],
  ) => { readonly state: CrisisState; readonly refused: Refused | null };
  readonly step: (state: CrisisState, events: CrisisEvent[]) => CrisisState;
}

/**
 * One game of a class as it goes by. An act does not move the clock that all share: it occupies its author, and what
 * the author does next waits until then.
 */
export interface LiveGame {
  readonly id: string;
  readonly driver: GameDriver;
  readonly actions: Action[]; // done, as the record keeps them
  readonly checks: StateCheck[];
  readonly events: CrisisEvent[]; // whoever shows them takes them out
  state: CrisisState;
  waiting: readonly WaitingAct[]; // in order of arrival
  proposals: readonly Proposal[];
  outcomes: readonly ActOutcome[]; // of every act, in order of arrival
}

/** An act whose author is still busy with another. */
export interface WaitingAct {
  readonly seq: number; // of its entry
  readonly by: string;
  readonly action: ActionDraft;
  readonly proposal: Proposal | null; // what it proposes
}

/** An act above the role of its author, in the tray of whoever approves. */
export interface Proposal {
  readonly id: string;
  readonly seq: number;
  readonly by: string;
  readonly action: ActionDraft;
  readonly at: number; // tick
  readonly status: 'asked' | 'granted' | 'refused';
  readonly note: string; // of whoever approves; '' none
}

/** What came of an act. `proposed`: it waits for a yes. `refused`: by the rules of the game, for the reason given. */
export interface ActOutcome {
  readonly seq: number;
  readonly by: string;
  readonly action: ActionDraft;
  readonly status: 'waiting' | 'proposed' | 'done' | 'refused';
  readonly refused: Refused | null;
  readonly tick: number;
}

/** The driver that changes the state in place: for boards, files and tests. */
export function plainDriver(world: World): GameDriver {
  return {
    perform: (state, action, events) => ({ state, refused: perform(state, action, world, events) }),
    step: (state, events) => {
      step(state, world, events);
      return state;
    },
  };
}

/** A game at its first tick. */
export function startLive(
  id: string,
  world: World,
  driver: GameDriver = plainDriver(world),
  state?: CrisisState,
): LiveGame {
  const events: CrisisEvent[] = [];
  const first = state ?? startState(world, events);
  return {
    id,
    driver,
    actions: [],
    checks: [],
    events,
    state: first,
    waiting: [],
    proposals: [],
    outcomes: [],
  };
}

/** Runs a game up to a tick, or to its end; what was waiting is done as soon as its author is free. */
export function runLive(game: LiveGame, tick: number): void {
  while (game.state.tick < tick && game.state.status === 'running') {
    game.state = game.driver.step(game.state, game.events);
    if (isCheckTick(game.state.tick))
      game.checks.push({ tick: game.state.tick, hash: checkHash(game.state) });
    doWaiting(game);
  }
}

/** The tick that a game has reached at a moment. */
export function liveTick(state: ClassState, game: string, at: number): number {
  const { timetable } = state.open;
  return tickOf(clockAt(clockOf(state, game), timetable, at), timetable);
}

/**
 * Takes in an entry that the class has taken (`foldEntry`), with the class as it was before it: the game runs to the
 * tick of the entry, and an act is done, waits, or goes to the tray.
 */
export function takeEntry(game: LiveGame, before: ClassState, entry: LogEntry): void {
  if (entry.game !== null && entry.game !== game.id) return;
  runLive(game, liveTick(before, game.id, entry.at));
  const { body, by, seq } = entry;
  if (body.kind === 'act') arrive(game, before, { seq, by, action: body.action, proposal: null });
  else if (body.kind === 'consent') {
    const { proposal, isGranted, note } = body;
    arrive(game, before, { seq, by, action: { type: 'consent', proposal, isGranted, note }, proposal: null });
  }
}

function arrive(game: LiveGame, before: ClassState, act: WaitingAct): void {
  const isTeam = before.open.format === 'team';
  const named = isTeam && act.by !== HOST ? { ...act, action: { ...act.action, by: act.by } } : act;
  const seat = seatOf(before, act.by);
  const isProposed = isTeam && seat !== undefined && !doesAlone(seat.roles, act.action.type);
  const mayAsk = playersOf(before, game.id).some(({ id, roles }) => id !== act.by && mayConsent(roles));
  const asked =
    isProposed && mayAsk && act.action.type !== 'consent' ? proposing(named, game.state.tick) : named;
  const outcome = { seq: act.seq, by: act.by, action: act.action, tick: game.state.tick } as const;
  game.outcomes = [...game.outcomes, { ...outcome, status: 'waiting', refused: null }];
  const until = busyUntil(game.state, asked.action.by);
  const isBusy = until > game.state.tick && costs(asked.action);
  if (!isBusy) return doNow(game, asked);
  const ahead = game.waiting.filter(({ by }) => by === act.by).length;
  if (ahead >= MAX_WAITING) settle(game, act.seq, 'refused', { code: 'action/busy', params: { until } });
  else game.waiting = [...game.waiting, asked];
}

function proposing(act: WaitingAct, at: number): WaitingAct {
  const { seq, by, action } = act;
  const id = `q${seq}`;
  const proposal: Proposal = { id, seq, by, action, at, status: 'asked', note: '' };
  const asking = { type: 'propose', proposal: id, deed: action.type, on: targetOf(action), by } as const;
  return { seq, by, action: asking, proposal };
}

/** What an act is on: a post, a message, a person or a service; null when it is on none. */
export function targetOf(action: ActionDraft): string | null {
  for (const key of ['post', 'message', 'contact', 'service', 'planned', 'promise'] as const) {
    const value: unknown = (action as unknown as Record<string, unknown>)[key];
    if (typeof value === 'string') return value;
  }
  return null;
}

function costs(action: ActionDraft): boolean {
  return actSeconds({ ...action, at: 0 } as Action) > 0;
}

/** In order of arrival, what each free author has waiting: one act a tick, unless it takes no time. */
function doWaiting(game: LiveGame): void {
  for (const act of game.waiting) {
    if (!game.waiting.includes(act) || busyUntil(game.state, act.action.by) > game.state.tick) continue;
    game.waiting = game.waiting.filter((other) => other !== act);
    doNow(game, act);
  }
}

function doNow(game: LiveGame, act: WaitingAct): void {
  const action = { ...act.action, at: game.state.tick } as Action;
  const { state, refused } = game.driver.perform(game.state, action, game.events);
  if (refused !== null) return settle(game, act.seq, 'refused', refused);
  game.state = state;
  game.actions.push(action);
  if (act.proposal !== null) {
    game.proposals = [...game.proposals, { ...act.proposal, at: state.tick }];
    return settle(game, act.seq, 'proposed', null);
  }
  settle(game, act.seq, 'done', null);
  if (action.type === 'consent') answered(game, action.proposal, action.isGranted, action.note);
}

/** A proposal granted is done in the name of whoever made it, as soon as they are free. */
function answered(game: LiveGame, id: string, isGranted: boolean, note: string): void {
  const found = game.proposals.find((one) => one.id === id);
  if (found === undefined) return;
  const status = isGranted ? 'granted' : 'refused';
  game.proposals = game.proposals.map((one) => (one === found ? { ...one, status, note } : one));
  if (!isGranted) return settle(game, found.seq, 'refused', { code: 'action/not-granted', params: {} });
  const act: WaitingAct = { seq: found.seq, by: found.by, action: found.action, proposal: null };
  if (busyUntil(game.state, act.action.by) > game.state.tick && costs(act.action)) {
    settle(game, found.seq, 'waiting', null);
    game.waiting = [...game.waiting, act];
  } else doNow(game, act);
}

function settle(game: LiveGame, seq: number, status: ActOutcome['status'], refused: Refused | null): void {
  const { tick } = game.state;
  game.outcomes = game.outcomes.map((one) => (one.seq === seq ? { ...one, status, refused, tick } : one));
}
