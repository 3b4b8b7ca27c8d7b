import type { Action } from '../../model/action.ts';
import type { RedLine } from '../../model/codes.ts';

/** A moment of a game at which something was decided, or let pass. */
export interface Point {
  readonly id: string; // stable: d<tick>-<n> for an act, s<tick>-<post> for a silence
  readonly at: number; // tick
  readonly n: number; // index of the act in the record; -1: nothing was done
  readonly kind: PointKind;
  readonly action: Action | null; // null: nothing was done
  readonly post: string | null;
}
export type PointKind = 'answer' | 'statement' | 'contact' | 'reply' | 'moderation' | 'house' | 'silence';

/** How an alternative differs from what was done. */
const WAYS = [
  'played',
  'leave',
  'draft',
  'tool',
  'statement',
  'option',
  'earlier',
  'later',
  'typed',
] as const;
export type Way = (typeof WAYS)[number];

/** Why an alternative is never the best, whatever it brings. */
export type Shortcut =
  | { readonly code: 'redLine'; readonly line: RedLine }
  | { readonly code: 'netiquette' } // it takes away what breaks no rule of the house
  | { readonly code: 'notKnown' }; // it uses what was not known then

/** One way of deciding, with what it is worth. */
export interface Option {
  readonly id: string;
  readonly way: Way;
  readonly action: Action | null; // null: nothing is done
  readonly worth: number | null; // 0..100 by the rubric and what was known then; null: too unsure to say
  readonly shortcut: Shortcut | null;
}

/** What playing it out showed. */
export interface Weighed extends Option {
  readonly harm: number | null; // hours that attacks on named persons stood, same luck
  readonly sameSeed: SameSeed | null;
  readonly expected: Expected | null;
}

/** The same luck, later acts as recorded. */
interface SameSeed {
  readonly trust: number; // final, 0..100
  readonly skipped: number; // later acts that could no longer be done
  readonly missed: number; // promises missed in all
}

export interface Expected {
  readonly trust: number; // mean final trust over the other lucks, 0..100
  readonly gain: number; // mean difference with what was played, luck for luck
  readonly spread: number; // standard deviation of that difference; 0 for what was played
}

export const VERDICTS = ['right', 'defensible', 'imprecise', 'risky', 'avoid', 'ungraded'] as const;
export type ReviewVerdict = (typeof VERDICTS)[number];

/** A decision reviewed. */
export interface Reviewed extends Point {
  readonly verdict: ReviewVerdict;
  readonly why: VerdictWhy;
  readonly isCostly: boolean; // right, and it costs
  readonly gap: number | null; // points of worth between the best and what was played
  readonly played: Weighed;
  readonly best: Weighed;
  readonly others: readonly Weighed[]; // best first; shortcuts last
}

/** What decided the verdict. */
export type VerdictWhy =
  | 'best' // nothing better was open
  | 'worth' // by the rubric and what was known
  | 'harm' // a named person would have been spared
  | 'trust' // as good by the rubric; the other brought more
  | 'offence' // a red line, the nétiquette, or what was not known
  | 'luck' // the gap is below the spread over luck
  | 'unread'; // words too unsure to be read
