import { err, ok, type Result } from '../base/result.ts';
import type { Lang } from '../model/text.ts';
import { fillSlots, inOneLanguage, setFrench } from './fill-slots.ts';
import type { AnswerFault, Answers, StoryPattern } from './pattern-model.ts';
import { readAnswers } from './read-answers.ts';
import { writeCrowd } from './write-crowd.ts';

interface FromPattern {
  readonly id: string; // of the scenario: as `scenarioIdOf` writes one
  readonly lang?: Lang; // the only language; left out: French first, English complete
}

/**
 * A scenario that is whole: it compiles without a finding, passes `check --deep` and is played as it stands, its crowd in
 * the same file. Pure; the same answers give the same text.
 * Errors: every answer that cannot be used, in the order they are given.
 */
export function scenarioFrom(
  pattern: StoryPattern,
  answers: Answers,
  { id, lang }: FromPattern,
): Result<string, readonly AnswerFault[]> {
  const { filling, faults } = readAnswers(pattern.questions, answers, lang);
  if (faults.length > 0) return err(faults);
  const sector = filling.sector?.fr as Parameters<typeof writeCrowd>[1];
  const template = setFrench(`${pattern.source.trim()}\n\n${writeCrowd(pattern.crowd, sector)}\n`);
  const inLangs = lang === undefined ? template : inOneLanguage(template, lang);
  return ok(fillSlots(inLangs, { ...filling, id: { fr: id, en: id } }, lang ?? 'fr'));
}
