import { questionsIn } from '../../src/claims/index.ts';
import type { QuestionTopic } from '../../src/model/claim.ts';
import type { RedLine } from '../../src/model/codes.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Lang } from '../../src/model/text.ts';
import { linesOfWords } from '../../src/scoring/index.ts';
import type { RatedReply } from './corpus.ts';

/** What a typed public reply meets before anybody is asked: the red lines it crosses, and the questions it raises. */
export interface Met {
  readonly lines: readonly RedLine[];
  readonly asked: readonly QuestionTopic[];
}

/**
 * The red lines and the questions of a reply of the corpus, said in public by somebody who has learned no fact.
 * @param isTold whether what the writer was told of the house counts as told at the start; the strictest way by default
 */
export function metBy(
  reply: RatedReply,
  read: (text: string, lang: Lang, to: string) => Reading,
  isTold = false,
): Met {
  const { text, lang, post, known } = reply;
  const { hostility, acts, data = [] } = read(text, lang, post);
  const isCutting = hostility >= 0.5 || Math.max(acts.attack ?? 0, acts.threaten ?? 0) >= 0.6;
  const words = {
    acts: [],
    contradicts: [],
    claims: [],
    text,
    lang,
    isRead: true,
    isOpen: true,
    isAtPublic: true,
  };
  const told = isTold ? known : '';
  const asking = {
    lang,
    facts: [],
    learned: new Set<string>(),
    post,
    told,
    isPublic: true,
    isCutting,
    data,
    known,
  };
  return {
    lines: linesOfWords([], words, () => false),
    asked: questionsIn(text, asking).map(({ topic }) => topic),
  };
}
