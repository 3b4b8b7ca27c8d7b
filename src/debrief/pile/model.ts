import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RubricFile } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { Speak } from '../../ui/speak.ts';
import type { PileWord } from '../../words/debrief/pile.ts';
import { aliasOf, type Entry, groupOf, type Override } from './entry.ts';

/** A scenario handed in with the games: it serves this pile, and is kept nowhere. */
export interface Brought {
  readonly file: string;
  readonly scenario: Scenario | null; // null: it has faults, or took too long to check
  readonly errors: number; // 0 without a scenario: it took too long
}

/** What the pile shows at a moment. */
export interface PileModel {
  readonly lang: Lang;
  readonly scenarios: readonly Scenario[]; // those brought, then those known here
  readonly brought: readonly Brought[]; // with the games
  readonly entries: readonly Entry[]; // in the order they came back
  readonly total: number; // handed in
  readonly at: 'empty' | 'working' | 'stopped' | 'done' | 'nothing';
  readonly group: string | null; // null: all
  readonly scenario: string | null; // the one looked at; null: the first
  readonly sort: { readonly by: string; readonly isDown: boolean };
  readonly opened: string | null; // entry annotated
  readonly overrides: ReadonlyMap<string, readonly Override[]>;
  readonly rubric: RubricFile | null; // laid over every scenario
  readonly rubricFaults: readonly Diagnostic[]; // of the last one handed in
  readonly isOver: boolean; // something is held over the page
  readonly width: number; // px to draw in
}

export interface PileDoings {
  readonly choose: (event: Event) => void;
  readonly paste: (event: Event) => void;
  readonly stop: () => void;
  readonly clear: () => void;
  readonly pick: (part: Partial<Pick<PileModel, 'group' | 'scenario'>>) => void;
  readonly sortBy: (by: string) => void;
  readonly open: (id: string | null) => void;
  readonly override: (
    entry: Entry,
    what: Override['what'],
    was: number,
    is: number | null,
    why: string,
  ) => void;
  readonly chooseRubric: (event: Event) => void;
  readonly dropRubric: () => void;
  readonly saveCsv: () => void;
  readonly saveOne: (entry: Entry) => void;
  readonly leave: () => void;
}

export interface PileDesk {
  readonly model: PileModel;
  readonly doings: PileDoings;
  readonly word: Speak<PileWord>;
}

/** The name that the player gave, else that of the file: a class of nameless games must still be told apart. */
export function whoOf(entry: Entry, word: Speak<PileWord>): string {
  if (entry.played === null) return entry.name;
  return aliasOf(entry) || entry.name.replace(/^.*\//, '').replace(/\.\w+$/, '') || word('noAlias');
}

/** The scenario looked at: the one chosen, else that of most games. */
export function scenarioOf(model: PileModel): Scenario | null {
  const counts = new Map<string, number>();
  for (const { scenario, played } of model.entries)
    if (played !== null) counts.set(scenario, (counts.get(scenario) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return model.scenarios.find((s) => s.id === (model.scenario ?? usual)) ?? null;
}

/** Those of the group and the scenario looked at. */
export function lookedAt(model: PileModel): Entry[] {
  const scenario = scenarioOf(model);
  return model.entries.filter(
    (entry) =>
      entry.played !== null &&
      entry.scenario === scenario?.id &&
      (model.group === null || groupOf(entry) === model.group),
  );
}
