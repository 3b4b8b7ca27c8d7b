import { parseMoment } from '../base/calendar.ts';
import { showHidden } from '../base/hidden-signs.ts';
import { never } from '../base/result.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { Filling } from './fill-slots.ts';
import type { AnswerFault, Answers, PatternQuestion } from './pattern-model.ts';

/**
 * What fills the slots, from answers and defaults; and every fault of the answers, in the order they are given.
 * @param lang of a scenario in one language; left out: in both, and a phrase needs both
 */
export function readAnswers(
  questions: readonly PatternQuestion[],
  answers: Answers,
  lang?: Lang,
): { readonly filling: Filling; readonly faults: readonly AnswerFault[] } {
  const known = new Map(questions.map((question) => [question.id, question]));
  const faults: AnswerFault[] = [];
  const filling: Record<string, Filling[string]> = {};
  for (const { id, byDefault } of questions) filling[id] = byDefault;
  for (const [id, answer] of Object.entries(answers)) {
    const question = known.get(id);
    if (question === undefined) {
      const params = { known: questions.map((one) => one.id).join(', ') };
      faults.push({ code: 'answer-unknown', question: id, params });
      continue;
    }
    const texts = textsOf(answer);
    if (texts === null) {
      faults.push({ code: 'answer-not-text', question: id, params: {} });
      continue;
    }
    const given = LANGS.filter((one) => (texts[one] ?? '') !== '');
    const [first] = given;
    if (first === undefined) continue;
    const found = given.flatMap((one) => faultsOf(question, texts[one] ?? ''));
    const needed = lang === undefined ? LANGS : [lang];
    const written = typeof answer === 'string' ? [lang ?? 'fr'] : given; // which language a plain string is in, nobody said
    const missing = needed.filter((one) => !written.includes(one));
    if (question.kind === 'phrase' && missing.length > 0)
      found.push({ code: 'answer-untranslated', question: id, params: { lang: missing.join(' ') } });
    faults.push(...found.slice(0, 1));
    filling[id] = { fr: texts.fr || (texts[first] ?? ''), en: texts.en || (texts[first] ?? '') };
  }
  return { filling, faults };
}

/** A plain string stands for both languages: a name does not change. */
function textsOf(answer: unknown): Partial<Record<Lang, string>> | null {
  if (typeof answer === 'string') return { fr: answer.trim(), en: answer.trim() };
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
  const entries = Object.entries(answer);
  const isTexts = entries.every(([key, text]) => (key === 'fr' || key === 'en') && typeof text === 'string');
  return isTexts ? Object.fromEntries(entries.map(([key, text]) => [key, String(text).trim()])) : null;
}

function faultsOf({ id, kind, most, choices, byDefault }: PatternQuestion, text: string): AnswerFault[] {
  const fault = (code: AnswerFault['code'], params: AnswerFault['params'] = {}): AnswerFault[] => [
    { code, question: id, params },
  ];
  if (text !== showHidden(text) || /\{\{|\}\}|\[\[|\]\]/.test(text)) return fault('answer-bad-signs');
  const size = [...text].length;
  if (size > most) return fault('answer-too-long', { most, size });
  switch (kind) {
    case 'choice':
      return choices.includes(text) ? [] : fault('answer-not-a-choice', { choices: choices.join(', ') });
    case 'handle':
      return /^[a-z0-9_]+$/i.test(text) ? [] : fault('answer-bad-handle');
    case 'day':
      return weekdayOf(text) === null
        ? fault('answer-bad-day')
        : weekdayOf(text) === weekdayOf(byDefault.fr)
          ? []
          : fault('answer-wrong-weekday', { like: byDefault.fr });
    case 'name':
    case 'phrase':
      return [];
    default:
      return never(kind);
  }
}

function weekdayOf(day: string): number | null {
  return parseMoment(`${day}T09:00`)?.weekday ?? null;
}
