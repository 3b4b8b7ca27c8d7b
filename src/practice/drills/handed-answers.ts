import { DRILL_NAMES, type DrillName } from '../../model/drill.ts';
import type { Lang } from '../../model/text.ts';
import type { SortChoice } from './sort-key.ts';
import type { SourceChoice } from './source-key.ts';

/** What somebody answered to one drill. Ids are those of the drill that was made from the story and the seed. */
export interface DrillAnswers {
  readonly isOver: boolean; // answered to its end
  readonly sort: Readonly<Record<string, SortChoice>>; // by post
  readonly source: Readonly<Record<string, SourceChoice>>; // by fact
  readonly tries: readonly string[]; // of le ton, as they were sent
  readonly text: string; // of le ton, as it is being written
  readonly order: readonly string[]; // of l'heure: its items, the first first
  readonly words: string; // of l'heure, '' none chosen
}

/** Drills that were handed out, with what somebody answered. It holds no verdict: whoever gathers it judges again. */
export interface HandedAnswers {
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly engineVersion: string; // that made the drills
  readonly seed: string;
  readonly lang: Lang;
  readonly alias: string; // '' none
  readonly group: string; // '' none
  readonly drills: Readonly<Partial<Record<DrillName, DrillAnswers>>>;
}

/** How far a drill is. */
type DrillStanding = 'none' | 'begun' | 'over';

/** How far one drill of those handed out is. */
export function drillStanding({ drills }: Pick<HandedAnswers, 'drills'>, name: DrillName): DrillStanding {
  const answers = drills[name];
  return answers === undefined ? 'none' : answers.isOver ? 'over' : 'begun';
}

/** The drills that somebody began, in the order of the list. */
export function answeredDrills({ drills }: Pick<HandedAnswers, 'drills'>): DrillName[] {
  return DRILL_NAMES.filter((name) => drills[name] !== undefined);
}
