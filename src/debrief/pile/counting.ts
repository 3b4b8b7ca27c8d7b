import { WORSE_PLAYER } from '../../model/record.ts';
import type { Entry, Played, Standing } from './entry.ts';
import type { Twin } from './twins.ts';

/** A game that counts in the class's figures. */
export type Counted = Entry & { readonly played: Played };

/**
 * Why a game does not count: it is not exact, it stops before its end, it was made worse on purpose, nobody played it, or
 * it is there twice.
 */
export type Aside = Exclude<Standing, 'exact'> | 'cut' | 'worse' | 'scripted' | 'again';

/** Why a game does not count in the class's figures; null: it counts. */
export function asideOf(entry: Entry, twins: ReadonlyMap<string, Twin>): Aside | null {
  if (entry.standing !== 'exact' || entry.played === null)
    return entry.standing === 'exact' ? 'unreadable' : entry.standing;
  const { end, settings } = entry.played.record;
  if (!end.isComplete) return 'cut';
  if (settings.player === WORSE_PLAYER) return 'worse';
  if (settings.player !== 'person') return 'scripted';
  return twins.get(entry.id)?.isAgain === true ? 'again' : null;
}

/** Games that count: played by a person to the end, exact, each once. */
export function countedOf(entries: readonly Entry[], twins: ReadonlyMap<string, Twin>): Counted[] {
  return entries.filter((entry): entry is Counted => asideOf(entry, twins) === null);
}
