import { LineCounter, parseDocument } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Answers } from './pattern-model.ts';

/** Characters of a file of answers: a dozen lines make one. D. */
const MOST = 20_000;

/** Why a file of answers is none; `line` from 1. */
interface UnreadAnswers {
  readonly code: 'answers-not-yaml' | 'answers-not-a-mapping' | 'answers-too-long';
  readonly line: number;
}

/** The answers of a file, in YAML or JSON: the id of a question, then a text, or one a language. Every value is a text. */
export function parseAnswers(text: string): Result<Answers, UnreadAnswers> {
  if (text.length > MOST) return err({ code: 'answers-too-long', line: 1 });
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, stringKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) return err({ code: 'answers-not-yaml', line: lines.linePos(fault.pos[0]).line });
  const hasAlias = /(?:^|[\s[{,])[*&]\w/.test(text);
  const value: unknown = hasAlias ? null : document.toJS();
  const isEmpty = value === null || value === '';
  if (hasAlias || (!isEmpty && (typeof value !== 'object' || Array.isArray(value))))
    return err({ code: 'answers-not-a-mapping', line: 1 });
  return ok(isEmpty ? {} : (value as Answers));
}
