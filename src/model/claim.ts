/** What a clause of a typed text asserts, the gravest first. */
export const CLAIM_KINDS = ['harm', 'settled', 'cause', 'name', 'hour', 'number'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a player may be asked about a typed text before it leaves: a claim, or what only looks like a fault. */
export const QUESTION_TOPICS = [...CLAIM_KINDS, 'data', 'private', 'insult'] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** How a claim stands to what is known. `unlearned` and `contradicted` go with a fact; `unknown` matches none. */
export type ClaimStanding = 'known' | 'rumour' | 'unlearned' | 'contradicted' | 'unknown';

/** What a player answered: a fact is where it comes from; it is said anyway; it is not what it looks like. */
export const ANSWER_WAYS = ['fact', 'stands', 'denied'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** The player's answer about a stretch of a typed text. Offsets are UTF-16 indices into it, end exclusive. */
export interface ClaimSource {
  readonly topic: QuestionTopic;
  readonly start: number;
  readonly end: number;
  readonly how: AnswerWay;
  readonly fact: string | null; // the fact it comes from; null unless `how` is `fact`
}

/** What came of an answer: kept with the saying, graded. */
export interface AnsweredClaim {
  readonly start: number;
  readonly end: number;
  readonly topic: QuestionTopic;
  readonly how: AnswerWay;
  readonly fact: string | null; // its source; or the fact it matches though it has none
  readonly standing: ClaimStanding; // as it was when said
}
