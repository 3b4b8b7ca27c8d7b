import type { GainSpread, Option, Point } from '../lab/index.ts';
import type { Dimension, SegmentId } from '../model/codes.ts';
import type { Finding } from '../model/grade.ts';
import type { CrisisState } from '../model/state.ts';
import type { Lang } from '../model/text.ts';

/** A decision of a finished game that cost, and that luck does not explain: it can be taken again. */
export interface Retake {
  readonly point: string; // its id in the review of the game
  readonly at: number; // tick
  readonly skill: Dimension; // where a better answer gains most
  readonly cost: GainSpread; // points of final trust, over lucks that chose nothing
}

/** A decision as it was open, what was done first among its ways; none of them at another hour. */
export interface Position {
  readonly point: Point;
  readonly state: CrisisState; // just before it, to be read only
  readonly options: readonly [Option, ...Option[]];
  readonly canType: boolean;
}

/** What is answered: one of the ways by its id, or words of one's own (`TYPED`), in the language of whoever answers. */
export interface RetakeAnswer {
  readonly option: string;
  readonly text: string; // '' unless typed
  readonly lang: Lang;
}

/**
 * What decided. `good`: as good as the best by the rubric, with what was known; `borneOut`: further from it, and play
 * bears it out; `same`: what was done; `lesser`: the rubric prefers another; `offence`: a red line, the nétiquette, or
 * what was not known; `unread`: words too unsure to be read; `refused`: it could not be done at that moment.
 */
export type RetakeWhy = 'good' | 'borneOut' | 'same' | 'lesser' | 'offence' | 'unread' | 'refused';

/** How the crisis stood an hour after a decision. */
export interface HourAfter {
  readonly trust: number; // mean, 0..100
  readonly audiences: readonly { readonly id: SegmentId; readonly trust: number }[];
  readonly posts: number; // about the affair, born in that hour
  readonly condemning: number; // of them
  readonly satisfaction: number | null; // 0..1, of the person answered; null: nobody was
  readonly replies: readonly string[]; // ids of posts of the crowd that take it up
}

/** An answer judged. `isGood` null: it could not be judged, and counts for nothing. */
export interface RetakeJudged {
  readonly isGood: boolean | null;
  readonly why: RetakeWhy;
  readonly answer: Option;
  readonly best: Option; // ours
  readonly alsoGood: readonly Option[]; // the others that are accepted, best first
  readonly gain: GainSpread | null; // points of final trust against what was done; null: not played
  readonly hour: { readonly played: HourAfter; readonly answered: HourAfter };
  readonly findings: readonly Finding[]; // of that act, those that weigh most first
  readonly state: CrisisState; // an hour after the answer
}
