import type { ActId } from '../../model/codes.ts';

/** What a cue shows: an act of the contract, or one of the reader's own marks, which only its figures use. */
export type CueId =
  | ActId
  | 'please'
  | 'greeting'
  | 'closing'
  | 'softRequest'
  | 'bareOrder'
  | 'harshQuestion'
  | 'accuse'
  | 'insult'
  | 'tellOff'
  | 'menace'
  | 'minimise'
  | 'coldFormula'
  | 'jargon'
  | 'irony'
  | 'refuseApology'
  | 'refuse'
  | 'humanVoice'
  | 'agree'
  | 'hedge'
  | 'absolute'
  | 'praise';

/** A group of phrase patterns with one strength (0..1). */
export interface CueGroup {
  readonly cue: CueId;
  readonly weight: number;
  readonly patterns: readonly string[];
  /** What the cue becomes when negated: nothing (default), itself ('keep'), or another cue. */
  readonly negated?: 'keep' | CueId;
  /** Counts only in a question, or never in one. */
  readonly question?: 'only' | 'never';
}

/** The patterns of a text that separates them by " ; ". */
export const phrases = (text: string): readonly string[] =>
  text
    .split(/\s*;\s*/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
