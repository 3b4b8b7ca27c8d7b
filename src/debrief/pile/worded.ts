import type { Action } from '../../model/action.ts';

/** How the words of a game were written: counts of answers, statements and calls, and of drafts asked for. */
export interface Worded {
  readonly typed: number; // in the player's own words, adapted ones aside
  readonly adapted: number;
  readonly drafts: number; // sent as they were
  readonly asked: number; // times drafts were asked for
}

/** Counts how the words of a game were written. */
export function wordedOf(actions: readonly Action[]): Worded {
  const modes = actions.flatMap((action) => ('wording' in action ? [action.wording.mode] : []));
  const count = (mode: (typeof modes)[number]) => modes.filter((one) => one === mode).length;
  return {
    typed: count('typed'),
    adapted: count('adapted'),
    drafts: count('draft'),
    asked: actions.filter(({ type }) => type === 'seeDrafts').length,
  };
}
