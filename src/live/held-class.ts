import { foldEntry, openClass } from './class-fold.ts';
import type { ClassState } from './class-state.ts';
import type { LogEntry } from './log-entry.ts';
import type { Feed } from './protocol.ts';

/** What a device holds of a class: the entries that concern it, and what they come to. */
export interface HeldClass {
  readonly entries: readonly LogEntry[]; // in order, none twice
  readonly room: ClassState | null; // null until the first entry
  readonly upTo: number; // seq up to which it holds all that concerns it
  readonly now: number; // epoch ms of the server: no entry with an earlier time will follow
}

export const NOTHING_HELD: HeldClass = { entries: [], room: null, upTo: 0, now: 0 };

/** An entry taken in, with the class before it. */
export interface TakenEntry {
  readonly entry: LogEntry;
  readonly before: ClassState | null; // null for the first
}

/**
 * Takes in what the server sends. What is held already counts for nothing; a feed that begins after what is held is
 * left alone (`isGap`): the device must ask again for all that follows `upTo`.
 */
export function takeFeed(
  held: HeldClass,
  feed: Feed,
): { readonly held: HeldClass; readonly taken: readonly TakenEntry[]; readonly isGap: boolean } {
  if (feed.after > held.upTo) return { held, taken: [], isGap: true };
  const fresh = feed.entries.filter(({ seq }) => seq > held.upTo).sort((a, b) => a.seq - b.seq);
  const taken: TakenEntry[] = [];
  let { room } = held;
  for (const entry of fresh) {
    const before = room;
    if (before === null) {
      room = openClass(entry);
      if (room !== null) taken.push({ entry, before });
      continue;
    }
    const folded = foldEntry(before, entry);
    room = folded.state;
    if (folded.isTaken) taken.push({ entry, before });
  }
  const entries = fresh.length === 0 ? held.entries : [...held.entries, ...fresh];
  const upTo = Math.max(held.upTo, feed.upTo);
  return { held: { entries, room, upTo, now: Math.max(held.now, feed.now) }, taken, isGap: false };
}
