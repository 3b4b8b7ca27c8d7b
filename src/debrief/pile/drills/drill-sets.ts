import { DRILL_NAMES, type DrillName } from '../../../model/drill.ts';
import { ENGINE_VERSION } from '../../../model/record.ts';
import type { Lang } from '../../../model/text.ts';
import {
  type AnswersFault,
  answersCode,
  type DrillAnswers,
  type HandedAnswers,
  readHandedAnswers,
} from '../../../practice/index.ts';

/** Answers found in what was handed in, and what of it could not be read. */
export interface FoundAnswers {
  readonly answers: readonly HandedAnswers[];
  readonly faults: readonly HandedFault[];
}
/** A file, or a pasted code, of which the answers cannot be read. */
export interface HandedFault {
  readonly file: string; // '' pasted
  readonly code: AnswersFault['code'];
}

/** The answers of a class to one drill. */
export interface DrillSet {
  readonly key: string;
  readonly name: DrillName;
  readonly scenario: HandedAnswers['scenario'];
  readonly seed: string;
  readonly lang: Lang;
  readonly isOtherEngine: boolean; // of some of the answers
  readonly given: readonly GivenAnswers[];
}
export interface GivenAnswers {
  readonly alias: string; // '' none
  readonly group: string;
  readonly answers: DrillAnswers;
}

const CODES = /\bAG\d{1,6}\.[A-Za-z0-9_-]+/g;

/** The answers in a text, a file or codes among other things; null: it says nothing of any. */
export function findAnswers(text: string, file: string): FoundAnswers | null {
  const whole = readHandedAnswers(text);
  const codes = whole === null ? (text.match(CODES) ?? []) : [];
  const read = whole === null ? codes.flatMap((code) => readHandedAnswers(code) ?? []) : [whole];
  if (read.length === 0) return null;
  return {
    answers: read.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: read.flatMap((one) => (one.ok ? [] : [{ file, code: one.error.code }])),
  };
}

/** A text without the codes of answers that stand in it. */
export function withoutAnswers(text: string): string {
  return text.replace(CODES, ' ');
}

/** Both, each once: the same file handed in again adds nothing. */
export function withHanded(
  before: readonly HandedAnswers[],
  more: readonly HandedAnswers[],
): readonly HandedAnswers[] {
  const all = new Map([...before, ...more].map((one) => [answersCode(one), one]));
  return [...all.values()];
}

/** One set for each drill that was answered: the same story, word for word, seed and language. `group` null: all. */
export function drillSetsOf(handed: readonly HandedAnswers[], group: string | null): DrillSet[] {
  const sets = new Map<string, DrillSet>();
  for (const one of handed) {
    if (group !== null && one.group !== group) continue;
    for (const name of DRILL_NAMES) {
      const answers = one.drills[name];
      if (answers === undefined) continue;
      const { scenario, seed, lang, alias } = one;
      const key = [scenario.hash, name, lang, seed].join(' ');
      const given = [...(sets.get(key)?.given ?? []), { alias, group: one.group, answers }];
      const isOther = one.engineVersion !== ENGINE_VERSION || sets.get(key)?.isOtherEngine === true;
      sets.set(key, { key, name, scenario, seed, lang, isOtherEngine: isOther, given });
    }
  }
  const rank = ({ name }: DrillSet) => DRILL_NAMES.indexOf(name);
  return [...sets.values()].sort(
    (a, b) =>
      (a.scenario.id < b.scenario.id ? -1 : a.scenario.id > b.scenario.id ? 1 : 0) || rank(a) - rank(b),
  );
}
