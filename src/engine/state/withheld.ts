import type { CrisisState } from '../../model/state.ts';

/** Whether what was to come now is held back by whoever leads a class: then it is due, and waits to be let go. */
export function waitsForHost(state: CrisisState, card: string): boolean {
  const held = state.withheld?.find((one) => one.card === card);
  if (held === undefined) return false;
  held.isDue = true;
  return true;
}

/** Lets a card go. @returns whether it should have come meanwhile */
export function letGo(state: CrisisState, card: string): boolean {
  const held = state.withheld?.find((one) => one.card === card);
  if (held === undefined || state.withheld === undefined) return false;
  const { isDue } = held;
  state.withheld = state.withheld.filter((one) => one !== held);
  if (state.withheld.length === 0) delete state.withheld;
  return isDue;
}
