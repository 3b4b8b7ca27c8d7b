import { accommodationOf, simulatedSeconds, wholeTicks } from './clock.ts';
import { continueJump, runTo } from './clock-jump.ts';
import { tickOutbox } from './outbox.ts';
import { type SessionContext, show } from './session-context.ts';
import { MAX_GAP_MS } from './tuning.ts';

/** Lets real milliseconds pass over the outbox, a jump and the clock. */
export function onFrame(context: SessionContext, elapsed: number): void {
  const { phase, isHidden, elsewhere } = context.store.getState();
  if (context.live !== null) return onClassFrame(context, Math.min(elapsed, MAX_GAP_MS));
  if (isHidden || elsewhere !== null || context.game === null) return;
  if (context.game.livedMs !== null && phase !== 'ended') context.game.livedMs += elapsed;
  if (phase !== 'quart' && phase !== 'timelapse') return;
  const ms = Math.min(elapsed, MAX_GAP_MS);
  if (context.jump !== null) return continueJump(context, ms);
  if (phase !== 'quart') return;
  tickOutbox(context, ms);
  if (context.jump === null) tickOver(context, ms);
}

/** In a class the log moves the game; here only words on their way are counted down, and the time on screen. */
function onClassFrame(context: SessionContext, ms: number): void {
  const { phase, isHidden } = context.store.getState();
  if (context.game === null || phase === 'ended') return;
  if (context.game.livedMs !== null && !isHidden) context.game.livedMs += ms;
  if (phase === 'quart') tickOutbox(context, ms);
}

function tickOver(context: SessionContext, ms: number): void {
  const { game } = context;
  const state = context.store.getState();
  const { pace, crisis, scenario } = state;
  if (game === null || crisis === null || scenario === null) return;
  if (pace === 'writing') spendWritingTime(context, ms);
  const gathered = game.carried + simulatedSeconds(ms, pace, accommodationOf(state));
  const { ticks, rest } = wholeTicks(gathered, scenario.secondsPerTick);
  game.carried = rest;
  if (ticks > 0) runTo(context, crisis.tick + ticks);
}

function spendWritingTime(context: SessionContext, ms: number): void {
  const { writingLeft, sending } = context.store.getState();
  if (writingLeft === null || sending !== null || context.writing.size === 0) return;
  const left = Math.max(0, writingLeft - ms / 1000);
  const isSpent = left === 0 && writingLeft > 0;
  show(context, {
    writingLeft: left,
    ...(isSpent ? { notice: { code: 'writing/spent' as const, params: {} } } : {}),
  });
}
