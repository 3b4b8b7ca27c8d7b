import type { Dimension } from '../model/codes.ts';
import type { Lang } from '../model/text.ts';

/** Why a page stands alone or is not heard. `fenced`: its frame lets it see nothing of the page around. */
export type PlatformTrouble = 'unlinked' | 'fenced' | 'failing';

/** What a platform said when the page was launched. */
interface PlatformLaunch {
  readonly line: string; // settings that it gives, '' none
  readonly isLookOnly: boolean; // a review or a browse: nothing may be written
  readonly kept: string; // what an earlier visit left there, '' none
  readonly lang: Lang | null;
  readonly sound: boolean | null; // what the learner prefers, where the platform says so
  readonly pass: number | null; // 0..100, the mark that passes there
  readonly best: number | null; // 0..100, the mark it holds already
  readonly room: number; // characters that `kept` may have
  readonly game: string; // the game that `kept` is of, '' none
}

/** One decision of a game as a platform is told it. Ids are printable ASCII. */
export interface ToldDecision {
  readonly id: string;
  readonly response: string; // what was done; the player's words only where the package says so
  readonly seconds: number; // simulated, between seeing the post and acting
}

/** Where a game stands. */
export interface ToldProgress {
  readonly game: string; // names it: another game of the same learner has another
  readonly kept: string; // to be given back at the next visit
  readonly share: number; // 0..1, of the simulated time
  readonly decisions: readonly ToldDecision[]; // all of them so far, in order
}

/** The end of a game: its marks, 0..100, null where nothing was graded. */
export interface ToldResult extends ToldProgress {
  readonly score: number | null;
  readonly pass: number; // the mark that passes
  readonly file: string; // the record as the text of a file, words held as in `kept`
  readonly dimensions: readonly {
    readonly id: Dimension;
    readonly score: number | null;
    readonly isPassed: boolean;
    readonly name: string;
  }[];
}

/** What came of handing a result in. */
export type Delivery = 'delivered' | 'keptBetter' | 'notDelivered' | 'lookOnly';

/** A school's platform around the page, or none. Nothing here throws or stops play. */
export interface SchoolPlatform {
  readonly kind: 'none' | 'scorm12' | 'scorm2004' | 'cmi5';
  readonly launch: PlatformLaunch;
  readonly trouble: () => PlatformTrouble | null;
  /** Writes where the game stands, and commits. `isUrgent`: the page is hidden or goes. */
  readonly keep: (progress: ToldProgress, isUrgent: boolean) => void;
  /** Hands in a finished game. A better mark that is there already stays. */
  readonly finish: (result: ToldResult) => Promise<Delivery>;
  /** Ends the visit, once. `isDone`: the player said so, and the platform may go on to what comes next. */
  readonly end: (isDone: boolean) => void;
}

/** Whether a platform is there that gets the mark of a game. */
export function isReported({ kind, launch }: Pick<SchoolPlatform, 'kind' | 'launch'>): boolean {
  return kind !== 'none' && !launch.isLookOnly;
}

/** What a page that stands alone is told. */
const ALONE: PlatformLaunch = {
  line: '',
  isLookOnly: false,
  kept: '',
  lang: null,
  sound: null,
  pass: null,
  best: null,
  room: 0,
  game: '',
};

/** No platform: the game plays, and nothing is sent. `trouble` null: none was expected. */
export function noPlatform(trouble: PlatformTrouble | null): SchoolPlatform {
  return {
    kind: 'none',
    launch: ALONE,
    trouble: () => trouble,
    keep: () => {},
    finish: async () => 'notDelivered',
    end: () => {},
  };
}

/** The language of a tag such as `fr-CA`; null when it is neither. */
export function langOfTag(tag: string): Lang | null {
  const [first] = /^(fr|en)\b/i.exec(tag.trim()) ?? [];
  return first === undefined ? null : (first.toLowerCase() as Lang);
}
