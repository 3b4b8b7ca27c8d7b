import type { CrisisState } from '../../model/state.ts';

/** Tick until which somebody's last act keeps them busy. Left out: whoever plays alone. */
export function busyUntil(state: CrisisState, by?: string): number {
  if (by === undefined) return state.busyUntil;
  return state.hands?.find((one) => one.by === by)?.until ?? 0;
}

/** Keeps somebody busy until a tick: in a team, that one alone. */
export function occupy(state: CrisisState, by: string | undefined, until: number): void {
  if (by === undefined) {
    state.busyUntil = until;
    return;
  }
  state.hands ??= [];
  const own = state.hands.find((one) => one.by === by);
  if (own === undefined) state.hands.push({ by, until });
  else own.until = until;
}
