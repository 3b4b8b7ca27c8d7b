import { accommodationOf, simulatedSeconds, wholeTicks } from './clock.ts';
import { flushOutbox } from './outbox.ts';
import { finishJump, runTo, show, type Table } from './table.ts';
import { ACT_MS, MAX_GAP_MS } from './tuning.ts';

/** Real milliseconds have passed: whatever they move, moves. */
export function onFrame(table: Table, elapsed: number): void {
  const { phase, isHidden, elsewhere } = table.store.getState();
  if (isHidden || elsewhere !== null || table.game === null || (phase !== 'quart' && phase !== 'timelapse'))
    return;
  const ms = Math.min(elapsed, MAX_GAP_MS);
  if (table.jump !== null) goOn(table, ms);
  else if (phase === 'quart') {
    if (table.store.getState().sending !== null) waitInOutbox(table, ms);
    if (table.jump === null) tickOver(table, ms);
  }
}

function goOn(table: Table, ms: number): void {
  const { jump } = table;
  if (jump === null) return;
  // Held, a lapse waits; the cost of an act is already spent, and time let pass was asked for.
  if (table.store.getState().isHeld && jump.why === 'lapse') return;
  jump.spentMs += ms;
  const progress = Math.min(1, jump.spentMs / (jump.ofMs || ACT_MS));
  if (progress === 1) return finishJump(table);
  runTo(table, jump.from + Math.floor((jump.to - jump.from) * progress));
  if (table.jump === jump)
    show(table, { advance: { why: jump.why, from: jump.from, to: jump.to, progress } });
}

function waitInOutbox(table: Table, ms: number): void {
  const { sending, isHeld } = table.store.getState();
  if (sending === null || sending.leftMs === null || isHeld) return;
  const leftMs = sending.leftMs - ms;
  if (leftMs <= 0) flushOutbox(table);
  else show(table, { sending: { ...sending, leftMs } });
}

function tickOver(table: Table, ms: number): void {
  const { game } = table;
  const state = table.store.getState();
  const { pace, crisis, scenario } = state;
  if (game === null || crisis === null || scenario === null) return;
  if (pace === 'plume') spendPlume(table, ms);
  const gathered = game.carried + simulatedSeconds(ms, pace, accommodationOf(state));
  const { ticks, rest } = wholeTicks(gathered, scenario.secondsPerTick);
  game.carried = rest;
  if (ticks > 0) runTo(table, crisis.tick + ticks);
}

function spendPlume(table: Table, ms: number): void {
  const { plumeLeft, sending } = table.store.getState();
  if (plumeLeft === null || sending !== null || table.writing.size === 0) return;
  const left = Math.max(0, plumeLeft - ms / 1000);
  const isSpent = left === 0 && plumeLeft > 0;
  show(table, {
    plumeLeft: left,
    ...(isSpent ? { notice: { code: 'plume/spent' as const, params: {} } } : {}),
  });
}
