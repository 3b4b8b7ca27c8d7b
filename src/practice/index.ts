/** The door of practice: one's own mistakes taken again, and when they come back. */

export { type AskedDecision, askedDecisions } from './asked-before.ts';
export { costliestRetakes } from './costliest.ts';
export { type DeckLook, lookAtDeck } from './deck-look.ts';
export { type DeckFault, deckText, readDeck } from './deck-text.ts';
export { type AnswersFault, answersCode, answersText, readHandedAnswers } from './drills/answers-text.ts';
export {
  answeredDrills,
  type DrillAnswers,
  drillStanding,
  type HandedAnswers,
} from './drills/handed-answers.ts';
export { type HourDrill, type HourItem, type HourPair, hourResult } from './drills/hour-key.ts';
export { SORT_CHOICES, type SortCard, type SortChoice, sorted } from './drills/sort-key.ts';
export { SOURCE_CHOICES, type SourceCard, type SourceChoice, type SourceDrill } from './drills/source-key.ts';
export type { ToneDrill } from './drills/tone-drill.ts';
export { type ExpertStep, expertQuart } from './example/expert-quart.ts';
export {
  type CardMark,
  EMPTY_DECK,
  mergeDecks,
  type RetakeCard,
  type RetakeDeck,
  withAnswer,
  withoutCard,
  withRetakes,
} from './retake-deck.ts';
export * from './retake-model.ts';
export { type Asked, dueOf, isClockBack, sittingOf } from './schedule.ts';
