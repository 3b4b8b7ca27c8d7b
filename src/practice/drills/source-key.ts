import type { Fact } from '../../model/scenario.ts';

/** What may be done with something one has heard. */
export const SOURCE_CHOICES = ['say', 'check', 'keep'] as const;
export type SourceChoice = (typeof SOURCE_CHOICES)[number];

/** How a thing came to the desk: by a service, surely or not; by the street; or not at all. */
export type SourceStanding = 'confirmed' | 'probable' | 'rumour' | 'internal' | 'over' | 'unheard';

/** Something that could be said now, and what may be. */
export interface SourceCard {
  readonly fact: string;
  readonly text: string;
  readonly from: string; // who told it: service or person id, 'dossier'; '' nobody yet
  readonly at: number; // tick at which it was told, -1 not yet
  readonly sure: Fact['sure']; // as it was told
  readonly standing: SourceStanding;
  readonly good: SourceChoice;
  readonly worth: number; // points that telling it in public moves an answer by; 0 at most where it may not be told
}

/** The moment at which a story is asked about, and its cards. */
export interface SourceDrill {
  readonly tick: number;
  readonly cards: readonly SourceCard[];
}
