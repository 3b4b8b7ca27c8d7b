import type { Lang } from '../model/text.ts';

/** A sentence of the catalogue: fixed, or built from parameters. */
export type Phrase = string | ((p: Readonly<Record<string, string | number>>) => string);

/**
 * One area of the catalogue in both languages. The keys of `en` must be those of `fr`: a missing or
 * extra key does not compile.
 */
export function defineWords<const K extends string>(words: {
  fr: Record<K, Phrase>;
  en: Record<NoInfer<K>, Phrase>;
}): Catalogue<K> {
  return words;
}

export type Catalogue<K extends string> = Readonly<Record<Lang, Readonly<Record<K, Phrase>>>>;

/** The sentence for a key in a language, with its parameters put in. */
export function say<K extends string>(
  words: Catalogue<K>,
  lang: Lang,
  key: K,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const phrase = words[lang][key];
  return typeof phrase === 'function' ? phrase(params) : phrase;
}

/** Plural form for a count: French counts 0 and 1 as singular, English only 1. */
export function plural(lang: Lang, n: number, one: string, other: string): string {
  const isOne = lang === 'fr' ? n > -2 && n < 2 : n === 1;
  return isOne ? one : other;
}

/** A whole number with its thousands apart: 1 596 in French (no-break), 1,596 in English. */
export function grouped(lang: Lang, n: string | number | undefined): string {
  return String(n ?? 0).replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? '\u00a0' : ',');
}

/** A number to one decimal at most, with the decimal mark of the language. */
export function decimal(lang: Lang, n: number): string {
  const text = String(Math.round(n * 10) / 10);
  return lang === 'fr' ? text.replace('.', ',') : text;
}
