import type { Lang } from '../model/text.ts';

/** The patterns that a scenario may start from. */
export const PATTERNS = [
  'rumour',
  'accident',
  'outage',
  'product',
  'misconduct',
  'targeted',
  'event',
] as const;
export type PatternId = (typeof PATTERNS)[number];

/**
 * What an answer is. `name`: good in both languages as it is; `handle`: letters, digits and `_`; `phrase`: a few words
 * of a sentence, one a language; `choice`: one of a closed list; `day`: a date, `2026-10-10`.
 */
type QuestionKind = 'name' | 'handle' | 'phrase' | 'choice' | 'day';

/** One question of the wizard. Its words are `PATTERN_QUESTIONS` under `id`, and under `id` and `Hint`. */
export interface PatternQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly byDefault: Readonly<Record<Lang, string>>; // a name is the same in both, but where its default is a phrase
  readonly most: number; // characters of an answer
  readonly choices: readonly string[]; // of kind `choice`; else none. Each has its words under `id` and the choice
}

/** What a pattern is made of. */
export interface StoryPattern {
  readonly id: PatternId;
  readonly questions: readonly PatternQuestion[];
  readonly source: string; // a scenario in both languages, with slots: `[[org]]`, `[[org.de]]`
  readonly crowd: CrowdWords;
}

/** What the crowd says of this affair, each a sentence that stands alone, with slots; a rumour follows « que ». */
export interface CrowdWords {
  readonly doubts: Readonly<Record<Lang, readonly string[]>>; // cordial criticism
  readonly angers: Readonly<Record<Lang, readonly string[]>>;
  readonly supports: Readonly<Record<Lang, readonly string[]>>;
  readonly questions: Readonly<Record<Lang, readonly string[]>>;
  readonly rumours: Readonly<Record<Lang, readonly string[]>>; // false claims
}

/** Answers by the id of their question; what is left out, or empty, stays ours. A phrase is written in each language of the scenario. */
export type Answers = Readonly<Record<string, string | Readonly<Partial<Record<Lang, string>>>>>;

/** Why an answer cannot be used. Words: `PATTERN_FAULTS`. */
const ANSWER_FAULTS = [
  'answer-unknown', // no such question in this pattern
  'answer-not-text',
  'answer-too-long',
  'answer-not-a-choice',
  'answer-bad-handle',
  'answer-bad-day',
  'answer-wrong-weekday', // the texts of the pattern name the days of that week
  'answer-bad-signs', // braces or double brackets, a line end, a sign that cannot be seen
  'answer-untranslated', // a phrase in one language only, for a scenario in both
] as const;
type AnswerFaultCode = (typeof ANSWER_FAULTS)[number];

export interface AnswerFault {
  readonly code: AnswerFaultCode;
  readonly question: string;
  readonly params: Readonly<Record<string, string | number>>;
}
