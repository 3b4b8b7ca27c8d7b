import type { CrisisState } from '../../model/state.ts';

/** The trust of each audience as it was, kept while one plays: only to show which way it goes. */
export interface TrustLog {
  readonly note: (state: CrisisState) => void;
  /** At the last tick noted that is not after this one; null when none is. */
  readonly at: (tick: number) => readonly number[] | null;
  readonly clear: () => void;
}

const KEPT = 400;

/** An empty log. */
export function trustLog(): TrustLog {
  let kept: { tick: number; trust: readonly number[] }[] = [];
  return {
    note: (state) => {
      if (kept.at(-1)?.tick === state.tick) return;
      kept.push({ tick: state.tick, trust: state.segments.map((s) => s.trust) });
      if (kept.length > KEPT) kept = kept.slice(-KEPT / 2);
    },
    at: (tick) => kept.findLast((k) => k.tick <= tick)?.trust ?? kept[0]?.trust ?? null,
    clear: () => {
      kept = [];
    },
  };
}
