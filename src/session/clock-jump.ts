import { checkHash } from '../engine/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState } from '../model/state.ts';
import { isCheckTick } from '../record/index.ts';
import { stepImmer } from './run-immer.ts';
import { givenBack, type SessionContext, show } from './session-context.ts';
import { writingAllowance } from './start-state.ts';
import { ACT_MS, LAPSE_MS } from './tuning.ts';
import type { Advance, SessionState } from './types.ts';

/** Runs time up to a tick, or to where the shift changes or the game ends; shows what happened. */
export function runTo(context: SessionContext, tick: number): void {
  const { game } = context;
  const before = context.store.getState();
  if (game === null || before.crisis === null || before.crisis.tick >= tick) return;
  const events: CrisisEvent[] = [];
  let crisis = before.crisis;
  const quart = crisis.quart;
  while (crisis.tick < tick && crisis.status === 'running') {
    crisis = stepImmer(crisis, game.world, events);
    if (isCheckTick(crisis.tick)) game.checks.push({ tick: crisis.tick, hash: checkHash(crisis) });
    if (crisis.quart !== quart) break;
  }
  showSnapshot(context, crisis, events);
}

/** Shows a new snapshot and what happened on the way; the phase of the game follows from it. */
export function showSnapshot(
  context: SessionContext,
  crisis: CrisisState,
  events: readonly CrisisEvent[],
): void {
  const state = context.store.getState();
  context.game?.log.push(...events);
  context.unsaved = true;
  const change: Partial<SessionState> = { crisis, events, step: state.step + 1 };
  if (state.phase === 'quart' && crisis.quart !== state.crisis?.quart) {
    endJump(context);
    show(context, { ...change, phase: 'point', point: state.crisis?.quart ?? null, ...atRest(state) });
  } else if (state.phase !== 'point' && crisis.status === 'ended') {
    endJump(context);
    show(context, { ...change, phase: 'ended', ...atRest(state) });
  } else if (state.phase === 'timelapse' && crisis.quart !== null) {
    endJump(context);
    show(context, { ...change, phase: 'quart', writingLeft: writingAllowance(state), advance: null });
  } else show(context, change);
}

/** What is shown when a shift is over: time stopped, and words still in the outbox given back. */
function atRest({ sending }: SessionState): Partial<SessionState> {
  return { advance: null, sending: null, ...(sending === null ? {} : givenBack(sending.action)) };
}

/** Starts a jump from the present tick. `ofMs`: real time it takes; without it, that of an act. */
export function startJump(
  context: SessionContext,
  why: Advance['why'],
  to: number,
  ofMs: number = ACT_MS,
): void {
  const from = context.store.getState().crisis?.tick ?? 0;
  context.jump = { why, from, to, ofMs, spentMs: 0 };
  show(context, { advance: { why, from, to, progress: 0 } });
}

/** Lets real milliseconds pass in the jump under way. */
export function continueJump(context: SessionContext, ms: number): void {
  const { jump } = context;
  if (jump === null) return;
  // A hold stops a lapse only: the cost of an act is already spent, and time let pass was asked for.
  if (context.store.getState().isHeld && jump.why === 'lapse') return;
  jump.spentMs += ms;
  const progress = Math.min(1, jump.spentMs / jump.ofMs);
  if (progress === 1) return finishJump(context);
  runTo(context, jump.from + Math.floor((jump.to - jump.from) * progress));
  if (context.jump === jump)
    show(context, { advance: { why: jump.why, from: jump.from, to: jump.to, progress } });
}

/** Runs what is left of a jump at once. */
export function finishJump(context: SessionContext): void {
  const { jump } = context;
  if (jump === null) return;
  endJump(context);
  runTo(context, jump.to);
  show(context, { advance: null });
}

/** Forgets the jump under way; time stays where it is. */
export function endJump(context: SessionContext): void {
  context.jump = null;
}

/** Between two shifts the engine runs by itself to the next, or to the end. */
export function startLapse(context: SessionContext): void {
  const state = context.store.getState();
  const { crisis, scenario } = state;
  if (crisis === null || scenario === null) return;
  if (crisis.status === 'ended') return show(context, { phase: 'ended', point: null });
  if (crisis.quart !== null)
    return show(context, { phase: 'quart', point: null, writingLeft: writingAllowance(state) });
  const next = scenario.quarts.find((quart) => quart.from > crisis.tick);
  show(context, { phase: 'timelapse', point: null });
  startJump(context, 'lapse', next?.from ?? scenario.ticks, LAPSE_MS);
}
