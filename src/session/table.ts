import type { StoreApi } from 'zustand/vanilla';
import { actTicks, checkHash, type Refused, validate } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { isCheckTick } from '../record/index.ts';
import { paceOf } from './clock.ts';
import type { Game } from './game.ts';
import { performImmer, stepImmer } from './run-immer.ts';
import { plumeOf } from './start-state.ts';
import { LAPSE_MS } from './tuning.ts';
import { type ActionDraft, type Advance, SENDINGS, type SessionState } from './types.ts';

/** What the commands of a session work on: the store shown to the screens, and what lies under it. */
export interface Table {
  readonly store: StoreApi<SessionState>;
  readonly writing: Set<string>; // why plume is on
  game: Game | null;
  jump: Jump | null; // the jump in time under way
  token: string; // of the game: the same in every tab that takes it up
  unsaved: boolean;
}

export interface Jump {
  readonly why: Advance['why'];
  readonly from: number;
  readonly to: number;
  readonly ofMs: number;
  spentMs: number;
}

/** Changes what is shown; the pace follows from the rest. */
export function show(table: Table, change: Partial<SessionState>): void {
  const next = { ...table.store.getState(), ...change };
  table.store.setState({ ...change, pace: paceOf(next, table.writing.size > 0) });
}

/** Runs time up to a tick, or to where the watch changes or the game ends; shows what happened. */
export function runTo(table: Table, tick: number): void {
  const { game } = table;
  const before = table.store.getState();
  if (game === null || before.crisis === null || before.crisis.tick >= tick) return;
  const events: CrisisEvent[] = [];
  let crisis = before.crisis;
  const quart = crisis.quart;
  while (crisis.tick < tick && crisis.status === 'running') {
    crisis = stepImmer(crisis, game.world, events);
    if (isCheckTick(crisis.tick)) game.checks.push({ tick: crisis.tick, hash: checkHash(crisis) });
    if (crisis.quart !== quart) break;
  }
  moveOn(table, crisis, events);
}

/** A new snapshot: where the game stands follows from it. */
export function moveOn(table: Table, crisis: CrisisState, events: CrisisEvent[]): void {
  const state = table.store.getState();
  table.game?.log.push(...events);
  table.unsaved = true;
  const change: Partial<SessionState> = { crisis, events, step: state.step + 1 };
  if (state.phase === 'quart' && crisis.quart !== state.crisis?.quart) {
    endJump(table);
    show(table, { ...change, phase: 'point', point: state.crisis?.quart ?? null, ...atRest(state) });
  } else if (state.phase !== 'point' && crisis.status === 'ended') {
    endJump(table);
    show(table, { ...change, phase: 'ended', ...atRest(state) });
  } else if (state.phase === 'timelapse' && crisis.quart !== null) {
    endJump(table);
    show(table, { ...change, phase: 'quart', plumeLeft: plumeOf(state), advance: null });
  } else show(table, change);
}

/** A shift is over: nothing moves, and words still on the sill are given back. */
function atRest(state: SessionState): Partial<SessionState> {
  const still = { advance: null, sending: null };
  if (state.sending === null) return still;
  return { ...still, returned: state.sending.action, notice: { code: 'send/returned', params: {} } };
}

/** Does an act at the present tick. What it costs runs by afterwards. */
export function doAct(table: Table, draft: ActionDraft): Refused | null {
  const { game } = table;
  const { crisis, phase } = table.store.getState();
  if (game === null || crisis === null) return refuse(table, { code: 'action/not-in-quart', params: {} });
  const action = stamp(draft, crisis.tick);
  const events: CrisisEvent[] = [];
  const { state: next, refused } = performImmer(crisis, action, game.world, events);
  if (refused !== null) return refuse(table, refused);
  game.actions.push(action);
  moveOn(table, next, events);
  show(table, { lastRefusal: null });
  if (phase === 'quart' && next.busyUntil > next.tick) startJump(table, 'act', next.busyUntil);
  return null;
}

/** What the engine would answer to an act now. */
export function wouldRefuse(table: Table, draft: ActionDraft): Refused | null {
  const { game } = table;
  const { crisis, phase } = table.store.getState();
  if (game === null || crisis === null || phase !== 'quart')
    return { code: 'action/not-in-quart', params: {} };
  const free = { ...crisis, busyUntil: Math.min(crisis.busyUntil, crisis.tick) };
  return validate(free, stamp(draft, crisis.tick), game.world);
}

export function refuse(table: Table, refused: Refused): Refused {
  show(table, { lastRefusal: refused });
  return refused;
}

export function isSending(draft: ActionDraft): boolean {
  return (SENDINGS as readonly string[]).includes(draft.type);
}

/** Whether an act costs time. */
export function isCostly(table: Table, draft: ActionDraft): boolean {
  const { scenario } = table.store.getState();
  return scenario !== null && actTicks(stamp(draft, 0), scenario) > 0;
}

/** Between two shifts the engine runs by itself to the next, or to the end. */
export function startLapse(table: Table): void {
  const state = table.store.getState();
  const { crisis, scenario } = state;
  if (crisis === null || scenario === null) return;
  if (crisis.status === 'ended') return show(table, { phase: 'ended', point: null });
  if (crisis.quart !== null) return show(table, { phase: 'quart', point: null, plumeLeft: plumeOf(state) });
  const next = scenario.quarts.find((quart) => quart.from > crisis.tick);
  show(table, { phase: 'timelapse', point: null });
  startJump(table, 'lapse', next?.from ?? scenario.ticks, LAPSE_MS);
}

export function startJump(table: Table, why: Advance['why'], to: number, ofMs = 0): void {
  const from = table.store.getState().crisis?.tick ?? 0;
  table.jump = { why, from, to, ofMs, spentMs: 0 };
  show(table, { advance: { why, from, to, progress: 0 } });
}

export function endJump(table: Table): void {
  table.jump = null;
}

/** Runs what is left of a jump at once. */
export function finishJump(table: Table): void {
  const { jump } = table;
  if (jump === null) return;
  endJump(table);
  runTo(table, jump.to);
  show(table, { advance: null });
}

/** A copy of its own, well formed: half a surrogate pair would not survive a file. */
function stamp(draft: ActionDraft, at: number): Action {
  const copy = JSON.stringify(draft, (_, value) => (typeof value === 'string' ? wellFormed(value) : value));
  return { ...JSON.parse(copy), at } as Action;
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
