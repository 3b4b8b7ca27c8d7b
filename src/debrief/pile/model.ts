import type { Ruling } from '../../model/contest.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RubricFile } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { HandedAnswers } from '../../practice/index.ts';
import type { NamedFile } from '../../ui/handed-files.ts';
import type { Speak } from '../../ui/speak.ts';
import type { PileWord } from '../../words/debrief/pile.ts';
import type { SeenClassFile } from './class-seal.ts';
import type { HandedFault } from './drills/drill-sets.ts';
import type { MadeSet } from './drills/made-set.ts';
import { aliasOf, type Entry, groupOf, type Handed } from './entry.ts';
import { type Held, heldOf, holderOf, type Known, type Opened } from './held.ts';
import type { Faulty, Offer } from './offers.ts';
import type { Opinion, Opinions } from './opinions.ts';
import type { Twin } from './twins.ts';

/** What the pile shows at a moment. */
export interface PileModel {
  readonly lang: Lang;
  readonly known: Known;
  readonly taken: readonly Opened[]; // by the instructor
  readonly offers: readonly Offer[]; // of drops, still to be decided
  readonly faulty: readonly Faulty[]; // scenarios of the last drop that cannot be one
  readonly handed: readonly Handed[];
  readonly entries: readonly Entry[]; // in the order they came back
  readonly twins: ReadonlyMap<string, Twin>; // by id of an entry
  readonly at: 'empty' | 'working' | 'stopped' | 'done' | 'nothing';
  readonly drops: readonly (readonly NamedFile[])[]; // whose files are still to be read, in the order they came
  readonly read: { readonly done: number; readonly total: number } | null; // files of the drop being read
  readonly leftOut: number; // files and games of drops that were not looked at
  readonly classFiles: readonly SeenClassFile[]; // handed in, with what their signatures are worth
  readonly drills: readonly HandedAnswers[]; // handed in
  readonly drillFaults: readonly HandedFault[];
  readonly made: ReadonlyMap<string, MadeSet>; // drills made again, by key of their set
  readonly shown: ReadonlySet<string>; // sets of which the key is shown
  readonly underway: number; // share done of the games in hand, summed
  readonly slow: number; // games that took too long and are tried once more
  readonly group: string | null; // null: all
  readonly scenario: string | null; // hash of the one looked at; null: that of most games
  readonly sort: { readonly by: string; readonly isDown: boolean };
  readonly page: number; // of the table, from 0
  readonly asidePage: number; // of what is set aside
  readonly opened: string | null; // entry annotated
  readonly studied: string | null; // entry whose débreffage was opened, to put the focus back on it
  readonly opinions: Opinions;
  readonly areOpinionsKept: boolean; // on this machine
  readonly areOpinionsDamaged: boolean; // those kept before cannot be read, and their text is set aside
  readonly isExporting: boolean; // the page asks whether those who played agree
  readonly isErasing: boolean; // the page asks whether to erase the opinions
  readonly rubric: RubricFile | null; // applied to every scenario
  readonly rubricFaults: readonly Diagnostic[]; // of the last one handed in
  readonly rows: number; // of a page, drawn so far
  readonly figures: number; // parts of the class's figures drawn so far
  readonly isPrinting: boolean; // everything is drawn, whatever the page
  readonly areSamplesMissing: boolean; // they were asked for, and do not travel with this page
  readonly isOver: boolean; // something is held over the page
  readonly width: number; // px to draw in
}

/** The pile before anything is handed in. */
export const EMPTY: Omit<PileModel, 'lang' | 'width'> = {
  known: { shipped: [], opened: [] },
  taken: [],
  offers: [],
  faulty: [],
  handed: [],
  entries: [],
  twins: new Map(),
  at: 'empty',
  drops: [],
  read: null,
  leftOut: 0,
  classFiles: [],
  drills: [],
  drillFaults: [],
  made: new Map(),
  shown: new Set(),
  underway: 0,
  slow: 0,
  group: null,
  scenario: null,
  sort: { by: 'alias', isDown: false },
  page: 0,
  asidePage: 0,
  opened: null,
  studied: null,
  opinions: new Map(),
  areOpinionsKept: true,
  areOpinionsDamaged: false,
  isExporting: false,
  isErasing: false,
  rubric: null,
  rubricFaults: [],
  rows: 0,
  figures: 0,
  isPrinting: false,
  areSamplesMissing: false,
  isOver: false,
};

/** The model, and the one way to change it. */
export interface PileState {
  readonly get: () => PileModel;
  readonly change: (part: Partial<PileModel>) => void;
}

export interface PileDoings {
  readonly choose: (event: Event) => void;
  readonly paste: (event: Event) => void;
  readonly stop: () => void;
  /** Plays again what was handed in and has no result yet. */
  readonly goOn: () => void;
  /** Plays again a game of which nothing is known. */
  readonly retry: (entry: Entry) => void;
  readonly clear: () => void;
  readonly take: (offer: Offer) => void;
  readonly leaveOut: (offer: Offer) => void;
  readonly giveBack: (taken: Opened) => void;
  readonly pick: (part: Partial<Pick<PileModel, 'group' | 'scenario'>>) => void;
  readonly sortBy: (by: string) => void;
  readonly turn: (part: Partial<Pick<PileModel, 'page' | 'asidePage'>>) => void;
  readonly open: (id: string | null) => void;
  /** Opens the débreffage of a game that was played to its end; null where none can be opened. */
  readonly study: ((entry: Entry) => void) | null;
  readonly opine: (entry: Entry, what: Opinion['what'], was: number, is: number | null, why: string) => void;
  /** Settles a contested saying of a game; null takes the ruling back. */
  readonly rule: (entry: Entry, saying: string, ruling: Ruling | null) => void;
  /** Saves the readings that are settled; null: asks first whether those who played agree. */
  readonly exportReadings: (answer: boolean | null) => void;
  readonly chooseRubric: (event: Event) => void;
  readonly dropRubric: () => void;
  /** Thirty games of an invented group, as if they had been dropped. */
  readonly trySamples: () => Promise<void>;
  /** Saves the marks alone, or all that is known of each game. */
  readonly saveCsv: (what: 'marks' | 'all') => void;
  readonly saveOpinions: () => void;
  readonly eraseOpinions: (answer: boolean | null) => void; // null: asks
  /** Shows or hides the key of a drill that was handed in. */
  readonly showKey: (set: string) => void;
  readonly leave: () => void;
}

export interface PileDesk {
  readonly model: PileModel;
  readonly doings: PileDoings;
  readonly word: Speak<PileWord>;
}

/** The name that the player gave, else that of the file, so that games without a name can be told apart. */
export function whoOf(entry: Entry, word: Speak<PileWord>): string {
  if (entry.played === null) return entry.name;
  return aliasOf(entry) || entry.name.replace(/^.*\//, '').replace(/\.\w+$/, '') || word('noAlias');
}

/** The instructor's opinions of a game. */
export function opinionsOf({ opinions }: PileModel, { played }: Entry): readonly Opinion[] {
  return (played === null ? undefined : opinions.get(played.key)) ?? [];
}

/** The scenario on which a game was played again, and where it comes from; null when it was not. */
export function playedOn({ known, taken }: PileModel, entry: Entry): Held | null {
  return entry.played === null ? null : holderOf(heldOf(known, taken), entry.played.scenario);
}

/** The scenario looked at: the one chosen, else that of most games; null when no game could be played again. */
export function scenarioOf({ known, taken, entries, scenario }: PileModel): Scenario | null {
  const counts = new Map<string, number>();
  for (const { played } of entries)
    if (played !== null) counts.set(played.scenario, (counts.get(played.scenario) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const wanted = scenario !== null && counts.has(scenario) ? scenario : usual;
  return wanted === undefined ? null : (holderOf(heldOf(known, taken), wanted)?.scenario ?? null);
}

/** The games of the group and the scenario looked at. */
export function lookedAt(model: PileModel): Entry[] {
  const scenario = scenarioOf(model);
  return model.entries.filter(
    (entry) =>
      entry.played !== null &&
      entry.played.scenario === scenario?.hash &&
      (model.group === null || groupOf(entry) === model.group),
  );
}
