import { actTicks } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';

/** First tick from `tick` on at which the player is at the desk; null when there is none. */
export function atDesk(scenario: Scenario, tick: number): number | null {
  for (const quart of scenario.quarts) if (tick < quart.to) return Math.max(tick, quart.from);
  return null;
}

/** The tick at which `ticks` ticks of play have gone by since `from`; null past the last shift. */
export function playedTick(scenario: Scenario, from: number, ticks: number): number | null {
  let left = ticks;
  for (const quart of scenario.quarts) {
    if (from >= quart.to) continue;
    const start = Math.max(from, quart.from);
    if (quart.to - start > left) return start + left;
    left -= quart.to - start;
  }
  return null;
}

/** When an act of that length would fit between the others: the first such tick in a shift, from..to. */
export function freeTick(
  scenario: Scenario,
  actions: readonly Action[],
  length: number,
  from: number,
  to: number,
): number | null {
  const busy = actions
    .map((action) => ({ from: action.at, to: action.at + actTicks(action, scenario) }))
    .filter((taken) => taken.to > taken.from);
  for (let tick = from; tick <= to; tick++) {
    const quart = scenario.quarts.find((q) => tick >= q.from && tick < q.to);
    if (quart === undefined) continue;
    const clash = busy.find((taken) => taken.from < tick + length && tick < taken.to);
    if (clash === undefined) return tick;
    tick = Math.max(tick, clash.to - 1);
  }
  return null;
}
