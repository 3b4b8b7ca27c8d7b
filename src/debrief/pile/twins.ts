import { hashJson } from '../../base/hash.ts';
import { aliasOf, type Entry } from './entry.ts';
import { likeness, type Trace, traceOf } from './likeness.ts';

/** The game that a game is most like. */
export interface Twin {
  readonly of: string; // id of the other entry
  readonly share: number; // of acts alike and in the same order, 0..1; 1: at the same ticks
  readonly isAgain: boolean; // the same game again under the same name, which counts once
}

/** Compares games with each other as they come. */
export interface TwinFinder {
  /** `order`: its place among what was handed in, so that the later of two equal games is the one that does not count. */
  readonly add: (entry: Entry, order: number) => void;
  readonly found: () => ReadonlyMap<string, Twin>;
}

interface Seen {
  readonly entry: Entry;
  readonly order: number;
  readonly trace: Trace;
  readonly acts: string; // hash
}

/** Starts with no game; the twins found do not depend on the order in which games are added. */
export function openTwins(): TwinFinder {
  const seen: Seen[] = [];
  const twins = new Map<string, Twin & { readonly order: number }>();
  const tell = (one: Seen, other: Seen, share: number, isAgain: boolean) => {
    if (isAgain && one.order < other.order) return;
    const now = { of: other.entry.id, share, isAgain, order: other.order };
    const known = twins.get(one.entry.id);
    if (known === undefined || isNearer(now, known)) twins.set(one.entry.id, now);
  };
  return {
    add: (entry, order) => {
      if (entry.played === null) return;
      const { actions, scenario, seed } = entry.played.record;
      const acts = hashJson([scenario.id, seed, actions]);
      const one: Seen = { entry, order, trace: traceOf(actions), acts };
      for (const other of seen) {
        if (other.entry.wanted.id !== entry.wanted.id) continue;
        const isSame = other.acts === acts;
        const isAgain = isSame && aliasOf(other.entry) === aliasOf(entry);
        const share = isAgain ? 1 : likeness(one.trace, other.trace);
        if (share === 0) continue;
        tell(one, other, share, isAgain);
        tell(other, one, share, isAgain);
      }
      seen.push(one);
    },
    found: () => new Map([...twins].map(([id, { of, share, isAgain }]) => [id, { of, share, isAgain }])),
  };
}

/** Whether one twin is nearer: the same game again, then the most alike, then the first handed in. */
function isNearer(one: Twin & { readonly order: number }, other: Twin & { readonly order: number }): boolean {
  if (one.isAgain !== other.isAgain) return one.isAgain;
  return one.share === other.share ? one.order < other.order : one.share > other.share;
}
