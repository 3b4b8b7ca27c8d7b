import type { Severity3 } from './diagnostic.ts';

/**
 * What the proofs can find beyond the text of a scenario: by reading its drafts as a typed answer is read, and by
 * playing it. Words are in `words/author/proofs.ts`, a paragraph and an example of each in docs/scenario-rules.md.
 */
export const PROOF_CODES = {
  // balance
  unwinnable: 'error',
  unlosable: 'error',
  'trick-wins': 'error',
  'players-too-close': 'warning',
  'languages-apart': 'warning',
  // what never comes, or comes without end
  'beat-never-fires': 'warning',
  'beat-endless': 'warning',
  'imprevu-never-fires': 'warning',
  'offer-never-made': 'warning',
  'when-never-held': 'warning',
  'fact-never-learned': 'warning',
  'ending-not-reached': 'note',
  // promises
  'promise-broken': 'warning',
  // drafts
  'label-not-heard': 'warning',
  'label-left-out': 'warning',
  'best-often-longest': 'warning',
  'best-often-first': 'warning',
  'gives-itself-away': 'warning',
  'skimming-wins': 'warning',
  // a person at the desk
  'reading-too-much': 'warning',
  'human-falls-short': 'warning',
  'human-crosses-line': 'warning',
} as const satisfies Record<string, Severity3>;
export type ProofCode = keyof typeof PROOF_CODES;

/** What a reader who sees only a post and its drafts may judge by. */
export const BLIND_READERS = [
  'place',
  'length',
  'commonWords',
  'warmth',
  'politeness',
  'hostility',
  'defensiveness',
  'sentiment',
  'quality',
  'figures',
  'names',
  'sentences',
  'promises',
  'owning',
  'facts',
  'acts',
  'mixed',
] as const;
export type BlindReader = (typeof BLIND_READERS)[number];

/** One finding of the proofs, before its place in the author's file is found. */
export interface Remark {
  readonly code: ProofCode;
  readonly of: readonly (string | number)[]; // path in the compiled scenario: ['posts', 3, 'drafts', 0]
  readonly field: string; // of that thing, as the author writes it; '' for the thing itself
  readonly params: Readonly<Record<string, string | number>>; // `player` and `seed` reproduce it
}
