import type { Scenario } from '../model/scenario.ts';
import { LANGS, type Lang } from '../model/text.ts';

/** A text of a scenario that wants the author's hand in one language. */
export interface UntranslatedText {
  readonly path: readonly (string | number)[]; // in the compiled scenario
  readonly lang: Lang; // the one that is missing, or was left as it was
}

/** Every text that is missing in a language which the scenario promises, in their order. */
export function missingTexts(scenario: Scenario): UntranslatedText[] {
  return textsIn(scenario).flatMap(({ path, text }) =>
    scenario.langs.filter((lang) => !isWritten(text[lang])).map((lang) => ({ path, lang })),
  );
}

/**
 * Every text that was written again in one language since `before`, and left as it was in the other: its translation may be
 * stale. Things are followed by their id, so that moving one makes nothing stale.
 */
export function staleTexts(before: Scenario, now: Scenario): UntranslatedText[] {
  const old = new Map(textsIn(before).map(({ key, text }) => [key, text]));
  return textsIn(now).flatMap(({ key, path, text }) => {
    const was = old.get(key);
    if (was === undefined || LANGS.some((lang) => !isWritten(text[lang]) || !isWritten(was[lang]))) return [];
    const same = LANGS.filter((lang) => JSON.stringify(text[lang]) === JSON.stringify(was[lang]));
    const [lang] = same;
    return same.length === 1 && lang !== undefined ? [{ path, lang }] : [];
  });
}

type Written = string | readonly string[] | undefined;

interface Found {
  readonly path: readonly (string | number)[];
  readonly key: string; // the path, by ids where there are any
  readonly text: Readonly<Partial<Record<Lang, Written>>>;
}

function isWritten(text: Written): boolean {
  return text !== undefined && text.length > 0;
}

/** Texts and lists of phrases: mappings of languages, wherever they lie; an empty one is nobody's. */
function textsIn(scenario: Scenario): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: readonly (string | number)[], key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) visit(one, [...path, i], `${key}/${idOf(one) ?? i}`);
      return;
    }
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((one) => one === 'fr' || one === 'en')) {
      const text = value as Found['text'];
      if (LANGS.some((lang) => isWritten(text[lang]))) found.push({ path, key, text });
      return;
    }
    for (const [name, one] of Object.entries(value)) visit(one, [...path, name], `${key}/${name}`);
  };
  visit(scenario, [], '');
  return found;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}
