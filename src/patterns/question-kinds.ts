import type { PatternQuestion } from './pattern-model.ts';

type Words = string | readonly [fr: string, en: string];

function texts(words: Words): PatternQuestion['byDefault'] {
  return typeof words === 'string' ? { fr: words, en: words } : { fr: words[0], en: words[1] };
}

/** A name: of the house, of a person, of a place. */
export function nameAsked(id: string, byDefault: Words, most = 40): PatternQuestion {
  return { id, kind: 'name', byDefault: texts(byDefault), most, choices: [] };
}

/** A few words that stand in a sentence. */
export function phraseAsked(id: string, fr: string, en: string, most = 60): PatternQuestion {
  return { id, kind: 'phrase', byDefault: { fr, en }, most, choices: [] };
}

/** The account of the house. */
export function handleAsked(byDefault: string): PatternQuestion {
  return { id: 'handle', kind: 'handle', byDefault: texts(byDefault), most: 30, choices: [] };
}

/** The kind of house. */
export function sectorAsked(byDefault: 'utilitarian' | 'hedonic' | 'public'): PatternQuestion {
  const choices = ['utilitarian', 'hedonic', 'public'];
  return { id: 'sector', kind: 'choice', byDefault: texts(byDefault), most: 20, choices };
}

/** The day of the story: the weekday of the default is kept. */
export function dayAsked(byDefault: string): PatternQuestion {
  return { id: 'day', kind: 'day', byDefault: texts(byDefault), most: 10, choices: [] };
}

/** The key of the hint of a question among its words. */
export function hintKey(question: string): `${string}Hint` {
  return `${question}Hint`;
}

/** The key of what a pattern is among its words. */
export function leadKey(pattern: string): `${string}Lead` {
  return `${pattern}Lead`;
}
