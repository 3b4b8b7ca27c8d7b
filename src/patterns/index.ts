/** The door of the patterns: whole scenarios with slots, and what the wizard asks to fill them. */
export { DRAFT_FAULTS, FAULTY_DRAFTS, faultKeys } from './faulty-drafts.ts';
export { loadPattern } from './load-pattern.ts';
export { parseAnswers } from './parse-answers.ts';
export {
  type AnswerFault,
  type Answers,
  PATTERNS,
  type PatternId,
  type PatternQuestion as Question,
  type StoryPattern as Pattern,
} from './pattern-model.ts';
export { hintKey, leadKey } from './question-kinds.ts';
export { scenarioFrom } from './scenario-from.ts';
