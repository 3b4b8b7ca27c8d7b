import type { Lang, Params } from '../model/text.ts';
import { type Catalogue, say } from '../words/define.ts';

/** Says a key of one catalogue in one language. */
export type Speak<K extends string> = (key: K, params?: Params) => string;

const CACHE = new WeakMap<object, Map<Lang, Speak<string>>>();

/** A function that says the keys of a catalogue in a language; asking twice gives the same one. */
export function speaker<K extends string>(words: Catalogue<K>, lang: Lang): Speak<K> {
  const voices = CACHE.get(words) ?? new Map<Lang, Speak<string>>();
  CACHE.set(words, voices);
  const known = voices.get(lang);
  if (known) return known as Speak<K>;
  const speak: Speak<K> = (key, params) => say(words, lang, key, params);
  voices.set(lang, speak as Speak<string>);
  return speak;
}
