import type { DrillName } from '../../../model/drill.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { DrillAnswers, RetakeJudged, SortChoice, SourceChoice } from '../../../practice/index.ts';
import type { DrillPiece } from '../../../practice/practice-tasks.ts';
import type { Scene } from '../posed-scene.ts';

/** A story that drills may be made from. */
export interface DrillStory {
  readonly id: string;
  readonly title: string;
}

/** A drill at a moment. */
export interface DrillModel {
  readonly name: DrillName;
  readonly at: 'working' | 'failed' | 'asking' | 'over';
  readonly scenario: Scenario | null;
  readonly piece: DrillPiece | null;
  readonly sorts: readonly SortChoice[]; // one for each card sorted so far
  readonly sources: Readonly<Record<string, SourceChoice>>; // by fact
  readonly order: readonly string[]; // of l'heure: ids of its items, the first first
  readonly words: string; // id of the words chosen to go first, '' none yet
  readonly isUnanswered: boolean;
  readonly scene: Scene | null; // of le ton
  readonly text: string; // as it is being written again
  readonly tried: readonly string[]; // as they were sent
  readonly judged: RetakeJudged | null; // the latest try; null: it is being written
  readonly isJudging: boolean;
}

export interface DrillDoings {
  /** Makes a drill; `given`: what was already answered to it. */
  readonly begin: (name: DrillName, given?: DrillAnswers) => void;
  readonly sort: (choice: SortChoice) => void;
  readonly source: (fact: string, choice: SourceChoice) => void;
  /** Puts an item of l'heure one place earlier (-1) or later (1). */
  readonly move: (item: string, by: -1 | 1) => void;
  readonly pickWords: (words: string) => void;
  readonly check: () => void;
  readonly write: (text: string) => void;
  readonly send: () => void;
  readonly retry: () => void;
  readonly leave: () => void;
}
