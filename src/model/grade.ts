import type { Dimension, RedLine } from './codes.ts';
import type { Contest } from './contest.ts';

/** A point gained or lost, with its evidence. Words come from `words/debrief/findings.ts` by `rule`. */
export interface Finding {
  readonly id: string; // stable: rule and target, e.g. timing.late:opener
  readonly dimension: Dimension;
  readonly rule: string; // code, e.g. timing.firstAnswerLate
  readonly points: number; // of the dimension's 100: negative lost, positive gained
  readonly tick: number;
  readonly post: string | null; // the very post
  readonly quote: string; // the words, the player's or the post's; '' when none
  readonly saying: string | null; // the player's word that is quoted, by id; null: not the player's
  readonly spans: readonly { readonly start: number; readonly end: number }[]; // in quote
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: string; // key in evidence: R7, M1 ...
  readonly better: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}

export interface DimensionGrade {
  readonly dimension: Dimension;
  readonly score: number | null; // 0..100; null: not graded (nothing to judge, or confidence too low)
  readonly level: number | null; // 0..4
  readonly weight: number;
  readonly findings: readonly Finding[]; // costliest first
}

export interface CrossedLine {
  readonly line: RedLine;
  readonly tick: number;
  readonly post: string | null;
  readonly quote: string;
}

export interface Grade {
  readonly process: number; // 0..100
  readonly outcome: number | null; // 0..100; null: the two ends differ by under 10 points
  readonly total: number; // 0..100, capped by a red line
  readonly isCapped: boolean;
  readonly cap: number; // total that a crossed red line cannot pass
  readonly outcomeShare: number; // 0..1, of outcome in the total
  readonly passMark: number;
  readonly dimensions: readonly DimensionGrade[]; // in the order of DIMENSIONS
  readonly redLines: readonly CrossedLine[];
  readonly notGraded: readonly {
    readonly tick: number;
    readonly post: string | null;
    readonly quote: string;
  }[]; // low confidence
  readonly contest: Contest | null; // null: no word is contested
  readonly moderation: ModerationCounts;
  readonly trust: {
    readonly start: number;
    readonly end: number;
    readonly silence: number | null;
    readonly expert: number | null;
  };
}

/** Moderation as discrimination over its opportunity set. */
export interface ModerationCounts {
  readonly hits: number; // moderable posts dealt with
  readonly misses: number;
  readonly falseAlarms: number; // criticism hidden or removed
  readonly correctLeaves: number;
}

/** Ends of the outcome scale, computed by `lab/` on the same seed. */
export interface ReferenceEnds {
  readonly silence: number; // audience-weighted final trust, 0..100
  readonly expert: number;
}
